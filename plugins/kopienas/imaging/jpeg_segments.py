"""The segments of a JPEG file (ITU-T T.81, annex B), with the standard library alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kopienas.imaging.file_parts import MalformedFileError

START: Final = b"\xff\xd8"
END_OF_IMAGE: Final = 0xD9
START_OF_SCAN: Final = 0xDA
#: A marker that ends the data of a scan: neither a stuffed zero, nor a restart, nor a fill byte.
_AFTER_SCAN = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")


@dataclass(frozen=True, slots=True)
class JpegSegment:
    """A segment of a JPEG file.

    Attributes:
        marker: the second byte of its marker.
        content: its content, without marker and length.
        end: the position after it, the data of a scan included.
    """

    marker: int
    content: bytes
    end: int


def read_jpeg_segments(data: bytes) -> Iterator[JpegSegment]:
    """Yield the segments after the first marker up to the end of the image.

    Raises:
        MalformedFileError: the file breaks off or has bytes between its segments.
    """
    position = len(START)
    while True:
        while data[position : position + 2] == b"\xff\xff":
            position += 1
        if len(data) < position + 2 or data[position] != 0xFF:  # noqa: PLR2004 - of any marker
            raise MalformedFileError
        marker = data[position + 1]
        if marker == END_OF_IMAGE:
            yield JpegSegment(marker, b"", position + 2)
            return
        length = int.from_bytes(data[position + 2 : position + 4], "big")
        content, end = data[position + 4 : position + 2 + length], position + 2 + length
        if len(content) != length - 2:
            raise MalformedFileError
        if marker == START_OF_SCAN:
            found = _AFTER_SCAN.search(data, end)
            end = found.start() if found else len(data)
        yield JpegSegment(marker, content, end)
        position = end
