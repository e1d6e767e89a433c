"""The closing scan: one more look over finished output for what must not leave this computer.

It knows nothing of how the output was made, so that a fault there cannot hide itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import Final

from kopienas.building.pdf_content import PdfContent, read_pdf
from kopienas.building.publication_limits import PublicationLimits, WithheldPicture, bare_letters
from kopienas.imaging.private_metadata import find_private_metadata
from kopienas.model.language import Translated
from kopienas.reading.hidden_part_words import name_parts
from kopienas.reading.text_checks import find_unknown_contacts
from kopienas.tasks.console import TaskError
from kopienas.wording.leftovers import find_local_addresses, find_merge_marks
from kopienas.wording.personal_codes import find_personal_codes

#: Endings of files that are looked into by their parts.
_BINARY: Final = (".avif", ".webp", ".jpg", ".jpeg", ".png", ".svg", ".woff2")
_MAGIC: Final = (
    b"\xff\xd8\xff",
    b"\x89PNG",
    b"RIFF",
    b"wOF2",
    b"PK\x03\x04",
    b"II*\x00",
    b"MM\x00*",
)
#: Names that a calendar gives to events look like mailboxes (RFC 5545, section 3.8.4.7).
_EVENT_NAME: Final = re.compile(r"^UID:.*$", re.MULTILINE)
#: The attribute in which a place of a page lies, up to that place.
_IN_TAG: Final = re.compile(r"""([\w-]+)\s*=\s*(?:"([^"]*)|'([^']*))$""")
#: Attributes whose values people read or hear.
_READ: Final = {"alt", "title", "content", "aria-label", "placeholder", "value", "label"}
_MOST_TOLD: Final = 20

_WITHHELD: Final = Translated(
    "te vēl ir attēls {found}, ko šodien nedrīkst rādīt",
    "here is still the picture {found}, which may not be shown today",
)
_CAPTION: Final = Translated(
    "te vēl ir vārdi par attēlu {found}, ko šodien nedrīkst rādīt",
    "here are still words about the picture {found}, which may not be shown today",
)
_PARTS: Final = Translated(
    "failā ir vairāk, nekā tas rāda ({found})", "the file holds more than it shows ({found})"
)
_CONTACT: Final = Translated(
    "„{found}” nav failā content/data/contacts.yaml",
    "“{found}” is not in content/data/contacts.yaml",
)
_LOCAL: Final = Translated(
    "adrese „{found}” ved uz šo datoru", "the address “{found}” leads to this computer"
)
_CODE: Final = Translated("personas kods „{found}”", "a personal code, “{found}”")
_MERGE: Final = Translated(
    "neapvienotas redakcijas zīme „{found}”", "the mark “{found}” of an unfinished merge"
)


@dataclass(frozen=True, slots=True)
class Finding:
    """Something in the file *file* that must not leave this computer."""

    file: str
    what: Translated[str]


def require_publishable(files: Iterable[tuple[str, bytes]], limits: PublicationLimits) -> None:
    """Check finished *files*, each as name and content.

    Raises:
        TaskError: something must not leave this computer; it names each file.
    """
    found = [one for name, data in files for one in _scan_file(name, data, limits)]
    if not found:
        return
    told = {
        language: "\n".join(
            f"{one.file}: {words}"
            for one in found[:_MOST_TOLD]
            if (words := one.what.lv if language == "lv" else one.what.en)
        )
        for language in ("lv", "en")
    }
    raise TaskError(
        f"{told['lv']}\nGatavajā rezultātā ir tas, kam tur nav jābūt (vietas: {len(found)}); "
        "iepriekšējā versija palika neskarta. Meklējiet šos vārdus mapē content un izlabojiet; "
        "ja tur to nav, kļūda ir kodā – ziņojiet par to.",
        f"{told['en']}\nThe finished output holds what must not be there (places: {len(found)}); "
        "the previous version was left untouched. Look for these words in content and mend them; "
        "if they are not there, the code is at fault: report it.",
    )


def read_output(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Yield the name, below *folder*, and the content of each file."""
    for file in sorted(folder.rglob("*")):
        if file.is_file():
            yield file.relative_to(folder).as_posix(), file.read_bytes()


def _scan_file(name: str, data: bytes, limits: PublicationLimits) -> Iterator[Finding]:
    for picture in limits.withheld:
        if picture.published_stem in name or f"/{name}".endswith(picture.page_end or "\0"):
            yield _finding(name, _WITHHELD, picture.path)
    if data.startswith(b"%PDF-"):
        yield from _scan_pdf(name, read_pdf(data), limits)
    elif name.lower().endswith(_BINARY) or data.startswith(_MAGIC):
        yield from _scan_parts(name, data)
    else:
        yield from _scan_text(name, data.decode("utf-8", "replace"), limits)


def _scan_parts(name: str, data: bytes) -> Iterator[Finding]:
    if parts := find_private_metadata(data):
        names = name_parts(parts)
        yield Finding(
            name,
            Translated(_PARTS.lv.format(found=names.lv), str(_PARTS.en).format(found=names.en)),
        )


def _scan_pdf(name: str, pdf: PdfContent, limits: PublicationLimits) -> Iterator[Finding]:
    for picture in pdf.pictures:
        yield from _scan_parts(name, picture)
    if pdf.attachments:
        yield from (_finding(name, _PARTS, one) for one in pdf.attachments)
    yield from _scan_text(name, pdf.text, limits)


def _scan_text(name: str, written: str, limits: PublicationLimits) -> Iterator[Finding]:
    text = written
    if name.endswith(".ics"):
        text = _EVENT_NAME.sub("", written.replace("\r\n ", ""))
    elif "&" in written:
        # Entities in addresses and numbers; those that would look like tags stay as they are.
        text = unescape(written.replace("&lt;", "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}"))
    marks = unescape(written) if "&lt;&lt;" in written or "&gt;&gt;" in written else written
    yield from (_finding(name, _MERGE, mark) for _, mark in find_merge_marks(marks))
    yield from (_finding(name, _CODE, found) for _, found in find_personal_codes(text))
    if limits.is_public:
        yield from (_finding(name, _LOCAL, one) for _, one in find_local_addresses(text))
    for start, contact in find_unknown_contacts(text, limits.contacts):
        if _is_read(text, start):
            yield _finding(name, _CONTACT, contact)
    yield from _scan_for_withheld(name, text, limits.withheld)


def _scan_for_withheld(
    name: str, text: str, withheld: Iterable[WithheldPicture]
) -> Iterator[Finding]:
    letters = ""
    for picture in withheld:
        if picture.published_stem in text:
            yield _finding(name, _WITHHELD, picture.path)
        letters = letters or bare_letters(re.sub(r"</?(?!img\b|meta\b)\w[^>]*>", "", text))
        if any(caption in letters for caption in picture.captions):
            yield _finding(name, _CAPTION, picture.path)


def _is_read(text: str, place: int) -> bool:
    """Return whether *place* is text, or in an attribute that is read or called."""
    if text.rfind("<", 0, place) <= text.rfind(">", 0, place):
        return True
    within = _IN_TAG.search(text, max(0, place - 2000), place)
    if within is None:
        return False
    value = within[2] or within[3] or ""
    return within[1] in _READ or value.startswith(("tel:", "sms:", "mailto:"))


def _finding(name: str, what: Translated[str], found: str) -> Finding:
    return Finding(name, Translated(what.lv.format(found=found), str(what.en).format(found=found)))
