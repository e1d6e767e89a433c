"""What publishing pictures promises: upright, no larger than they were, without any metadata."""

from pathlib import Path

import pytest
from PIL import Image, ImageCms
from PIL.TiffImagePlugin import IFDRational

from kopienas.derivatives import publish_pictures
from kopienas.model.picture import Picture
from kopienas.reading.pictures import ORIENTATION

GPS, MAKER, RED, GREEN, BLUE, WHITE = (
    0x8825,
    "Zenīts",
    (220, 30, 30),
    (30, 200, 30),
    (30, 30, 220),
    (250, 250, 250),
)


def corners(image: Image.Image) -> list[str]:
    """Name the colours of the four corners, clockwise from the upper left."""
    width, height = image.size
    places = [(4, 4), (width - 5, 4), (width - 5, height - 5), (4, height - 5)]
    names = dict(zip((RED, GREEN, BLUE, WHITE), ("red", "green", "blue", "white"), strict=True))

    def nearest(pixel: tuple[int, int, int]) -> str:
        return names[
            min(names, key=lambda one: sum(abs(a - b) for a, b in zip(one, pixel, strict=True)))
        ]

    return [nearest(image.getpixel(place)) for place in places]  # type: ignore[arg-type]


def quartered(width: int, height: int) -> Image.Image:
    """Return a picture that is red, green, blue, white, clockwise from the upper left."""
    image = Image.new("RGB", (width, height), WHITE)
    image.paste(RED, (0, 0, width // 2, height // 2))
    image.paste(GREEN, (width // 2, 0, width, height // 2))
    image.paste(BLUE, (width // 2, height // 2, width, height))
    return image


@pytest.fixture
def photograph(tmp_path: Path) -> Path:
    """A photograph that tells where it was taken and by whom."""
    exif = Image.Exif()
    exif[0x010F] = MAKER
    exif[GPS] = {1: "N", 2: (IFDRational(56), IFDRational(7), IFDRational(58)), 3: "E"}
    xmp = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>Zenits</x:xmpmeta>"
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    file = tmp_path / "content" / "news" / "x" / "a.jpg"
    file.parent.mkdir(parents=True)
    quartered(900, 600).save(
        file, exif=exif, xmp=xmp, comment=b"Zenits", icc_profile=profile, quality=90
    )
    return file


def publish(file: Path, picture: Picture) -> list[Path]:
    content, output = file.parents[2], file.parents[3] / "output"
    publish_pictures([picture], content, output)
    return sorted(output.rglob("*.*"))


def test_metadata_is_gone(photograph: Path) -> None:
    """Place, camera, comment, XMP, profile: the file holds nothing but the picture."""
    with Image.open(photograph) as taken:
        assert taken.getexif().get_ifd(GPS)
    assert b"xmpmeta" in photograph.read_bytes()
    (file,) = publish(photograph, Picture("news/x/a.jpg", 900, 600))

    with Image.open(file) as image:
        assert image.size == (640, 427)
        assert not image.getexif()
        assert set(image.info) <= {
            "jfif",
            "jfif_version",
            "jfif_unit",
            "jfif_density",
            "progressive",
            "progression",
        }
    published = file.read_bytes()
    assert not any(mark in published for mark in (b"Exif", b"xmpmeta", b"ICC_PROFILE", b"Zenits"))


@pytest.mark.parametrize("orientation", range(1, 9))
def test_picture_stands_upright(tmp_path: Path, orientation: int) -> None:
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
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    file = tmp_path / "content" / "news" / "x" / "a.jpg"
    file.parent.mkdir(parents=True)
    stored.save(file, exif=exif, quality=95)
    (published,) = publish(file, Picture("news/x/a.jpg", 200, 100))

    with Image.open(published) as image:
        assert image.size == (200, 100)
        assert corners(image) == ["red", "green", "blue", "white"]


@pytest.mark.parametrize(
    ("size", "widths"),
    [
        ((300, 200), [300]),
        ((640, 10), [640]),
        ((1279, 900), [640]),
        ((1280, 900), [1280, 640]),
        ((2600, 2000), [1280, 640]),
    ],
)
def test_picture_is_never_enlarged(
    tmp_path: Path, size: tuple[int, int], widths: list[int]
) -> None:
    file = tmp_path / "content" / "news" / "x" / "a.png"
    file.parent.mkdir(parents=True)
    Image.new("RGBA", size, (10, 20, 30, 128)).save(file)
    published = publish(file, Picture("news/x/a.png", *size))

    assert [one.name for one in published] == [f"a-{width}.jpg" for width in widths]
    for one, width in zip(published, widths, strict=True):
        with Image.open(one) as image:
            assert image.size == (width, max(1, round(size[1] * width / size[0])))
            assert (image.format, image.mode) == ("JPEG", "RGB")
