"""A bare clone of the repository that everyone can read, in which its history is rewritten."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kopienas.tasks.git import run_git
from kopienas.tasks.project import Project

#: Where branches, tags and notes stand; everything else belongs to the host, as pull requests do.
_OWN = ("refs/heads/", "refs/tags/", "refs/notes/")


@dataclass(frozen=True, slots=True)
class Remote:
    """The repository that everyone can read.

    Attributes:
        name: its name in this clone, such as origin.
        pages: the branch with the published site.
    """

    name: str
    pages: str


@contextmanager
def open_mirror(project: Project, remote: Remote) -> Iterator[Path]:
    """Yield a bare clone of all that *remote* shows, and delete it afterwards."""
    mirror = project.build_folder / "history.git"
    shutil.rmtree(mirror, ignore_errors=True)
    project.build_folder.mkdir(exist_ok=True)
    address = run_git(project.root, "remote", "get-url", remote.name)
    try:
        run_git(project.root, "clone", "--quiet", "--mirror", address, str(mirror))
        yield mirror
    finally:
        shutil.rmtree(mirror, ignore_errors=True)


def list_references(mirror: Path) -> dict[str, str]:
    """Return the commit (of a tag, the tag) of each reference."""
    told = run_git(mirror, "for-each-ref", "--format=%(refname) %(objectname)")
    return dict(line.split(" ") for line in told.splitlines())


def set_hidden_aside(mirror: Path) -> dict[str, str]:
    """Delete the references that only the host can change; return them with their commits."""
    hidden = {
        name: commit
        for name, commit in list_references(mirror).items()
        if not name.startswith(_OWN)
    }
    for name in hidden:
        run_git(mirror, "update-ref", "-d", name)
    return hidden


def push_changes(mirror: Path, address: str, before: Mapping[str, str]) -> None:
    """Push every reference that has changed, all or none, unless somebody pushed meanwhile."""
    changed = {
        name: commit
        for name, commit in list_references(mirror).items()
        if before.get(name) != commit
    }
    leases = [f"--force-with-lease={name}:{before[name]}" for name in changed]
    orders = [f"{commit}:{name}" for name, commit in changed.items()]
    run_git(mirror, "push", "--quiet", "--atomic", *leases, address, *orders)
