"""What of a JPEG file does not draw its picture (ITU-T T.81, JFIF 1.02, ICC.1:2022 annex B.4)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kopienas.imaging.colour_profile import is_known_profile
from kopienas.imaging.file_parts import HiddenPart
from kopienas.imaging.jpeg_segments import END_OF_IMAGE, read_jpeg_segments

#: What is needed to draw: frames of the three usual processes, tables, restarts, scans.
_DRAWING: Final = frozenset({0xC0, 0xC1, 0xC2, 0xC4, 0xDB, 0xDD, 0xDA})
_JFIF, _APP1, _APP2, _APP13, _ADOBE, _COMMENT = 0xE0, 0xE1, 0xE2, 0xED, 0xEE, 0xFE
_JFIF_LENGTH, _ADOBE_LENGTH = 14, 12
_PROFILE: Final = b"ICC_PROFILE\x00"
#: First bytes of a second picture: multi-picture format (CIPA DC-007), gain map (ISO 21496-1).
_SECOND = (b"MPF\x00", b"urn:iso:std:iso:ts:21496")


def find_jpeg_parts(data: bytes) -> Iterator[HiddenPart]:
    """Yield what the JPEG file *data* holds besides its picture.

    Raises:
        MalformedFileError: the file is damaged.
    """
    profile, headers = b"", 0
    for segment in read_jpeg_segments(data):
        content = segment.content
        if segment.marker in _DRAWING:
            continue
        if segment.marker == END_OF_IMAGE:
            if segment.end != len(data):
                yield HiddenPart.TRAILER
        elif segment.marker == _APP2 and content.startswith(_PROFILE):
            profile += content[len(_PROFILE) + 2 :]  # numbers of this part and of all parts
        elif segment.marker == _JFIF and _is_plain_header(content):
            headers += 1
        elif segment.marker != _ADOBE or not _is_adobe(content):
            yield _name_part(segment.marker, content)
    if headers > 1:
        yield HiddenPart.UNKNOWN
    if profile and not is_known_profile(profile):
        yield HiddenPart.PROFILE


def _is_plain_header(content: bytes) -> bool:
    """Return whether a JFIF header has nothing but the resolution: no preview picture."""
    plain = len(content) == _JFIF_LENGTH and content.endswith(b"\x00\x00")
    return plain and content.startswith(b"JFIF\x00")


def _is_adobe(content: bytes) -> bool:
    """Return whether an APP14 segment only says how the colours were transformed."""
    return len(content) == _ADOBE_LENGTH and content.startswith(b"Adobe")


def _name_part(marker: int, content: bytes) -> HiddenPart:
    if marker == _JFIF and content.startswith((b"JFIF\x00", b"JFXX\x00")):
        return HiddenPart.PREVIEW
    if marker == _APP1 and content.startswith(b"Exif"):
        return HiddenPart.EXIF
    if marker == _APP1 and b"adobe" in content[:64]:
        return HiddenPart.XMP
    if marker == _APP2 and content.startswith(_SECOND):
        return HiddenPart.SECOND_PICTURE
    named = {_APP13: HiddenPart.IPTC, _COMMENT: HiddenPart.COMMENT}
    return named.get(marker, HiddenPart.UNKNOWN)
