"""What of a PNG file does not draw its picture (PNG, third edition)."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from typing import Final

from kopienas.imaging.colour_profile import LARGEST_PROFILE, has_known_words, is_known_profile
from kopienas.imaging.file_parts import HiddenPart, MalformedFileError

SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
#: Chunks that draw, with the greatest number of bytes that they may have; None has no limit.
_DRAWING: Final[dict[bytes, int | None]] = {
    b"IHDR": 13,
    b"PLTE": 768,
    b"IDAT": None,
    b"IEND": 0,
    b"tRNS": 256,
    b"gAMA": 4,
    b"cHRM": 32,
    b"sRGB": 1,
    b"cICP": 4,
    b"sBIT": 4,
    b"bKGD": 6,
    b"hIST": 512,
    b"pHYs": 9,
}
_WORDS: Final = frozenset({b"tEXt", b"zTXt", b"iTXt"})
_ANIMATION: Final = frozenset({b"acTL", b"fcTL", b"fdAT"})
#: Names of the profile that programs write where they know none.
_PROFILE_NAMES: Final = frozenset({"icc", "icc profile", "photoshop icc profile"})
_KEYWORDS: Final = (
    (re.compile(rb"XML:com\.adobe\.xmp|Raw profile type xmp"), HiddenPart.XMP),
    (re.compile(rb"Raw profile type (?:exif|APP1)"), HiddenPart.EXIF),
    (re.compile(rb"Raw profile type (?:iptc|8bim)"), HiddenPart.IPTC),
)


def find_png_parts(data: bytes) -> Iterator[HiddenPart]:
    """Yield what the PNG file *data* holds besides its picture.

    Raises:
        MalformedFileError: the file is damaged.
    """
    position, name = len(SIGNATURE), b""
    while name != b"IEND":
        length = int.from_bytes(data[position : position + 4], "big")
        name = data[position + 4 : position + 8]
        content = data[position + 8 : position + 8 + length]
        position += 12 + length
        if position > len(data):
            raise MalformedFileError
        if name == b"iCCP":
            if not _is_known(content):
                yield HiddenPart.PROFILE
        elif name not in _DRAWING or length > (_DRAWING[name] or length):
            yield _name_chunk(name, content)
    if position != len(data):
        yield HiddenPart.TRAILER


def _name_chunk(name: bytes, content: bytes) -> HiddenPart:
    if name == b"eXIf":
        return HiddenPart.EXIF
    if name in _WORDS:
        found = (part for keyword, part in _KEYWORDS if keyword.match(content))
        return next(found, HiddenPart.COMMENT)
    return HiddenPart.SECOND_PICTURE if name in _ANIMATION else HiddenPart.UNKNOWN


def _is_known(content: bytes) -> bool:
    """Return whether an iCCP chunk holds a known profile under a known name."""
    name, _, packed = content.partition(b"\x00")
    words = name.decode("latin-1")
    if words.lower() not in _PROFILE_NAMES and not has_known_words(words):
        return False
    try:
        unpacking = zlib.decompressobj()
        profile = unpacking.decompress(packed[1:], LARGEST_PROFILE)
    except zlib.error:
        return False
    return unpacking.eof and not unpacking.unused_data and is_known_profile(profile)
