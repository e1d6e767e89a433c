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

from kopienas.imaging.cache import Cache
from kopienas.imaging.opening import ORIENTATION
from kopienas.imaging.published_files import publish_pictures
from kopienas.model.news import NEWS
from kopienas.model.picture import Picture
from kopienas.reading.folders import Folder
from kopienas.reading.pictures import read_pictures
from kopienas.reading.problem import Problem
from tests.site_copy import FIXTURE, SiteCopy

NAME = "activities/rudens-talka/bilde.jpg"
GATE = (FIXTURE / "news/pagalms-atverts/varti.jpg").read_bytes()
SHORE = (FIXTURE / "exhibitions/dziparu-stasti/krasts.png").read_bytes()


def saved(form: str, size: tuple[int, int] = (30, 20)) -> bytes:
    file = BytesIO()
    Image.new("RGB", size).save(file, form)
    return file.getvalue()


NONE = ("this is no picture that can be shown", "tas nav attēls, ko var parādīt")
DAMAGED = ("the picture is damaged or cut off", "attēls ir bojāts vai aprauts")
ENDING = ("the name's ending is not that of the format", "nosaukuma galotne neatbilst formātam")
HUGE = ("the picture has more than 89 million pixels", "attēlam ir vairāk nekā 89 miljoni pikseļu")
DEEP = ("the picture has 16 bits a colour", "attēlam ir 16 biti uz krāsu")
#: PNG (third edition, table 11.1): one bit of grey; 16 bits each of red, green and blue.
BITS, DEEP_COLOUR = (1, 0), (16, 2)


def deep_png() -> bytes:
    """Return a picture with 16 bits a colour, which Pillow can read but not write."""
    return png(30, 20, 20, DEEP_COLOUR, 30 * 6)


def png(
    width: int, height: int, rows: int, kind: tuple[int, int] = BITS, row: int | None = None
) -> bytes:
    """Return a PNG of that *kind* with so many empty rows, whatever size it says it has."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        )

    header = struct.pack(">IIBBBBB", width, height, *kind, 0, 0, 0)
    lines = zlib.compress(bytes((row or (width + 7) // 8) + 1) * rows, 9)
    signature = b"\x89PNG\r\n\x1a\n"
    return signature + chunk(b"IHDR", header) + chunk(b"IDAT", lines) + chunk(b"IEND", b"")


def larger_than_its_data() -> bytes:
    """Return a JPEG of 16 × 16 pixels that says it has 9400 × 9500 (ITU-T T.81, B.2.2)."""
    small = saved("JPEG", (16, 16))
    place = small.index(b"\xff\xc0") + 5
    return small[:place] + struct.pack(">HH", 9500, 9400) + small[place + 4 :]


def animated() -> bytes:
    file = BytesIO()
    frames = [Image.new("RGB", (30, 20), (shade, 0, 0)) for shade in (0, 90, 200)]
    frames[0].save(file, "PNG", save_all=True, append_images=frames[1:])
    return file.getvalue()


def of_mode(form: str, mode: str, size: tuple[int, int] = (30, 20)) -> bytes:
    file = BytesIO()
    Image.new(mode, size).save(file, form)
    return file.getvalue()


#: What is unfit: what stands in the file, the ending of its name, what is said in both languages.
UNFIT: dict[str, tuple[Callable[[], bytes], str, str, str]] = {
    "empty": (lambda: b"", ".jpg", "the file is empty", "fails ir tukšs"),
    "truncated JPEG": (lambda: GATE[: len(GATE) // 2], ".jpg", *DAMAGED),
    "truncated PNG": (lambda: SHORE[:-30], ".png", *DAMAGED),
    "JPEG that says more than it holds": (larger_than_its_data, ".jpg", *DAMAGED),
    "broken in the middle": (lambda: SHORE[:60] + bytes(20) + SHORE[80:], ".png", *NONE),
    "text": ("Šī nav bilde".encode, ".jpg", *NONE),
    "GIF with another ending": (lambda: saved("GIF"), ".jpg", *NONE),
    "vector picture": (lambda: b"<svg xmlns='http://www.w3.org/2000/svg'/>", ".jpg", *NONE),
    "PNG with another ending": (lambda: saved("PNG"), ".jpg", *ENDING),
    "JPEG with another ending": (lambda: saved("JPEG"), ".webp", *ENDING),
    "decompression bomb": (lambda: png(30_000, 30_000, 1), ".png", *HUGE),
    "large picture": (lambda: png(9_600, 9_600, 9_600), ".png", *HUGE),
    "colours of print": (
        lambda: of_mode("JPEG", "CMYK"),
        ".jpg",
        "the picture has the colours of print (CMYK)",
        "attēlam ir drukas krāsas (CMYK)",
    ),
    "16 bits": (lambda: of_mode("PNG", "I;16"), ".png", *DEEP),
    "16 bits in colour": (deep_png, ".png", *DEEP),
    "animated": (
        animated,
        ".png",
        "the picture moves or has several pages",
        "attēls kustas, vai tam ir vairākas lapas",
    ),
    "one pixel": (
        lambda: saved("JPEG", (1, 1)),
        ".jpg",
        "the picture is smaller than 16 pixels",
        "attēls ir mazāks par 16 pikseļiem",
    ),
}


@pytest.mark.parametrize("unfit", UNFIT)
def test_picture_that_cannot_be_shown_is_told(site: SiteCopy, unfit: str) -> None:
    """The file is named with the reason, and nothing is written."""
    content, ending, english, latvian = UNFIT[unfit]
    name = NAME.replace(".jpg", ending)
    site.write(name, content())
    faults = site.faults()

    assert [line.split(" – ")[0] for line in faults.english] == [f"content/{name}:1: {english}"]
    assert [line.split(" – ")[0] for line in faults.latvian] == [f"content/{name}:1: {latvian}"]


def test_unfit_picture_in_the_words_is_told_once(site: SiteCopy) -> None:
    site.write(NAME, b"")
    site.add("activities/rudens-talka/index.lv.md", "![Divi bērzi pie vārtiem](bilde.jpg)")

    (told,) = site.faults().english
    assert told.startswith(f"content/{NAME}:1: the file is empty")


ENDINGS = {"JPEG": ".jpg", "PNG": ".png", "WEBP": ".webp"}


@pytest.mark.parametrize("form", ENDINGS)
def test_picture_is_known_by_its_size_and_colour(site: SiteCopy, form: str) -> None:
    name = NAME.replace(".jpg", ENDINGS[form])
    site.write(name, saved(form))
    site.allow(name)

    assert site.plan().site.pictures[name] == Picture(name, 30, 20, "#000000")


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_size_is_that_of_the_upright_picture(site: SiteCopy, form: str, orientation: int) -> None:
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    file = BytesIO()
    Image.new("RGB", (30, 20)).save(file, form, exif=exif)
    name = NAME.replace(".jpg", ENDINGS[form])
    site.write(name, file.getvalue())
    site.allow(name)
    picture = site.plan().site.pictures[name]

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
    names = frozenset({"x.jpg"})
    folder = Folder(NEWS, "x", directory, "content/news/x", names)
    cache = Cache(directory / "cache")

    assert len(read_pictures([folder], cache, problems)) + len(problems) == 1


@pytest.mark.parametrize(
    ("size", "height", "width"), [((600, 17_000), 17_000, 600), ((900, 28_000), 28_000, 900)]
)
def test_picture_taller_than_its_formats_hold_is_told(
    site: SiteCopy, size: tuple[int, int], height: int, width: int
) -> None:
    """A long screenshot: making its sizes would fail later, in the build."""
    site.write(NAME, saved("JPEG", size))
    faults = site.faults()

    assert faults.english == [
        (
            f"content/{NAME}:1: published {width} pixels wide, the picture is {height} pixels "
            "tall; the most is 16383 – cut it into several pictures"
        )
    ]


def test_tallest_picture_can_be_made(tmp_path: Path) -> None:
    file = tmp_path / "content" / "news" / "x" / "a.png"
    file.parent.mkdir(parents=True)
    file.write_bytes(saved("PNG", (16, 16_383)))
    picture = Picture("news/x/a.png", 16, 16_383)
    publish_pictures([picture], tmp_path / "content", tmp_path / "output")

    assert not picture.is_too_tall
    assert len(list((tmp_path / "output").rglob("a-16.*"))) == 3
