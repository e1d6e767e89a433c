"""What publishing pictures promises: upright, true in colour, never enlarged, and bare."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from kopienas.imaging.cache import cache_folder_of
from kopienas.imaging.derivatives import picture_cache_of
from kopienas.imaging.published_files import publish_pictures
from kopienas.model.news import NEWS
from kopienas.model.picture import Picture
from kopienas.reading.folders import Folder
from kopienas.reading.pictures import read_pictures
from tests.photographs import ENDINGS, MARKS, corners, display_p3, quartered, taken

BESIDE_WORDS = ("JPEG", "PNG", "WEBP")


def publish(file: Path) -> list[Path]:
    """Publish the picture as a build does, and return what came out."""
    content, output = file.parents[2], file.parents[3] / "output"
    names = frozenset(one.name for one in file.parent.iterdir())
    folder = Folder(NEWS, "x", file.parent, "content/news/x", names)
    publish_pictures(
        read_pictures([folder], picture_cache_of(content), []).values(), content, output
    )
    return sorted(output.rglob("*.*"))


def kept_files(file: Path) -> dict[Path, int]:
    """Return when each file of the cache was written, in nanoseconds."""
    kept = {one: one.stat().st_mtime_ns for one in cache_folder_of(file.parents[2]).rglob("*.*")}
    assert kept
    return kept


def place(tmp_path: Path, name: str = "a.jpg") -> Path:
    return tmp_path / "content" / "news" / "x" / name


@pytest.mark.parametrize("form", BESIDE_WORDS)
def test_no_byte_tells_where_it_was_taken(tmp_path: Path, form: str) -> None:
    """Place, camera, serial number, XMP, profile: the files hold nothing but the picture."""
    photograph = taken(place(tmp_path, f"a.{ENDINGS[form]}"), quartered(900, 600))
    assert any(mark in photograph.read_bytes() for mark in MARKS)
    files = publish(photograph)

    assert [one.name for one in files] == [
        *("a-160.webp", "a-320.avif", "a-320.webp", "a-640.avif", "a-640.webp"),
        *("a-900.avif", "a-900.jpg", "a-900.webp"),
    ]
    for file in files:
        assert [mark for mark in MARKS if mark in file.read_bytes()] == [], file.name
        with Image.open(file) as image:
            assert not image.getexif()
            assert not {"icc_profile", "exif", "xmp", "comment"} & set(image.info)


@pytest.mark.parametrize("form", BESIDE_WORDS)
@pytest.mark.parametrize("orientation", range(1, 9))
def test_picture_stands_upright(tmp_path: Path, form: str, orientation: int) -> None:
    """However the camera was held, the corners come out as they were seen."""
    turns = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    seen = quartered(200, 100)
    stored = seen.transpose(turns[orientation]) if orientation in turns else seen
    for file in publish(
        taken(place(tmp_path, f"a.{ENDINGS[form]}"), stored, orientation=orientation)
    ):
        with Image.open(file) as image:
            assert image.size == ((160, 80) if file.stem.endswith("-160") else (200, 100))
            assert corners(image.convert("RGB")) == ["red", "green", "blue", "white"], file.name


def test_wide_colours_become_what_the_web_shows(tmp_path: Path) -> None:
    """A red of Display P3 is redder in sRGB's numbers than its own numbers say."""
    image = Image.new("RGB", (64, 64), (200, 60, 60))
    for file in publish(taken(place(tmp_path), image, icc_profile=display_p3(), quality=95)):
        with Image.open(file) as published:
            pixel = published.convert("RGB").getpixel((32, 32))
        assert isinstance(pixel, tuple)
        # Computed from the primaries of both spaces: (215, 46, 53).
        assert all(abs(a - b) <= 6 for a, b in zip(pixel, (215, 46, 53), strict=True)), pixel


def test_damaged_profile_is_passed_over(tmp_path: Path) -> None:
    files = publish(taken(place(tmp_path), quartered(64, 64), icc_profile=b"nav profils" * 20))

    assert len(files) == 3


@pytest.mark.parametrize(
    ("size", "widths"),
    [
        ((300, 200), [300]),
        ((640, 16), [320, 640]),
        ((1279, 900), [320, 640, 960, 1279]),
        ((1280, 900), [320, 640, 960, 1280]),
        ((2600, 2000), [320, 640, 960, 1280, 1920]),
    ],
)
def test_picture_is_never_enlarged(
    tmp_path: Path, size: tuple[int, int], widths: list[int]
) -> None:
    file = place(tmp_path, "a.png")
    file.parent.mkdir(parents=True)
    Image.new("RGBA", size, (10, 20, 30, 128)).save(file)
    published = publish(file)

    fallback = max(width for width in widths if width <= 1280)
    names = {f"a-{width}.{form}" for width in widths for form in ("avif", "webp")}
    assert {one.name for one in published} == names | {f"a-{fallback}.jpg", "a-160.webp"}
    for one in published:
        width = int(one.stem.removeprefix("a-"))
        with Image.open(one) as image:
            assert image.size == (width, max(1, round(size[1] * width / size[0])))


def test_what_was_made_once_is_not_made_again(tmp_path: Path) -> None:
    """A build after the output was cleaned only copies: no file of the cache is written anew."""
    file = taken(place(tmp_path), quartered(64, 64))
    first = {one: one.read_bytes() for one in publish(file)}
    written = kept_files(file)
    for one in first:
        one.unlink()

    assert {one: one.read_bytes() for one in publish(file)} == first
    assert kept_files(file) == written


def test_same_picture_under_another_name_is_not_made_again(tmp_path: Path) -> None:
    file = taken(place(tmp_path), quartered(64, 64))
    publish(file)
    before = kept_files(file)
    renamed = file.rename(file.with_name("b.jpg"))
    publish(renamed)

    assert kept_files(renamed) == before


def test_what_is_no_longer_shown_is_not_kept(tmp_path: Path) -> None:
    file = taken(place(tmp_path), quartered(64, 64))
    publish(file)
    content = file.parents[2]
    publish_pictures([], content, tmp_path / "output")

    assert [kept for kept in cache_folder_of(content).rglob("*") if kept.is_file()] == []


def test_many_pictures_come_out_as_one_by_one(tmp_path: Path) -> None:
    """Work spread over several processes gives the same bytes."""
    for number in range(5):
        taken(place(tmp_path, f"p{number}.jpg"), quartered(64, 64 + 16 * number))
    files = publish(place(tmp_path, "p0.jpg"))
    assert len(files) == 15
    alone = publish(taken(place(tmp_path / "alone", "p3.jpg"), quartered(64, 112)))

    assert [one.read_bytes() for one in files if one.stem == "p3-64"] == [
        one.read_bytes() for one in alone
    ]


def test_nothing_half_written_is_left(tmp_path: Path) -> None:
    """A picture that breaks off while it is made leaves neither output nor cache behind."""
    file = taken(place(tmp_path), quartered(640, 480))
    file.write_bytes(file.read_bytes()[:2000])
    content = file.parents[2]
    with pytest.raises(Exception, match="broken"):
        publish_pictures([Picture("news/x/a.jpg", 640, 480)], content, tmp_path / "output")

    assert not (tmp_path / "output").exists()
    assert [one for one in cache_folder_of(content).rglob("*") if one.is_file()] == []


def swap(one: Path) -> None:
    """Put another picture's file in the place of *one*."""
    other = taken(one.with_name("other.jpg"), quartered(32, 32))
    one.write_bytes(other.read_bytes())
    other.unlink()


def turn_to_folder(one: Path) -> None:
    one.unlink()
    one.mkdir()


DAMAGES: dict[str, Callable[[Path], object]] = {
    "cut": lambda one: one.write_bytes(one.read_bytes()[: one.stat().st_size // 2]),
    "empty": lambda one: one.write_bytes(b""),
    "flipped": lambda one: one.write_bytes(one.read_bytes()[:-9] + b"\0" * 9),
    "swapped": swap,
    "gone": Path.unlink,
    "a folder": turn_to_folder,
}


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("name", ["64.avif", "64.webp", "64.jpg", "info.json", "derivatives.json"])
def test_damaged_cache_is_noticed_and_made_anew(tmp_path: Path, name: str, damage: str) -> None:
    """Whatever became of a file there, what is published is what was published before."""
    file = taken(place(tmp_path), quartered(64, 64))
    first = {one: one.read_bytes() for one in publish(file)}
    (kept,) = cache_folder_of(file.parents[2]).rglob(name)
    whole = kept.read_bytes()
    DAMAGES[damage](kept)

    assert {one: one.read_bytes() for one in publish(file)} == first
    assert kept.read_bytes() == whole


@pytest.mark.parametrize("text", ["[]", "{}", "null", '{"seal": 1}', "[" * 100_000])
def test_record_of_another_form_counts_as_absent(tmp_path: Path, text: str) -> None:
    file = taken(place(tmp_path), quartered(64, 64))
    first = publish(file)
    for kept in cache_folder_of(file.parents[2]).rglob("*.json"):
        kept.write_text(text, "utf-8")

    assert publish(file) == first


def test_size_of_another_picture_is_not_believed(tmp_path: Path) -> None:
    """A whole record of the wrong picture would stretch this one."""
    wide = taken(place(tmp_path, "b.jpg"), quartered(128, 64))
    publish(wide)
    (other,) = cache_folder_of(wide.parents[2]).rglob("info.json")
    record = other.read_bytes()
    wide.unlink()
    file = taken(place(tmp_path), quartered(64, 64))
    first = {one: one.read_bytes() for one in publish(file)}
    (kept,) = cache_folder_of(file.parents[2]).rglob("info.json")
    kept.write_bytes(record)

    assert {one: one.read_bytes() for one in publish(file)} == first


@pytest.mark.parametrize("level", range(4))
def test_file_in_the_place_of_a_cache_folder_gives_way(tmp_path: Path, level: int) -> None:
    file = taken(place(tmp_path), quartered(64, 64))
    first = {one: one.read_bytes() for one in publish(file)}
    (kept,) = cache_folder_of(file.parents[2]).rglob("info.json")
    folder = kept.parents[level]
    shutil.rmtree(folder)
    folder.write_text("fails", "utf-8")

    assert {one: one.read_bytes() for one in publish(file)} == first
