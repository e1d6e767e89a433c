"""The history of the published site, which begins anew when a picture is erased from it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from kopienas.tasks.git import git_or_empty, read_git_output, run_git

#: Says from which commit of the sources the site was built.
VERSION_FILE = "version.json"


def begin_anew(mirror: Path, reference: str) -> None:
    """Let the branch *reference* hold its present state in one commit without a history."""
    message = run_git(mirror, "log", "-1", "--format=%B", reference)
    _commit(mirror, reference, f"{reference}^{{tree}}", message)


def name_new_commits(mirror: Path, reference: str, commits: Mapping[str, str]) -> None:
    """Name in message and version file of *reference* the new commit for each old one.

    The next publication finds there from what the present one was made.
    """
    message = _rename(run_git(mirror, "log", "-1", "--format=%B", reference), commits)
    tree = run_git(mirror, "ls-tree", reference)
    if version := git_or_empty(mirror, "show", f"{reference}:{VERSION_FILE}"):
        old = run_git(mirror, "rev-parse", f"{reference}:{VERSION_FILE}")
        text = f"{_rename(version, commits)}\n".encode()
        new = read_git_output(mirror, "hash-object", "-w", "--stdin", given=text).decode().strip()
        tree = tree.replace(f"{old}\t{VERSION_FILE}", f"{new}\t{VERSION_FILE}")
    stored = read_git_output(mirror, "mktree", given=f"{tree}\n".encode()).decode().strip()
    _commit(mirror, reference, stored, message)


def _rename(text: str, commits: Mapping[str, str]) -> str:
    """Return *text* with the new name of each commit, as long as the old one was written."""

    def new_name(match: re.Match[str]) -> str:
        found = {new for old, new in commits.items() if old.startswith(match[0])}
        return found.pop()[: len(match[0])] if len(found) == 1 else match[0]

    return re.sub(r"\b[0-9a-f]{12,64}\b", new_name, text)


def _commit(mirror: Path, reference: str, tree: str, message: str) -> None:
    """Let *reference* be a first commit of *tree*, by whoever made the last one."""
    name, mail = run_git(mirror, "log", "-1", "--format=%cn%n%ce", reference).split("\n")
    identity = ("-c", f"user.name={name}", "-c", f"user.email={mail}")
    commit = run_git(mirror, *identity, "commit-tree", "-m", message, tree)
    run_git(mirror, "update-ref", reference, commit)
