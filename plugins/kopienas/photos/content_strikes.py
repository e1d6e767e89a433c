"""Strikes a picture from a file of the content: a list, a text or the ledger of addresses."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from kopienas.model.exhibition import EXHIBITIONS
from kopienas.model.language import Language
from kopienas.model.paths import section_path
from kopienas.photos.picture_name import PictureName, name_of_file
from kopienas.photos.prose_strikes import strike_from_prose
from kopienas.photos.yaml_lists import remove_entries
from kopienas.reading.data_lists import ADDRESSES_FILE

#: Characters; a shorter text may say the same of something else.
SHORTEST_PHRASE = 15
_PUNCTUATION = " \t\r\n.,:;!?…"


@dataclass(frozen=True, slots=True)
class Struck:
    """A file without a picture.

    Attributes:
        text: the new text.
        lines: lines of the new text at which a picture stood within prose.
    """

    text: str
    lines: tuple[int, ...] = ()


def strike_picture(path: str, text: str, names: Collection[PictureName]) -> Struck:
    """Return the *text* of the file at *path* without what it says of the picture by its *names*.

    What cannot be read as the file's form asks is returned as it was.
    """
    folder, _, file = path.rpartition("/")
    if file.endswith(".yaml"):
        own = {name for name in names if name.folder == folder}
        try:
            return Struck(
                remove_entries(text, "file", lambda value: name_of_file(f"{folder}/{value}") in own)
            )
        except YAMLError:
            return Struck(text)
    if file.endswith(".md"):
        prose, lines = strike_from_prose(text, path, lambda target: name_of_file(target) in names)
        return Struck(prose, tuple(lines))
    return Struck(_strike_addresses(text, names) if file == ADDRESSES_FILE else text)


def list_addresses(names: Collection[PictureName]) -> frozenset[str]:
    """Return the address of each page that the picture has or had in an exhibition."""
    return frozenset(
        f"{section_path(EXHIBITIONS, language)}{name.folder.rpartition('/')[2]}/{name.stem}/"
        for name in names
        if name.folder.startswith(f"content/{EXHIBITIONS.folder}/")
        for language in Language
    )


def _strike_addresses(text: str, names: Collection[PictureName]) -> str:
    gone = list_addresses(names)
    return "".join(line for line in text.splitlines(keepends=True) if line.strip() not in gone)


def collect_phrases(path: str, before: str, after: str) -> set[str]:
    """Return what the file at *path* said only of what was struck: titles, descriptions, captions.

    Nothing for a list that cannot be read.
    """
    said = _phrases_of(path, before) - _phrases_of(path, after)
    phrases = {one.strip(_PUNCTUATION) for one in said}
    return {
        one for one in phrases if len(one) >= SHORTEST_PHRASE and " " in one and one not in after
    }


def _phrases_of(path: str, text: str) -> set[str]:
    if path.endswith(".yaml"):
        try:
            return set(_scalars(YAML(typ="safe", pure=True).load(text)))
        except YAMLError:
            return set()
    return set(re.split(r"[\[\]()<>\"\n*_|]+", text))


def _scalars(value: object) -> list[str]:
    if isinstance(value, dict):
        return [one for inner in value.values() for one in _scalars(inner)]
    if isinstance(value, list):
        return [one for inner in value for one in _scalars(inner)]
    return [value] if isinstance(value, str) else []
