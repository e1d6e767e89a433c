"""Check of the words of all files for what must not go out, wherever in a file it stands.

Private mailboxes and numbers, addresses of the writer's computer, marks of an unfinished merge:
each would be published as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from html import unescape
from pathlib import Path
from typing import Final

from kopienas.model.directory import Contact
from kopienas.reading.problem import N_, Message, Problem
from kopienas.wording.leftovers import find_local_addresses, find_merge_marks
from kopienas.wording.personal_codes import find_personal_codes
from kopienas.wording.private_contacts import (
    find_mailboxes,
    find_telephones,
    normalise_telephone,
)

CONTACTS: Final = "data/contacts.yaml"
_TEXTS: Final = (".md", ".yaml")
#: A function that finds something in a text, what was found, and how to mend it.
FinderRow = tuple[Callable[[str], Iterator[tuple[int, str]]], str, str]
#: What must be nowhere in the content.
MERGE_MARKS: Final[FinderRow] = (
    find_merge_marks,
    N_("two versions of this file were not merged (“{found}”)"),
    N_("keep one of them, and remove the lines with <<<<<<<, ======= and >>>>>>>"),
)
PERSONAL_CODES: Final[FinderRow] = (
    find_personal_codes,
    N_("here is a personal code (“{found}”)"),
    N_("take it out; if it was committed before, it must leave the history too"),
)
#: What no text of the repository may hold, since everybody can read it.
NOWHERE: Final = (MERGE_MARKS, PERSONAL_CODES)
FINDERS: Final[tuple[FinderRow, ...]] = (
    *NOWHERE,
    (
        find_local_addresses,
        N_("the address “{found}” leads to your own computer"),
        N_("write the folder of a page, such as “../../centres/aglona/”, or a public address"),
    ),
)
_WHOSE: Final = N_(
    "private ones do not belong here; a work contact is added to “content/data/contacts.yaml” first"
)

_FIGURE: Final = re.compile(r"\{figure:[^}\n]*\}")


def list_texts(content: Path) -> list[Path]:
    """Return the text files of *content*, guides for editors included."""
    return [file for file in sorted(content.rglob("*")) if file.suffix in _TEXTS and file.is_file()]


def check_texts(
    files: Iterable[Path],
    root: Path,
    contacts: Iterable[Contact] | None,
    finders: Iterable[FinderRow] = FINDERS,
) -> Iterator[Problem]:
    """Yield what must not go out in the text *files*, below *root*, and what *finders* find.

    With None for *contacts*, since their list is faulty, mailboxes and numbers are passed over.
    """
    known = None if contacts is None else list_known_contacts(contacts)
    for file in files:
        path = file.relative_to(root).as_posix()
        text = unescape(file.read_bytes().decode("utf-8", "replace").replace("\r\n", "\n"))
        # A figure such as {figure:participants@now.value} is no mailbox; its room stays.
        text = _FIGURE.sub(lambda one: " " * len(one[0]), text)
        for find, what, mend in finders:
            for start, found in find(text):
                yield _problem(path, text, start, Message(what, {"found": found}), mend)
        if known is None or path.endswith(CONTACTS):
            continue
        for start, found in find_unknown_contacts(text, known):
            what = N_("“{found}” is no contact of the initiative")
            yield _problem(path, text, start, Message(what, {"found": found}), _WHOSE)


def list_known_contacts(contacts: Iterable[Contact]) -> frozenset[str]:
    """Return the mailboxes and numbers of *contacts*, in the form in which they are compared."""
    found = list(contacts)
    mailboxes = {one.email.lower() for one in found if one.email}
    return frozenset(mailboxes | {normalise_telephone(one.phone) for one in found if one.phone})


def find_unknown_contacts(text: str, known: frozenset[str]) -> Iterator[tuple[int, str]]:
    """Yield position and text of each mailbox and number in *text* that is not *known*."""
    yield from (found for found in find_mailboxes(text) if found[1] not in known)
    for start, written in find_telephones(text):
        if normalise_telephone(written) not in known:
            yield start, written


def _problem(path: str, text: str, start: int, what: Message, mend: str) -> Problem:
    return Problem(path, text.count("\n", 0, start) + 1, "", what, Message(mend))
