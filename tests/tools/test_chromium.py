"""The tests find a browser, and need no more rights for it than whoever runs them has."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.site_copy import ROOT

SOMEBODY, SUPERUSER = 1000, 0
# Of this computer nothing counts but what the test puts on PATH.
ENSURE = """\
import os
os.geteuid = lambda: {user}
from tests.tools import chromium
chromium.MACOS = ()
print(chromium.ensure())
"""
OWN = """\
import sys
from pathlib import Path
from playwright.sync_api import sync_playwright
with sync_playwright() as playwright:
    path = Path(playwright.chromium.executable_path)
path.parent.mkdir(parents=True)
path.touch()
sys.stdout.write(str(path))
"""
INSTALL = """\
echo "$@" >> {log}
[ "$1" = update ] || /bin/cp {program} {target}"""


class Computer:
    """A folder as PATH, and one for Playwright's own browsers."""

    def __init__(self, root: Path) -> None:
        self.path = root / "bin"
        self.path.mkdir()
        self.log = root / "log"
        self.environment = {
            **{name: value for name, value in os.environ.items() if name != "CHROMIUM"},
            "PATH": str(self.path),
            "PLAYWRIGHT_BROWSERS_PATH": str(root / "browsers"),
            "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "plugins")]),
        }

    def add(self, name: str, does: str = "") -> Path:
        """Put a program there."""
        file = self.path / name
        file.write_text(f"#!/bin/sh\n{does}\n", "utf-8")
        file.chmod(0o755)
        return file

    def add_installer(self) -> None:
        """Put a package manager there that writes down what it is asked for."""
        program, target = self.add("other"), self.path / "chromium"
        does = INSTALL.format(log=self.log, program=program, target=target)
        self.add("apt-get", does)
        self.add("sudo", f'echo sudo "$@" >> {self.log}')

    def run(self, code: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-c", code],
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
        )

    def ensure(self, user: int = SOMEBODY) -> subprocess.CompletedProcess[str]:
        return self.run(ENSURE.format(user=user))

    def asked(self) -> list[str]:
        """Return what the package manager was asked for."""
        return self.log.read_text("utf-8").splitlines() if self.log.exists() else []


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    return Computer(tmp_path)


def test_installed_browser_is_found(computer: Computer) -> None:
    installed = computer.add("google-chrome")

    assert computer.ensure().stdout.strip() == str(installed)


def test_named_browser_comes_first(computer: Computer) -> None:
    computer.add("chromium")
    named = computer.add("mans-chromium")
    computer.environment["CHROMIUM"] = str(named)

    assert computer.ensure().stdout.strip() == str(named)


def test_name_of_no_program_is_told(computer: Computer) -> None:
    computer.add("chromium")
    computer.environment["CHROMIUM"] = "/nav/tada"
    done = computer.ensure()

    assert done.returncode == 1
    assert "CHROMIUM=/nav/tada: tur nav programmas" in done.stderr
    assert "CHROMIUM=/nav/tada: there is no program" in done.stderr


def test_own_browser_of_playwright_is_found(computer: Computer) -> None:
    own = computer.run(OWN).stdout

    assert computer.ensure().stdout.strip() == own


def test_only_the_superuser_gets_one_installed(computer: Computer) -> None:
    computer.add_installer()
    done = computer.ensure(SUPERUSER)

    assert done.stdout.strip() == str(computer.path / "chromium")
    assert computer.asked() == ["update -qq", "install -y --no-install-recommends chromium"]


def test_others_are_told_what_to_type(computer: Computer) -> None:
    """Nothing is installed, and nobody is asked for a password."""
    computer.add_installer()
    done = computer.ensure()

    assert (done.returncode, done.stdout, computer.asked()) == (1, "", [])
    assert "Testiem vajadzīgs Chromium vai Chrome. Instalējiet to" in done.stderr
    assert "The tests need Chromium or Chrome. Install it" in done.stderr
    assert done.stderr.count("sudo apt-get install --no-install-recommends chromium") == 2
    assert done.stderr.count("CHROMIUM=/") == 2


def test_playwright_that_cannot_start_is_told(computer: Computer) -> None:
    """As on a bare Debian, whose libraries do not suffice for Playwright's own Node."""
    computer.environment["PLAYWRIGHT_NODEJS_PATH"] = str(computer.add("node", "exit 127"))
    done = computer.ensure()

    assert (done.returncode, done.stdout) == (1, "")
    assert "Traceback" not in done.stderr
    assert done.stderr.count("sudo apt-get install libatomic1") == 2
