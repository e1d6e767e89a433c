"""Detection of what a file holds besides what it shows: a place, a device, a name, a second file.

A file is judged by what may be in it, not by what may not: telephones and programs invent new
places for their notes every year. Only the parts that draw are let through, each as its format
defines it. What somebody hides within them on purpose is not looked for.

Only the bytes are read, with the standard library alone, so that the check before a commit runs
wherever git does.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from kopienas.imaging.file_parts import HiddenPart, MalformedFileError
from kopienas.imaging.heif_parts import find_heif_parts
from kopienas.imaging.jpeg_parts import find_jpeg_parts
from kopienas.imaging.png_parts import SIGNATURE, find_png_parts
from kopienas.imaging.text_parts import find_drawing_parts, find_embedded_files, is_xml
from kopienas.imaging.webp_parts import find_webp_parts

#: First bytes of each format whose parts are known, and what finds the others.
FORMATS: Final[tuple[tuple[re.Pattern[bytes], Callable[[bytes], Iterator[HiddenPart]]], ...]] = (
    (re.compile(rb"\xff\xd8\xff"), find_jpeg_parts),
    (re.compile(re.escape(SIGNATURE)), find_png_parts),
    (re.compile(rb"RIFF....WEBP", re.DOTALL), find_webp_parts),
    (re.compile(rb"....ftyp", re.DOTALL), find_heif_parts),
)
#: First bytes of TIFF and the raw formats built on it (DNG, NEF, CR2, ARW …): the whole file is one
#: EXIF block.
TIFF = re.compile(rb"II\*\x00|MM\x00\*|IIRO|IIU\x00|FUJIFILMCCD-RAW")
#: First bytes of a text in UTF-16, which the reading of the content refuses with its own words.
UTF_16 = (b"\xff\xfe", b"\xfe\xff")
#: Names of fields that reveal a place or a device, anywhere in a file.
REVEALING_FIELDS: Final[dict[HiddenPart, re.Pattern[bytes]]] = {
    HiddenPart.PLACE: re.compile(
        rb"exif:GPS\w+(?:=\"|>)|com\.apple\.quicktime\.location|\xa9xyz\x00|<Iptc4xmp\w+:Location"
    ),
    HiddenPart.SERIAL: re.compile(rb"(?:aux|exifEX):\w*SerialNumber(?:=\"|>)"),
}


def find_private_metadata(data: bytes) -> frozenset[HiddenPart]:
    """Return what *data*, a file's content, holds besides what it shows; source text holds nothing.

    A binary file of an unknown format counts as such a part itself.
    """
    if TIFF.match(data):
        return frozenset({HiddenPart.ORIGINAL})
    for beginning, find_parts in FORMATS:
        if beginning.match(data):
            return frozenset({*_find_parts(data, find_parts), *_revealing_fields(data)})
    if data.startswith(b"wOF2"):
        return frozenset(_font_parts(data))
    if b"\x00" in data and not data.startswith(UTF_16):
        return frozenset({HiddenPart.KIND, *_revealing_fields(data)})
    embedded = (part for one in find_embedded_files(data) for part in find_private_metadata(one))
    in_xml = {*find_drawing_parts(data), *_revealing_fields(data)} if is_xml(data) else set()
    return frozenset({*embedded, *in_xml})


def _find_parts(
    data: bytes, find_parts: Callable[[bytes], Iterator[HiddenPart]]
) -> Iterator[HiddenPart]:
    try:
        yield from find_parts(data)
    except MalformedFileError:
        yield HiddenPart.DAMAGED


def _revealing_fields(data: bytes) -> Iterator[HiddenPart]:
    return (part for part, pattern in REVEALING_FIELDS.items() if pattern.search(data))


def _font_parts(data: bytes) -> Iterator[HiddenPart]:
    """Yield what a WOFF 2 font has besides its tables (W3C, 2018, section 4.1)."""
    extended, private = data[28:40], data[40:48]
    if extended.strip(b"\x00") or private.strip(b"\x00"):
        yield HiddenPart.UNKNOWN
    if int.from_bytes(data[8:12], "big") != len(data):
        yield HiddenPart.TRAILER
