"""Photographs made for tests, with everything that telephones hide in theirs."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from typing import Any

import pillow_heif
from PIL import Image, ImageCms
from PIL.TiffImagePlugin import IFDRational

# At once, for whoever saves one: no test may need another to have run before it.
pillow_heif.register_heif_opener()

GPS, BODY_SERIAL, MAKER_NOTE, EXIF_IFD, ORIENTATION = 0x8825, 0xA431, 0x927C, 0x8769, 0x0112
RED, GREEN, BLUE, WHITE = (220, 30, 30), (30, 200, 30), (30, 30, 220), (250, 250, 250)
HIDDEN_WORD = "SLEPENS-5604829"
XMP = (
    "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-"
    "syntax-ns#'><rdf:Description xmlns:exif='http://ns.adobe.com/exif/1.0/' "
    f'exif:GPSLatitude="56,30.5N" exif:Note="{HIDDEN_WORD}"/></rdf:RDF></x:xmpmeta>'
).encode()
#: The beginnings of everything that could carry a place: no published byte may have one.
MARKS = (b"Exif\0\0", b"eXIf", b"EXIF", b"xmpmeta", b"GPS", b"Photoshop 3.0", HIDDEN_WORD.encode())
ENDINGS = {
    "JPEG": "jpg",
    "PNG": "png",
    "WEBP": "webp",
    "AVIF": "avif",
    "TIFF": "tif",
    "HEIF": "heic",
}


def quartered(width: int, height: int) -> Image.Image:
    """Return a picture that is red, green, blue, white, clockwise from the upper left."""
    image = Image.new("RGB", (width, height), WHITE)
    image.paste(RED, (0, 0, width // 2, height // 2))
    image.paste(GREEN, (width // 2, 0, width, height // 2))
    image.paste(BLUE, (width // 2, height // 2, width, height))
    return image


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


def hidden(orientation: int = 1) -> Image.Exif:
    """Return EXIF with a place, a serial number, a maker's note and how the camera was held."""
    exif = Image.Exif()
    exif[0x010F] = HIDDEN_WORD
    exif[ORIENTATION] = orientation
    exif[GPS] = {1: "N", 2: (IFDRational(56), IFDRational(30), IFDRational(29)), 3: "E"}
    exif[EXIF_IFD] = {BODY_SERIAL: HIDDEN_WORD, MAKER_NOTE: HIDDEN_WORD.encode()}
    return exif


def taken(file: Path, image: Image.Image, *, orientation: int = 1, **also: Any) -> Path:  # noqa: ANN401
    """Save *image* as a camera would, in the format of the file's ending, and return *file*."""
    form = {ending: name for name, ending in ENDINGS.items()}[file.suffix[1:]]
    file.parent.mkdir(parents=True, exist_ok=True)
    options: dict[str, Any] = {"exif": hidden(orientation), "xmp": XMP, **also}
    if form == "PNG":
        del options["xmp"]  # Pillow writes none into PNG
    if form == "TIFF":
        options = {"tiffinfo": {0x010F: HIDDEN_WORD, ORIENTATION: orientation}, **also}
    image.save(file, form, **options)
    return file


def display_p3() -> bytes:
    """Return a profile with the primaries of Display P3 and the curve of sRGB.

    Made by hand, since Pillow makes only sRGB: ICC.1:2022, the nine tags of a matrix profile.
    """

    def fixed(*values: float) -> bytes:
        return b"".join(struct.pack(">i", round(value * 65536)) for value in values)

    def xyz(*values: float) -> bytes:
        return b"XYZ \0\0\0\0" + fixed(*values)

    curve = b"para\0\0\0\0\0\3\0\0" + fixed(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
    text = "P3".encode("utf-16-be")
    words = b"mluc\0\0\0\0" + struct.pack(">II", 1, 12) + b"enUS" + struct.pack(">II", 4, 28) + text
    tags: Mapping[bytes, bytes] = {
        b"desc": words,
        b"cprt": words,
        b"wtpt": xyz(0.9642, 1.0, 0.8249),
        b"rXYZ": xyz(0.5151, 0.2412, -0.0011),
        b"gXYZ": xyz(0.2920, 0.6922, 0.0419),
        b"bXYZ": xyz(0.1571, 0.0666, 0.7841),
        b"rTRC": curve,
        b"gTRC": curve,
        b"bTRC": curve,
    }
    table, data, offset = b"", b"", 128 + 4 + 12 * len(tags)
    for name, content in tags.items():
        padded = content + bytes(-len(content) % 4)
        table += name + struct.pack(">II", offset + len(data), len(content))
        data += padded
    body = struct.pack(">I", len(tags)) + table + data
    header = struct.pack(">I4sI4s4s4s", 128 + len(body), b"", 0x04000000, b"mntr", b"RGB ", b"XYZ ")
    header += bytes(12) + b"acsp" + bytes(28) + fixed(0.9642, 1.0, 0.8249) + bytes(48)
    profile = header + body
    ImageCms.ImageCmsProfile(BytesIO(profile))  # refuses what is no profile
    return profile
