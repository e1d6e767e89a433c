"""Remembers the pages that passed every gate: a change of content waits for what it changed only.

A page that is the same to the byte, with the same code, theme, gates and browser, passes again:
nothing that a gate could find differs. Anything else than content that changes, and all pages are
looked at anew.
"""

import hashlib
import shutil
import subprocess
from pathlib import Path
from tempfile import mkdtemp

from kopienas.tasks.git import read_git_output

KEPT = Path(".cache") / "passed"
CONTENT = b"content/"


def name_circumstances(root: Path, browser: Path) -> str:
    """Return a name for all that decides, beside its bytes, whether a page passes.

    It is a digest of every file of the checkout at *root* outside the content, committed or not,
    and of the version of the *browser*.

    Raises:
        GitError: git does not answer.
    """
    listed = read_git_output(root, "ls-files", "-z", "--cached", "--others", "--exclude-standard")
    digest = hashlib.sha256(_read_version(browser))
    for name in sorted(set(listed.split(b"\0"))):
        file = root / name.decode("utf-8", "surrogateescape")
        if not name.startswith(CONTENT) and file.is_file():
            digest.update(name + b"\0" + hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()[:32]


def find_passed(root: Path, circumstances: str) -> Path | None:
    """Return the folder of the pages that passed in these *circumstances*, if there are any."""
    folder = root / KEPT / circumstances
    return folder if folder.is_dir() else None


def keep_passed(root: Path, site: Path, circumstances: str) -> None:
    """Keep the pages of the *site* that has just passed every gate, in place of older ones.

    A run that is cut off leaves no half of them: they appear under their name at once.
    """
    (root / KEPT).mkdir(parents=True, exist_ok=True)
    new = Path(mkdtemp(prefix="new-", dir=root / KEPT))
    for page in site.rglob("*.html"):
        copy = new / page.relative_to(site)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(page, copy)
    for older in (root / KEPT).iterdir():
        if older != new:
            shutil.rmtree(older)
    new.rename(root / KEPT / circumstances)


def _read_version(browser: Path) -> bytes:
    done = subprocess.run([browser, "--version"], capture_output=True, check=True)
    return done.stdout
