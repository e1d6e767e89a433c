"""Mailboxes and telephone numbers in a text, however they are written.

The patterns begin with a character that is rare in texts, and look behind only there: whole sites
are searched with them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_MAILBOX: Final = re.compile(
    r"(?:@|\s?[(\[](?:at|pie|et)[)\]]\s?)(?!\d{4}-)((?:[\w-]{1,63}\.){1,6}[^\W\d_]{2,24})",
    re.IGNORECASE,
)
_BEFORE_MAILBOX: Final = re.compile(r"[\w.+-]{0,63}[\w+-]$")
#: Domains that belong to nobody: those for examples (RFC 2606, RFC 6761).
_EXAMPLE: Final = re.compile(
    r"(?:^|\.)(?:example(?:\.\w+)?|invalid|test|localhost)$", re.IGNORECASE
)
#: Characters between the digits of a number: spaces of every width, hyphens, full stops.
_GAP: Final = r"[ \u00a0\u2007\u2009\u202f\u2011.-]"
_INTERNATIONAL: Final = re.compile(
    rf"(?:\+(?<![\w+]\+)|0(?<![\w.,/=#&+-]0)0)"
    rf"(?:371\)?(?:{_GAP}?\d){{8}}|(?!371)\d{{1,3}}\)?(?:{_GAP}?\(?\d\)?){{6,12}})\b"
)
#: Latvian numbers have eight digits and begin with 2 (mobile) or 6 (at a place).
_LATVIAN: Final = re.compile(
    rf"[26](?<![\w./=#&+–%-].)(?<!\d,.)(?:\d{{7}}|\d{{3}}{_GAP}\d{{4}}|\d{_GAP}\d{{3}}{_GAP}\d{{3}}"
    rf"|\d(?:{_GAP}\d\d){{3}})\b"
)
#: A word that says that the number after it is one to call.
_CALL: Final = re.compile(
    r"(?:t[āa]lr\w*|\btel\w*|\bmob\w*|phone|zvan\w*|\bcall\w*|whatsapp)\W{0,4}(?:\w+\W{1,3})?$",
    re.IGNORECASE,
)
#: What eight digits mean elsewhere: a day (20261120), two years, a round amount, a time.
_NO_NUMBER: Final = re.compile(
    r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])"
    rf"|20\d\d{_GAP}?20\d\d|\d\d{_GAP}\d{{3}}{_GAP}000|\d\d[.-]\d\d[.-]\d\d[.-]\d\d|\d{{4}}\.\d{{4}}"
)
#: What stands after an amount, a path or a decimal number.
_UNIT: Final = re.compile(
    r"[\w/=–-]|[.,]\d|[\s\u00a0\u202f]?(?:€|%|eiro|eur|lat[us]|iedz|cilv|people|inhab|km|m²|kg|kWh)",
    re.IGNORECASE,
)


def find_mailboxes(text: str) -> Iterator[tuple[int, str]]:
    """Yield the position and the form ``name@domain`` of each mailbox in *text*.

    “(at)” counts as @. Domains for examples are nobody's, and the name of a user within an address
    of the web is no mailbox.
    """
    if "@" not in text and "(" not in text and "[" not in text:
        return
    for found in _MAILBOX.finditer(text):
        name = _BEFORE_MAILBOX.search(text, max(0, found.start() - 64), found.start())
        if name is None or _EXAMPLE.search(found[1]):
            continue
        if text[max(0, name.start() - 1) : name.start()] != "/":
            yield name.start(), f"{name[0].lstrip('.')}@{found[1]}".lower()


def find_telephones(text: str) -> Iterator[tuple[int, str]]:
    """Yield the position of each telephone number in *text*, and the number as it is written."""
    international = [(found.start(), found[0]) for found in _INTERNATIONAL.finditer(text)]
    yield from international
    counted = {start + at for start, written in international for at in range(len(written))}
    for found in _LATVIAN.finditer(text):
        if found.start() in counted:
            continue
        called = _CALL.search(text[max(0, found.start() - 24) : found.start()])
        amount = _NO_NUMBER.fullmatch(found[0]) or _UNIT.match(text, found.end())
        if called or not amount:
            yield found.start(), found[0]


def normalise_telephone(written: str) -> str:
    """Return the digits of a number, with the country code of Latvia where it has none."""
    digits = re.sub(r"\D", "", written)
    international = written.startswith(("+", "00"))
    return digits.removeprefix("00") if international else f"371{digits}"
