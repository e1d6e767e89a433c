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
MISSING = (
    "Testiem vajadzīgs Chromium: instalējiet to vai norādiet mainīgajā CHROMIUM.\n"
    "The tests need Chromium: install it, or give its path in the variable CHROMIUM."
)


def find() -> Path | None:
    """Return the Chromium or Chrome of this computer, or Playwright's own, if there is one."""
    return _of_computer() or _playwright_own()


def ensure() -> Path:
    """Return a Chromium, installing one where there is none."""
    if found := find():
        return found
    _install_by_system()
    if found := find():
        return found
    subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)
    if found := find():
        return found
    sys.exit(MISSING)


def launch(playwright: Playwright) -> Browser:
    """Start Chromium so that it works offline, in a container and as root."""
    # Without a path Playwright starts its own.
    return playwright.chromium.launch(executable_path=_of_computer(), args=list(ARGUMENTS))


def _of_computer() -> Path | None:
    if named := os.environ.get("CHROMIUM"):
        return Path(named)
    on_path = [Path(path) for name in NAMES if (path := shutil.which(name))]
    applications = [path for path in MACOS if path.exists()]
    return next(iter([*on_path, *applications]), None)


def _playwright_own() -> Path | None:
    with sync_playwright() as playwright:
        path = Path(playwright.chromium.executable_path)
    return path if path.exists() else None


def _install_by_system() -> None:
    manager = next((name for name in INSTALLERS if shutil.which(name)), None)
    if manager is None:
        return
    rights = _rights(manager)
    if rights is None:
        return
    print("Instalēju Chromium / Installing Chromium:", manager, file=sys.stderr)
    for command in INSTALLERS[manager]:
        subprocess.run([*rights, manager, *command], stdout=sys.stderr, check=False)


def _rights(manager: str) -> list[str] | None:
    if manager == "brew" or os.geteuid() == 0:
        return []
    if not shutil.which("sudo"):
        return None
    allowed = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
    return ["sudo", "-n"] if allowed.returncode == 0 else None
