"""Running the gates over a built site, as the task does."""

import os
import subprocess
import sys
from pathlib import Path

from tests.gates import conftest
from tests.gates.real_site import ROOT


def red_gates(built: Path, passed: Path | None = None) -> str:
    """Return what the gates say of a built site; "" where all of them are green.

    Those with a browser look at what differs from the site *passed*, if one is given.
    """
    surroundings = {name: value for name, value in os.environ.items() if "PYTEST" not in name}
    given = {conftest.BUILT: str(built)} | ({conftest.PASSED: str(passed)} if passed else {})
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/gates"]
    done = subprocess.run(
        command, cwd=ROOT, env=surroundings | given, capture_output=True, text=True, check=False
    )
    return done.stdout if done.returncode else ""
