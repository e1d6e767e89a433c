"""A JPEG file that says more than it holds is found out, whichever way it is coded."""

import random
from io import BytesIO
from typing import Any

import pytest
from PIL import Image

from kopienas.imaging.jpeg_completeness import is_complete_jpeg

WAYS: dict[str, dict[str, Any]] = {
    "baseline": {},
    "progressive": {"progressive": True},
    "restarts": {"restart_marker_blocks": 3},
    "a restart a row": {"restart_marker_rows": 1},
    "progressive with restarts": {"progressive": True, "restart_marker_rows": 2},
    "all colours": {"subsampling": 0, "quality": 95},
}


def coded(mode: str, size: tuple[int, int] = (200, 160), **ways: Any) -> bytes:  # noqa: ANN401
    file = BytesIO()
    pixels = random.Random(1).randbytes(size[0] * size[1])  # noqa: S311 - the same each time
    Image.frombytes("L", size, pixels).convert(mode).save(file, "JPEG", **ways)
    return file.getvalue()


def enlarged(data: bytes, height: int) -> bytes:
    """Return *data* with another height in its header (ITU-T T.81, B.2.2)."""
    place = max(data.find(b"\xff\xc0"), data.find(b"\xff\xc2"))
    return data[: place + 5] + height.to_bytes(2, "big") + data[place + 7 :]


@pytest.mark.parametrize("mode", ["RGB", "L"])
@pytest.mark.parametrize("way", WAYS)
def test_picture_is_complete_if_its_data_suffice(way: str, mode: str) -> None:
    data = coded(mode, **WAYS[way])

    assert is_complete_jpeg(data)
    assert not is_complete_jpeg(enlarged(data, 176))
    assert not is_complete_jpeg(enlarged(data, 4000))


def test_grey_picture_is_complete() -> None:
    """Grey is what the decoder puts where data are missing."""
    file = BytesIO()
    Image.new("RGB", (200, 160), (128, 128, 128)).save(file, "JPEG")

    assert is_complete_jpeg(file.getvalue())


def test_file_without_an_end_is_left_to_the_decoder() -> None:
    assert is_complete_jpeg(coded("RGB")[:-30])
