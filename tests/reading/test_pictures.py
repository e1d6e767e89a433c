"""What pictures beside the words promise: each is whole and can be shown, or the editor is told."""

import struct
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kopienas.model.entry import Kind
from kopienas.model.picture import Picture
from kopienas.reading.folders import Folder
from kopienas.reading.pictures import ORIENTATION, read_pictures
from kopienas.reading.problem import Problem
from tests.site_copy import FIXTURE, SiteCopy

NAME = "activities/rudens-talka/bilde.jpg"
GATE = (FIXTURE / "news/pagalms-atverts/varti.jpg").read_bytes()
SHORE = (FIXTURE / "exhibitions/dziparu-stasti/krasts.png").read_bytes()


def saved(form: str, size: tuple[int, int] = (30, 20)) -> bytes:
    file = BytesIO()
    Image.new("RGB", size).save(file, form)
    return file.getvalue()


def png(width: int, height: int, rows: int) -> bytes:
    """Return a small file that says it is a large picture of one bit a pixel."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    lines = zlib.compress(bytes((width + 7) // 8 + 1) * rows, 9)
    signature = b"\x89PNG\r\n\x1a\n"
    return signature + chunk(b"IHDR", header) + chunk(b"IDAT", lines) + chunk(b"IEND", b"")


UNFIT: dict[str, Callable[[], bytes]] = {
    "empty": lambda: b"",
    "truncated JPEG": lambda: GATE[: len(GATE) // 2],
    "truncated PNG": lambda: SHORE[:-30],
    "broken in the middle": lambda: SHORE[:60] + bytes(20) + SHORE[80:],
    "text": "Šī nav bilde".encode,
    "GIF with another ending": lambda: saved("GIF"),
    "vector picture": lambda: b"<svg xmlns='http://www.w3.org/2000/svg'/>",
    "decompression bomb": lambda: png(30_000, 30_000, 1),
    "large picture": lambda: png(9_600, 9_600, 9_600),
}


@pytest.mark.parametrize("unfit", UNFIT)
def test_picture_that_cannot_be_shown_is_told(site: SiteCopy, unfit: str) -> None:
    site.write(NAME, UNFIT[unfit]())
    faults = site.faults()

    assert faults.english == [
        (
            f"content/{NAME}:1: the picture cannot be opened – "
            "save it again as JPEG, at most 9000 pixels wide"
        )
    ]
    assert faults.latvian == [
        (
            f"content/{NAME}:1: attēlu nevar atvērt – "
            "saglabājiet to vēlreiz kā JPEG, ne platāku par 9000 pikseļiem"
        )
    ]


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_picture_is_known_by_what_it_holds(site: SiteCopy, form: str) -> None:
    """A PNG whose name ends in .jpg is shown as well."""
    site.write(NAME, saved(form))

    assert site.plan().site.pictures[NAME] == Picture(NAME, 30, 20)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_size_is_that_of_the_upright_picture(site: SiteCopy, form: str, orientation: int) -> None:
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    file = BytesIO()
    Image.new("RGB", (30, 20)).save(file, form, exif=exif)
    site.write(NAME, file.getvalue())
    picture = site.plan().site.pictures[NAME]

    upright = (30, 20) if orientation < 5 else (20, 30)
    assert (picture.width, picture.height) == upright


def test_two_pictures_with_one_stem_are_told(site: SiteCopy) -> None:
    """Both would be published at the same address."""
    site.write(NAME, GATE)
    site.write(NAME.replace(".jpg", ".png"), SHORE)
    faults = site.faults()

    path = f"content/{NAME.replace('.jpg', '.png')}"
    assert faults.english == [
        f"{path}:1: two pictures differ only in their ending – rename one of them"
    ]
    assert faults.latvian == [
        f"{path}:1: divi attēli atšķiras tikai ar paplašinājumu – pārdēvējiet vienu no tiem"
    ]


@given(data=st.data(), whole=st.sampled_from([GATE, SHORE, saved("WEBP")]))
def test_no_damage_makes_it_fail(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject, whole: bytes
) -> None:
    """Wherever bytes were changed or cut off, the picture is read or told."""
    place = data.draw(st.integers(0, len(whole)))
    damage = data.draw(st.binary(max_size=40))
    directory = tmp_path_factory.mktemp("pictures")
    Path(directory / "x.jpg").write_bytes(
        whole[:place] + damage + whole[place + len(damage) :] if damage else whole[:place]
    )
    problems: list[Problem] = []
    folder = Folder(Kind.NEWS, "x", directory, "content/news/x", frozenset({"x.jpg"}))

    assert len(read_pictures(folder, problems)) + len(problems) == 1
