"""What may not leave this computer on a day, read from the content itself and not from the plan."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kopienas.model.consent import ConsentScope, hidden_files
from kopienas.model.exhibition import EXHIBITIONS
from kopienas.reading.consent_register import find_withheld
from kopienas.reading.data_lists import read_contacts
from kopienas.reading.folders import Folder, list_folders
from kopienas.reading.photo_list import read_photo_list
from kopienas.reading.text_checks import list_known_contacts, list_texts

#: Letters; shorter words could stand anywhere by chance.
SHORTEST_CAPTION = 15


def bare_letters(text: str) -> str:
    """Return only the letters of *text*, in lower case: lines and quotes differ by medium."""
    return re.sub(r"[\W\d_]+", "", text).lower()


@dataclass(frozen=True, slots=True)
class WithheldPicture:
    """A picture that is withheld.

    Attributes:
        path: its path below ``content/``.
        captions: the letters of what is said of it, if it is said nowhere else.
    """

    path: str
    captions: frozenset[str]

    @property
    def published_stem(self) -> str:
        """The beginning that the addresses of all its published sizes have."""
        return f"pictures/{self.path.rpartition('.')[0]}-"

    @property
    def page_end(self) -> str | None:
        """The end of the path of its own page; None outside exhibitions."""
        kind, slug, file = self.path.split("/")
        name = file.rpartition(".")[0]
        return f"/{slug}/{name}/index.html" if kind == EXHIBITIONS.folder else None


@dataclass(frozen=True, slots=True)
class PublicationLimits:
    """Limits of a publication.

    Attributes:
        contacts: mailboxes and numbers that may be told.
        withheld: pictures that may not be shown.
        is_public: False for what stays on this computer, which may name itself.
    """

    contacts: frozenset[str] = frozenset()
    withheld: tuple[WithheldPicture, ...] = ()
    is_public: bool = True


def read_limits(
    content: Path, today: date, scope: ConsentScope, *, is_public: bool = True
) -> PublicationLimits:
    """Return the limits of what is made for *scope* on the day *today*.

    Faults of the content were told when it was read; what cannot be read allows nothing.
    """
    folders = list_folders(content, content.parent, []) if content.is_dir() else []
    withheld = find_withheld(folders, today, [])
    hidden = {folder: hidden_files(some, scope) for folder, some in withheld.items()}
    # What may not be shown on the web is shown nowhere.
    for folder, some in withheld.items():
        hidden[folder] |= hidden_files(some, ConsentScope.WEB)
    paths = [(one, file) for one in folders for file in sorted(hidden.get(_key(one), ()))]
    contacts = list_known_contacts(read_contacts(content / "data"))
    pictures = tuple(_read_withheld(content, paths)) if paths else ()
    return PublicationLimits(contacts, pictures, is_public)


def _key(folder: Folder) -> str:
    return f"{folder.kind}/{folder.slug}"


def _read_withheld(content: Path, paths: Iterable[tuple[Folder, str]]) -> Iterator[WithheldPicture]:
    texts = {file: file.read_text("utf-8", "replace") for file in list_texts(content)}
    letters = "\n".join(bare_letters(text) for text in texts.values())
    for folder, name in paths:
        said = {bare_letters(words) for words in _words_about(folder, name, texts)}
        captions = {one for one in said if len(one) >= SHORTEST_CAPTION and letters.count(one) == 1}
        yield WithheldPicture(f"{_key(folder)}/{name}", frozenset(captions))


def _words_about(folder: Folder, name: str, texts: dict[Path, str]) -> Iterator[str]:
    """Yield what is said of a picture: in the list of its exhibition, in the texts that show it."""
    for room, _ in read_photo_list(folder, []):
        for photo in room.photos:
            if photo.file == name:
                for words in (photo.alt, photo.caption):
                    yield from filter(None, (words.lv, words.en))
    shown = re.compile(rf"!\[([^\]]*)\]\([^)\s]*{re.escape(name)}\)")
    for file, text in texts.items():
        if file.suffix == ".md" and name in text:
            yield from (found[1] for found in shown.finditer(text))
