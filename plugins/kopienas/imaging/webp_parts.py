"""What of a WebP file does not draw its picture (RFC 9649)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kopienas.imaging.colour_profile import is_known_profile
from kopienas.imaging.file_parts import HiddenPart, MalformedFileError

_HEADER = 12
_DRAWING: Final = frozenset({b"VP8 ", b"VP8L", b"VP8X", b"ALPH"})
_OTHERS: Final = {
    b"EXIF": HiddenPart.EXIF,
    b"XMP ": HiddenPart.XMP,
    b"ANIM": HiddenPart.SECOND_PICTURE,
    b"ANMF": HiddenPart.SECOND_PICTURE,
}


def find_webp_parts(data: bytes) -> Iterator[HiddenPart]:
    """Yield what the WebP file *data* holds besides its picture.

    Raises:
        MalformedFileError: the file is damaged.
    """
    end = 8 + int.from_bytes(data[4:8], "little")
    position = _HEADER
    while position < end:
        name = data[position : position + 4]
        length = int.from_bytes(data[position + 4 : position + 8], "little")
        content = data[position + 8 : position + 8 + length]
        if len(content) != length or len(name) != len(b"VP8 "):
            raise MalformedFileError
        position += 8 + length + length % 2
        if name == b"ICCP":
            if not is_known_profile(content):
                yield HiddenPart.PROFILE
        elif name not in _DRAWING:
            yield _OTHERS.get(name, HiddenPart.UNKNOWN)
    if position != len(data):
        yield HiddenPart.TRAILER
