"""A picture is printed as the web shows it: upright, in its colours, on white, and bare."""

from pathlib import Path

import pytest
from PIL import Image

from kopienas.imaging.opening import open_upright
from kopienas.imaging.private_metadata import find_private_metadata
from kopienas.printing.typesetting_folder import PICTURE_SIZES, fill_folder, prepare_folder
from kopienas.views.exhibitions.printed_sheets import printed_sheets
from tests.photographs import HIDDEN_WORD, corners, display_p3, quartered
from tests.site_copy import ROOT, SITE_URL, SiteCopy

SHORE = "exhibitions/dziparu-stasti/krasts.png"
YARD = "exhibitions/dziparu-stasti/pagalms.jpg"


def prepared(site: SiteCopy, picture: str) -> Image.Image:
    """Return *picture* as it is given to the typesetter; each of its sizes must be bare."""
    known = site.plan().site
    folder = site.root / "sheets"
    prepare_folder(ROOT / "theme", folder)
    shown = printed_sheets(known, known.exhibitions["dziparu-stasti"], SITE_URL)
    fill_folder(folder, shown, site.content)
    made = [file for size in PICTURE_SIZES for file in (folder / size).iterdir()]
    assert made
    for file in made:
        assert find_private_metadata(file.read_bytes()) == frozenset()
        assert HIDDEN_WORD.encode() not in file.read_bytes()
    (printed,) = [one.file for one in shown.labels if one.picture.path == picture]
    return Image.open(folder / "pictures" / f"{printed}.jpg")


def test_comment_of_a_picture_is_not_printed(site: SiteCopy) -> None:
    quartered(400, 300).save(site.path(YARD), "JPEG", comment=HIDDEN_WORD, quality=95)

    assert corners(prepared(site, YARD)) == ["red", "green", "blue", "white"]


def test_picture_that_lies_on_its_side_is_printed_upright(site: SiteCopy) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    quartered(400, 300).save(site.path(YARD), "JPEG", exif=exif, quality=95)
    printed = prepared(site, YARD)

    assert printed.size == (300, 400)
    assert corners(printed) == ["white", "red", "green", "blue"]


def test_transparent_parts_are_white_on_paper(site: SiteCopy) -> None:
    Image.new("RGBA", (400, 300), (0, 0, 0, 0)).save(site.path(SHORE))

    assert prepared(site, SHORE).getpixel((200, 150)) == (255, 255, 255)


def test_wide_colours_are_those_of_the_web(site: SiteCopy) -> None:
    colour = (200, 60, 59)
    Image.new("RGB", (400, 300), colour).save(site.path(SHORE), icc_profile=display_p3())
    on_paper = prepared(site, SHORE).getpixel((200, 150))
    on_the_web = open_upright(Path(site.path(SHORE))).getpixel((200, 150))

    assert on_paper == pytest.approx(on_the_web, abs=3)
    assert on_paper != pytest.approx(colour, abs=3)
