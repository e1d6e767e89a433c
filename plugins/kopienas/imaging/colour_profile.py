"""Colour profiles that say nothing of a person or device (ICC.1:2022), by their content.

A profile that a screen or camera made for itself names its device, and a careless one its owner.
So only words of the profiles that everybody has are let through, whatever bytes stand around them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

#: Bytes; the profiles of printers, which have larger ones, describe inks and belong into no file.
LARGEST_PROFILE = 100_000
_HEADER, _ENTRY = 128, 12
_TAGS: Final = frozenset(
    {b"desc", b"cprt", b"dmnd", b"dmdd", b"vued", b"wtpt", b"bkpt", b"chad", b"chrm", b"lumi"}
    | {b"rXYZ", b"gXYZ", b"bXYZ", b"rTRC", b"gTRC", b"bTRC", b"kTRC", b"meas", b"tech", b"view"}
    | {b"A2B0", b"A2B1", b"A2B2", b"B2A0", b"B2A1", b"B2A2", b"gamt", b"cicp"}
    | {b"aarg", b"aagg", b"aabg"}
)
#: Types of values that are numbers.
_NUMBERS: Final = frozenset(
    {b"XYZ ", b"curv", b"para", b"sf32", b"chrm", b"meas", b"view", b"sig ", b"cicp"}
    | {b"mft1", b"mft2", b"mAB ", b"mBA "}
)
#: Words of known profiles: their names, rights, the standards that they follow.
_WORDS: Final = re.compile(
    r"""
    |sRGB(?:\ (?:IEC)?\ ?61966-2[.-]1(?:\ black\ scaled)?|\ built-in|2014|\ v4.{0,30}\.icc)?
    |(?:Display\ |Image\ |u)?P3|c2|Apple\ Wide\ Color\ Sharing\ Profile|Adobe\ RGB\ \(1998\)
    |ProPhoto\ RGB|ROMM\ RGB.{0,12}|Rec\.\ ?(?:709|2020).{0,12}|Dot\ Gain\ \d\d%
    |Gra[ey]\ Gamma\ \d\.\d|Generic\ (?:RGB|Gra[ey](?:\ Gamma\ 2\.2)?)\ Profile
    |GIMP\ built-in\ (?:sRGB|D65\ Grayscale\ with\ sRGB\ TRC)|GIMP|sGr[ae]y
    |Copyright\ (?:\(c\)\ |©\ )?Apple\ (?:Computer,\ )?Inc\.,?\ \d{4}(?:[-–]\d{4})?
    |Copyright\ \(c\)\ 1998\ Hewlett-Packard\ Company
    |Copyright\ (?:\(c\)\ )?\d{4}\ Adobe\ Systems\ Incorporated
    |Copyright\ International\ Color\ Consortium,?\ \d{4}|Google\ Inc\.\ \d{4}
    |No\ copyright,\ use\ freely\.?|Public\ Domain|CC0|FB
    |IEC\ http://www\.iec\.ch
    |IEC\ 61966-2[.-]1\ Default\ RGB\ colou?r\ space\ -\ sRGB
    |Reference\ Viewing\ Condition\ in\ IEC\ ?61966-2[.-]1
    """,
    re.VERBOSE | re.IGNORECASE,
)


def has_known_words(words: str) -> bool:
    """Return whether *words* are empty or those of a known profile."""
    return _WORDS.fullmatch(words.strip("\x00 ")) is not None


def is_known_profile(profile: bytes) -> bool:
    """Return whether *profile* holds nothing but numbers and the words of known profiles."""
    size = int.from_bytes(profile[:4], "big")
    if size != len(profile) or profile[36:40] != b"acsp" or profile[100:_HEADER].strip(b"\x00"):
        return False
    count = int.from_bytes(profile[_HEADER : _HEADER + 4], "big")
    table = profile[_HEADER + 4 : _HEADER + 4 + _ENTRY * count]
    if count > len(_TAGS) or len(table) != _ENTRY * count:
        return False
    places = {(0, _HEADER + 4 + len(table))}
    for start in range(0, len(table), _ENTRY):
        name = table[start : start + 4]
        offset, length = (
            int.from_bytes(table[at : at + 4], "big") for at in (start + 4, start + 8)
        )
        value = profile[offset : offset + length]
        if name not in _TAGS or len(value) != length or not _is_plain(value):
            return False
        places.add((offset, offset + length))
    return not any(profile[start:end].strip(b"\x00") for start, end in _gaps(places, size))


def _gaps(places: set[tuple[int, int]], size: int) -> Iterator[tuple[int, int]]:
    """Yield the ranges of a profile that belong to no value."""
    reached = 0
    for start, end in sorted({*places, (size, size)}):
        yield reached, max(reached, start)
        reached = max(reached, end)


def _is_plain(value: bytes) -> bool:
    """Return whether a value is numbers or known words."""
    kind = value[:4]
    if kind in _NUMBERS:
        return True
    try:
        return kind in _READERS and all(has_known_words(words) for words in _READERS[kind](value))
    except UnicodeDecodeError:
        return False


def _words_of_text(value: bytes) -> Iterator[str]:
    yield value[8:].decode("ascii")


def _words_of_description(value: bytes) -> Iterator[str]:
    """Yield the three forms of a description: ASCII, Unicode, Macintosh (ICC.1:2001-04, 6.5.17)."""
    end = 12 + int.from_bytes(value[8:12], "big")
    yield value[12:end].decode("ascii")
    wide = end + 8 + 2 * int.from_bytes(value[end + 4 : end + 8], "big")
    yield value[end + 8 : wide].decode("utf-16-be")
    yield value[wide + 3 :].decode("ascii")


def _words_in_languages(value: bytes) -> Iterator[str]:
    """Yield the words in every language (ICC.1:2022, 10.15)."""
    count = int.from_bytes(value[8:12], "big")
    for start in range(16, min(16 + 12 * count, len(value)), 12):
        length, offset = (
            int.from_bytes(value[at : at + 4], "big") for at in (start + 4, start + 8)
        )
        yield value[offset : offset + length].decode("utf-16-be")


_READERS: Final = {
    b"text": _words_of_text,
    b"desc": _words_of_description,
    b"mluc": _words_in_languages,
}
