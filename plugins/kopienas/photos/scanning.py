"""Looks through the files of the project for what is left of an erased picture."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kopienas.imaging.cache import digest_of
from kopienas.imaging.fingerprint import Fingerprint
from kopienas.photos.masters import read_fingerprint
from kopienas.photos.picture_name import PictureName, mention_pattern, name_of_file


@dataclass(frozen=True, slots=True)
class Trace:
    """A place that may still tell of the picture.

    Attributes:
        place: the file, and the line if there is one.
        is_certain: whether it is surely this picture, so that it must go.
    """

    place: str
    is_certain: bool


@dataclass(frozen=True, slots=True)
class ErasedPicture:
    """What a picture is recognised by.

    Attributes:
        names: all its names.
        digests: SHA-256 of its versions.
        views: what its files look like.
        phrases: what was said only of it.
    """

    names: frozenset[PictureName]
    digests: frozenset[str]
    views: tuple[Fingerprint, ...]
    phrases: frozenset[str]


def scan_files(root: Path, paths: Iterable[str], picture: ErasedPicture) -> Iterator[Trace]:
    """Yield what the files at *paths* below *root* still have of *picture*.

    The same bytes, and its name within the content, are certain. The same view, the words that were
    said of it, and its name elsewhere (as an example in a guide) are for a person to judge.
    """
    listed = sorted(paths)
    others = {name for path in listed if (name := name_of_file(path))}
    for path in listed:
        file = root / path
        if digest_of(file) in picture.digests:
            yield Trace(path, is_certain=True)
        elif name_of_file(path):
            view = read_fingerprint(file)
            if view and any(view.shows_same_view(one) for one in picture.views):
                yield Trace(path, is_certain=False)
        else:
            yield from _scan_text(path, file.read_bytes(), picture, others)


def _scan_text(
    path: str, content: bytes, picture: ErasedPicture, others: Collection[PictureName]
) -> Iterator[Trace]:
    named = mention_pattern(names_meant_in(path, picture.names, others))
    said = re.compile("|".join(map(re.escape, sorted(picture.phrases))) or r"(?!)")
    for number, line in enumerate(content.decode("utf-8", "replace").splitlines(), start=1):
        is_named = named.search(line) is not None
        if is_named or said.search(line):
            yield Trace(f"{path}:{number}", is_certain=is_named and is_content(path))
            if not is_content(path):
                return  # one line is enough to look at the file


def names_meant_in(
    path: str, names: Collection[PictureName], others: Collection[PictureName]
) -> set[PictureName]:
    """Return which of *names* the text at *path* means: a file beside it may have the same name."""
    folder = path.rpartition("/")[0]
    return {
        name
        for name in names
        if name.folder == folder or PictureName(folder, name.stem) not in others
    }


def is_content(path: str) -> bool:
    """Return whether the file is part of the content and not one of its guides."""
    return path.startswith("content/") and not path.endswith("/README.md")
