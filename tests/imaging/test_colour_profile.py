"""A colour profile is let through if it is one that everybody has."""

import struct
from io import BytesIO

import pytest
from PIL import Image, ImageCms

from kopienas.imaging.colour_profile import is_known_profile
from tests.hidden_parts import profile
from tests.photographs import display_p3


def description(text: str, unicode: str = "", macintosh: bytes = b"") -> bytes:
    """Return a description as profiles of version 2 have it (ICC.1:2001-04, 6.5.17)."""
    wide = unicode.encode("utf-16-be")
    return (
        b"desc\0\0\0\0" + struct.pack(">I", len(text) + 1) + text.encode() + b"\0"
        + struct.pack(">II", 0, len(wide) // 2) + wide
        + struct.pack(">HB", 0, len(macintosh)) + macintosh.ljust(67, b"\0")
    )  # fmt: skip


def test_profiles_of_programs_are_known() -> None:
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()

    assert is_known_profile(srgb)
    assert is_known_profile(display_p3())


@pytest.mark.parametrize(
    "words",
    [
        "sRGB IEC61966-2.1",
        "Display P3",
        "Adobe RGB (1998)",
        "Copyright (c) 1998 Hewlett-Packard Company",
        "Copyright Apple Inc., 2017",
        "IEC http://www.iec.ch",
        "IEC 61966-2.1 Default RGB colour space - sRGB",
        "Reference Viewing Condition in IEC61966-2.1",
    ],
)
def test_words_that_everybody_has_are_known(words: str) -> None:
    assert is_known_profile(profile(words))
    assert is_known_profile(profile(dmdd=description(words, words, words.encode())))
    assert is_known_profile(profile(cprt=b"text\0\0\0\0" + words.encode() + b"\0"))


@pytest.mark.parametrize(
    "made",
    [
        profile("Annas ekrāns"),
        profile(cprt=b"text\0\0\0\0Anna\0"),
        profile(cprt=b"text\0\0\0\0\xe2\xff"),
        profile(dmdd=description("Anna")),
        profile(dmdd=description("sRGB", "Anna")),
        profile(dmdd=description("sRGB", macintosh=b"Anna")),
        profile(mmod=b"mmod\0\0\0\0" + bytes(32)),
        profile(rTRC=b"note\0\0\0\0Anna"),
        profile()[:-1],
        profile()[:100] + b"Anna" + profile()[104:],
        profile()[:36] + b"Anna" + profile()[40:],
        profile()[:128] + struct.pack(">I", 9999) + profile()[132:],
        profile()[:128] + struct.pack(">I", 20) + profile()[132:],
        profile()[:140] + struct.pack(">I", 9999) + profile()[144:],
        struct.pack(">I", len(profile()) + 8) + profile()[4:] + b"  Anna  ",
        b"Anna",
    ],
)
def test_profile_with_anything_of_its_own_is_not(made: bytes) -> None:
    assert not is_known_profile(made)


def test_picture_that_pillow_saves_with_a_profile_keeps_a_known_one() -> None:
    file = BytesIO()
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    Image.new("RGB", (20, 20)).save(file, "PNG", icc_profile=srgb)

    assert is_known_profile(Image.open(BytesIO(file.getvalue())).info["icc_profile"])
