"""Traces of a picture in the git history, and the steps that remove them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from kopienas.model.language import Translated
from kopienas.tasks.git import git_or_empty


def find_paths_in_history(root: Path, folder: str, stem: str) -> list[str]:
    """Return every path that a version of the picture ever had, renamed and published ones too.

    *folder* is its present folder, such as ``content/exhibitions/labakai-dzivei``.
    """
    versions = _file_versions(root)
    own = re.compile(rf"{re.escape(folder)}/{re.escape(stem)}\.\w+")
    published = folder.replace("content/", "pictures/", 1)
    size = re.compile(rf"{re.escape(published)}/{re.escape(stem)}-\d+\.\w+")
    blobs = {blob for blob, path in versions if own.fullmatch(path)}
    return sorted({path for blob, path in versions if blob in blobs or size.fullmatch(path)})


def find_folders_in_history(root: Path, stem: str) -> set[str]:
    """Return every folder below ``content/`` that ever held a file named *stem*."""
    own = re.compile(rf"(content/[^/]+/[^/]+)/{re.escape(stem)}\.\w+")
    return {match[1] for _, path in _file_versions(root) if (match := own.fullmatch(path))}


def _file_versions(root: Path) -> set[tuple[str, str]]:
    """Return (blob, path) for every version of every file in all branches and tags."""
    told = git_or_empty(
        root, "log", "--all", "--format=", "--raw", "--no-abbrev", "--no-renames", "-m", "-z"
    )
    fields = told.replace("\n", "").split("\0")
    pairs = zip(fields[::2], fields[1::2], strict=False)
    return {(change.split()[3], path) for change, path in pairs if change.startswith(":")}


def list_erasing_steps(paths: Iterable[str]) -> Translated[list[str]]:
    """Return the steps, line by line, that remove *paths* from every repository.

    The names of pictures contain no character that is special to a shell.
    """
    listed = " ".join(paths)
    if not listed:
        return Translated(
            ["Vēsturē šī attēla nav; pietiek ar git commit un make publish."],
            ["History does not have it; git commit and make publish are enough."],
        )
    forget = (
        "git filter-branch --force --prune-empty --index-filter "
        f"'git rm --cached --quiet --ignore-unmatch -- {listed}' "
        "--tag-name-filter cat -- --branches --tags"
    )
    leave = (
        "git for-each-ref --format='delete %(refname)' refs/original refs/remotes refs/stash "
        "| git update-ref --stdin"
    )
    commands = [
        "  git add --all && git commit --message 'Attēls izdzēsts'",
        f"  {forget}",
        f"  {leave}",
        "  git reflog expire --expire=now --all && git gc --quiet --prune=now",
        "  git push --force --all && git push --force --tags",
        f"  git log --all --oneline -- {listed}",
    ]
    lv = [
        "Vēsturē tas vēl ir. Lai izdzēstu, jaunā pilnā krātuves kopijā (ieskaitot zaru gh-pages:",
        "git fetch origin gh-pages:gh-pages) pēc kārtas izpildiet:",
        *commands,
        "Pēdējā komanda nedrīkst neko parādīt. Pēc tam izpildiet make publish, izdzēsiet GitHub",
        "darbību krājumus (Actions → Caches) un palūdziet GitHub Support iztīrīt vecos objektus.",
        "Citas kopijas, kas paņemtas agrāk, jāizdzēš un jāpaņem no jauna; par tām paziņojiet.",
    ]
    en = [
        "History still has it. To erase it, in a new full clone (the branch gh-pages included:",
        "git fetch origin gh-pages:gh-pages), run one after another:",
        *commands,
        "The last command must print nothing. Then run make publish, delete GitHub's caches",
        "(Actions → Caches) and ask GitHub Support to remove old objects.",
        "Clones taken earlier must be deleted and taken anew; tell those who have them.",
    ]
    return Translated(lv, en)
