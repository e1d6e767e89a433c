"""Two publishers at once, killed at any step of git, leave one winner and a whole site."""

import os
import subprocess
import sys

from tests.site_copy import ROOT


def test_seeded_interleavings_keep_every_promise() -> None:
    """A small share; `make meetings` draws a thousand."""
    command = [sys.executable, "-m", "invoke", "meetings", "--count", "4", "--seed", "3"]
    path = os.pathsep.join([str(ROOT / "plugins"), str(ROOT)])
    done = subprocess.run(
        command,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.stdout.splitlines()[-1:] == ["Izspēlētas reizes: 4; solījums lauzts: 0."], (
        done.stderr
    )
    assert done.returncode == 0
