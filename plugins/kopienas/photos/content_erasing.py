"""Strikes a picture from all files of the content, and says where it stood."""

from __future__ import annotations

import re
from collections.abc import Collection
from pathlib import Path

from kopienas.imaging.cache import atomic_write
from kopienas.photos.content_strikes import collect_phrases, list_addresses, strike_picture
from kopienas.photos.picture_name import PictureName, name_of_file
from kopienas.photos.scanning import is_content
from kopienas.reading.erased_addresses import ERASED_FILE, digest_address
from kopienas.tasks.console import Console

ERASED = Path("content") / "data" / ERASED_FILE
_CREDIT = re.compile(r"^photo_credit:.*\n?", re.MULTILINE)


def strike_everywhere(
    root: Path, console: Console, paths: Collection[str], names: Collection[PictureName]
) -> set[str]:
    """Strike the picture from all texts and lists; return what was said only of it."""
    phrases: set[str] = set()
    for path in filter(is_content, paths):
        file = root / path
        if name_of_file(path):
            continue
        text = file.read_bytes().decode("utf-8", "surrogateescape")  # with its own line ends
        struck = strike_picture(path, text, names)
        if struck.text == text:
            continue
        phrases |= collect_phrases(path, text, struck.text)
        _write(file, struck.text)
        for line in struck.lines:
            console.print(
                f"{path}:{line}: te bija attēls. Pārlasiet, vai teksts par to vēl ko saka.",
                f"{path}:{line}: the picture stood here. Read whether the text still speaks of it.",
            )
    return phrases


def record_erased(root: Path, names: Collection[PictureName]) -> None:
    """Note that the picture's addresses are meant to be forgotten, without saying which."""
    if digests := {digest_address(one) for one in list_addresses(names)}:
        file = root / ERASED
        known = file.read_text("utf-8").split() if file.exists() else ()
        _write(file, "".join(f"{one}\n" for one in sorted(digests.union(known))))


def strike_credit(root: Path, console: Console, folder: str) -> None:
    """Remove the photographer's name where no text of the *folder* shows a picture any more."""
    texts = sorted((root / folder).glob("index.*.md"))
    if any(re.search(r"!\[|<img\b", file.read_text("utf-8", "replace")) for file in texts):
        return
    for file in texts:
        text = file.read_bytes().decode("utf-8", "surrogateescape")
        if _CREDIT.search(text):
            _write(file, _CREDIT.sub("", text))
            shown = file.relative_to(root).as_posix()
            console.print(
                f"{shown}: photo_credit izņemts, jo attēla vairs nav.",
                f"{shown}: photo_credit is taken out, since no picture is left.",
            )


def _write(file: Path, text: str) -> None:
    with atomic_write(file) as new:
        new.write_bytes(text.encode("utf-8", "surrogateescape"))
