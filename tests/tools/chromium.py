"""Finding, installing and starting Chromium for the tests."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import Browser, Playwright, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
MACOS = tuple(
    Path(f"/Applications/{name}.app/Contents/MacOS/{name}")
    for name in ("Chromium", "Google Chrome")
)
# Each manager's commands, tried in this order.
INSTALLERS = {
    "apt-get": (("update", "-qq"), ("install", "-y", "--no-install-recommends", "chromium")),
    "dnf": (("install", "-y", "chromium"),),
    "brew": (("install", "--cask", "chromium"),),
}
ARGUMENTS = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # The tests must pass without a network, and must not reach out where there is one.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
)
NOT_THERE = (
    "CHROMIUM={path}: tur nav programmas, ko palaist.\n"
    "CHROMIUM={path}: there is no program to start."
)
# Playwright's own Node wants a library that a bare Debian lacks.
NO_DRIVER = (
    "Playwright nevar palaist ({error}). Debian un Ubuntu: sudo apt-get install libatomic1\n"
    "Playwright cannot be started ({error}). Debian and Ubuntu: sudo apt-get install libatomic1"
)
MISSING = (
    "Testiem vajadzīgs Chromium vai Chrome. Instalējiet to, piemēram:\n"
    "  {command}\n"
    "vai, ja tas jau ir, norādiet, kur: CHROMIUM=/ceļš/līdz/chromium make test\n"
    "The tests need Chromium or Chrome. Install it, for example:\n"
    "  {command}\n"
    "or, if it is there already, say where: CHROMIUM=/path/to/chromium make test"
)


def find() -> Path | None:
    """Return the Chromium or Chrome of this computer, or Playwright's own, if there is one."""
    return _of_computer() or _playwright_own()


def ensure() -> Path:
    """Return a Chromium; only root, as in a container, gets one installed where there is none.

    Nobody is asked for a password, and nothing is installed behind anybody's back.
    """
    if found := find():
        return found
    if os.geteuid() == 0:
        _install_by_system()
        if found := find():
            return found
    sys.exit(MISSING.format(command=_advice()))


def launch(playwright: Playwright) -> Browser:
    """Start Chromium so that it works offline, in a container and as root."""
    # Without a path Playwright starts its own.
    return playwright.chromium.launch(executable_path=_of_computer(), args=list(ARGUMENTS))


def _of_computer() -> Path | None:
    if named := os.environ.get("CHROMIUM"):
        if path := shutil.which(named):
            return Path(path)
        sys.exit(NOT_THERE.format(path=named))
    on_path = [Path(path) for name in NAMES if (path := shutil.which(name))]
    applications = [path for path in MACOS if path.exists()]
    return next(iter([*on_path, *applications]), None)


def _playwright_own() -> Path | None:
    try:
        with sync_playwright() as playwright:
            path = Path(playwright.chromium.executable_path)
    except Exception as error:  # noqa: BLE001 - Playwright raises a bare one
        sys.exit(NO_DRIVER.format(error=str(error).splitlines()[0]))
    return path if path.exists() else None


def _manager() -> str | None:
    return next((name for name in INSTALLERS if shutil.which(name)), None)


def _install_by_system() -> None:
    manager = _manager()
    if manager is None:
        return
    print("Instalēju Chromium / Installing Chromium:", manager, file=sys.stderr)
    for command in INSTALLERS[manager]:
        subprocess.run([manager, *command], stdout=sys.stderr, check=False)


def _advice() -> str:
    """Return what to type: Playwright's own Chromium needs no rights, but brings no libraries."""
    manager = _manager()
    if manager is None:
        return f"{sys.executable} -m playwright install chromium"
    words = " ".join([manager, *(word for word in INSTALLERS[manager][-1] if word != "-y")])
    return words if manager == "brew" else f"sudo {words}"
