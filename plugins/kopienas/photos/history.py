"""A picture in the git history: every name and every version that it ever had."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from kopienas.photos.picture_name import PictureName, name_of_file
from kopienas.tasks.git import GitError, read_git_output


@dataclass(frozen=True, slots=True, order=True)
class FileVersion:
    """The content of a file at some time: git's name of it (a blob), and the path it had."""

    blob: str
    path: str


@dataclass(frozen=True, slots=True)
class PictureHistory:
    """All that history has of one picture.

    Attributes:
        names: every name that it had.
        blobs: every version of its file.
    """

    names: frozenset[PictureName]
    blobs: frozenset[str]


def list_versions(root: Path, *revisions: str) -> frozenset[FileVersion]:
    """Return every version of every file in *revisions*, or else in all branches and tags."""
    fields = _read_fields(
        root,
        *("log", "--format=", "--raw", "--no-abbrev", "--no-renames", "--root", "-m", "-z"),
        *(revisions or ("--all",)),
    )
    changes = (
        (change.split()[3], path) for change, path in pairwise(fields) if change.startswith(":")
    )
    return frozenset(FileVersion(blob, path) for blob, path in changes if blob.strip("0"))


def list_present(root: Path, revision: str = "HEAD") -> frozenset[FileVersion]:
    """Return the version of every file in *revision*; none if there is no such commit."""
    lines = (line.partition("\t") for line in _read_fields(root, "ls-tree", "-r", "-z", revision))
    return frozenset(FileVersion(head.split()[2], path) for head, _, path in lines)


def _read_fields(root: Path, *arguments: str) -> list[str]:
    """Return what git tells, cut at its zero bytes; nothing outside a repository."""
    try:
        told = read_git_output(root, *arguments)
    except GitError:
        return []
    return [one.lstrip("\n") for one in told.decode("utf-8", "surrogateescape").split("\0") if one]


def trace_picture(
    name: PictureName, versions: Iterable[FileVersion], present: Collection[FileVersion]
) -> PictureHistory:
    """Return what *versions* have of the picture *name*: a rename leads from one name to the next.

    A name that now belongs to another picture, one of *present*, is not followed, and neither is
    that picture: names are used again.
    """
    kept_names = {name_of_file(one.path) for one in present} - {None, name}
    kept_blobs = {one.blob for one in present if name_of_file(one.path) != name}
    named = [
        (one.blob, known)
        for one in versions
        if one.blob not in kept_blobs and (known := name_of_file(one.path))
    ]
    names, blobs = {name}, set[str]()
    while True:
        blobs_now = {blob for blob, known in named if known in names}
        names_now = {known for blob, known in named if blob in blobs_now} - kept_names | names
        if (names_now, blobs_now) == (names, blobs):
            return PictureHistory(frozenset(names), frozenset(blobs))
        names, blobs = names_now, blobs_now


def read_blobs(root: Path, blobs: Iterable[str]) -> Iterator[tuple[str, bytes]]:
    """Yield each of *blobs* with its content."""
    wanted = sorted(set(blobs))
    if not wanted:
        return
    asked = "".join(f"{blob}\n" for blob in wanted).encode()
    told = read_git_output(root, "cat-file", "--batch", given=asked)
    place = 0
    for blob in wanted:
        end = told.index(b"\n", place)
        size = int(told[place:end].split()[2])
        yield blob, told[end + 1 : end + 1 + size]
        place = end + size + 2
