"""A check that a JPEG file holds as many pixels as it says.

The decoder fills what is missing with grey and is silent about it. So the picture is decoded twice,
the second time with noise behind the data of each scan: complete data end before the noise, and
a decoder that lacks some takes it for pixels.
"""

from __future__ import annotations

import hashlib
import re
from io import BytesIO
from typing import Final

from PIL import Image

from kopienas.imaging.file_parts import MalformedFileError
from kopienas.imaging.jpeg_segments import START, START_OF_SCAN, read_jpeg_segments

#: Bytes without a pattern and without 0xFF, which would begin a marker; so many that some of them
#: change the brightness of a block.
_NOISE: Final = hashlib.shake_256(b"noise").digest(1024).replace(b"\xff", b"")
_RESTART: Final = re.compile(rb"\xff[\xd0-\xd7]")
_FIRST_RESTART, _RESTARTS = 0xD0, 8


def is_complete_jpeg(data: bytes) -> bool:
    """Return whether the data of *data*, a JPEG file, suffice for its size.

    True for a file whose segments cannot be told apart: the decoder judges it.
    """
    try:
        noisy = _add_noise(data)
    except MalformedFileError:
        return True
    return _decode_small(data) == _decode_small(noisy)


def _add_noise(data: bytes) -> bytes:
    parts, reached = [START], len(START)
    for segment in read_jpeg_segments(data):
        part = data[reached : segment.end]
        if segment.marker == START_OF_SCAN:
            restarts = len(_RESTART.findall(part))
            # Data may also end where the decoder expects one more restart.
            further = bytes([0xFF, _FIRST_RESTART + restarts % _RESTARTS])
            part += _NOISE + further + _NOISE
        parts.append(part)
        reached = segment.end
    return b"".join(parts)


def _decode_small(data: bytes) -> bytes:
    """Return the pixels at an eighth of the size, for which all data must be read."""
    with Image.open(BytesIO(data), formats=("JPEG",)) as image:
        image.draft("RGB", (1, 1))
        return image.tobytes()
