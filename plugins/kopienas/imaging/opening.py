"""A picture file as its pixels: whole, upright, in sRGB, and with nothing that was hidden in it."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

import pillow_heif
from PIL import Image, ImageOps, UnidentifiedImageError

from kopienas.imaging.cache import Look
from kopienas.imaging.colour import THUMBNAIL, commonest_colour, to_srgb

JPEG, PNG, WEBP = frozenset({"jpg", "jpeg"}), frozenset({"png"}), frozenset({"webp"})
#: Pillow's formats that may lie beside the words, each with the endings that name it. MPO is a JPEG
#: with more behind it, such as the depth or brightness that telephones add.
BESIDE_WORDS: Mapping[str, frozenset[str]] = {"JPEG": JPEG, "MPO": JPEG, "PNG": PNG, "WEBP": WEBP}
#: What telephones and cameras make.
CAMERAS: Mapping[str, frozenset[str]] = {
    **BESIDE_WORDS,
    "AVIF": frozenset({"avif"}),
    "TIFF": frozenset({"tif", "tiff"}),
    "HEIF": frozenset({"heic", "heif"}),
}
#: EXIF orientations 5–8 lie on their side: width and height change places when set upright.
ORIENTATION, SIDEWAYS = 0x0112, {5, 6, 7, 8}
#: Pixels on the shorter side below which there is nothing to see.
SMALLEST = 16
#: HEIC keeps series of shots, and MPO its additions, as further frames; the first is the picture.
MOVING = {"PNG", "WEBP", "AVIF", "TIFF"}


class Unfit(StrEnum):
    """What is wrong with a picture file."""

    EMPTY = "empty"
    UNKNOWN = "unknown"
    BROKEN = "broken"
    ENDING = "ending"
    SIXTEEN_BIT = "sixteen-bit"
    PRINT_COLOURS = "print-colours"
    ANIMATED = "animated"
    TINY = "tiny"
    HUGE = "huge"


class UnfitPictureError(Exception):
    """A file that cannot be shown as a picture."""

    def __init__(self, reason: Unfit) -> None:
        """Keep the *reason*."""
        super().__init__(reason)
        self.reason = reason


def open_upright(file: Path, formats: Mapping[str, frozenset[str]] = BESIDE_WORDS) -> Image.Image:
    """Return the pixels of *file* in mode RGB and sRGB, as they were seen, without any metadata.

    Raises:
        UnfitPictureError: it is no whole picture of one of *formats*.
    """
    image, _, name = _read(file, formats, None)
    if not ending_fits(file, name):
        raise UnfitPictureError(Unfit.ENDING)
    return image


def ending_fits(file: Path, format_name: str) -> bool:
    """Tell whether the ending of *file* is one of the format's."""
    return file.suffix.lstrip(".").lower() in CAMERAS[format_name]


def look_at(file: Path) -> Look | Unfit:
    """Read all of a file beside the words and return what it looks like, or why it is unfit.

    The ending is left to :func:`ending_fits`: it belongs to the name, not to what the file holds.
    """
    try:
        small, size, name = _read(file, BESIDE_WORDS, THUMBNAIL)
    except UnfitPictureError as error:
        return error.reason
    return Look(*size, commonest_colour(small), name)


def _read(
    file: Path, formats: Mapping[str, frozenset[str]], least: tuple[int, int] | None
) -> tuple[Image.Image, tuple[int, int], str]:
    """Return upright pixels, upright size, format; with *least*, a JPEG's pixels may be fewer."""
    if file.stat().st_size == 0:
        raise UnfitPictureError(Unfit.EMPTY)
    known = tuple(set(formats) - {"MPO"})  # opened as JPEG, of which it is one
    if "HEIF" in formats:
        pillow_heif.register_heif_opener()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(file, formats=known) as image:
                _demand_fit(image)
                image.verify()  # comes first: a PNG's checksums are read by nothing else
            with Image.open(file, formats=known) as image:
                (width, height), name = image.size, str(image.format)
                if least:
                    image.draft("RGB", least)
                image.load()
                if image.getexif().get(ORIENTATION) in SIDEWAYS:
                    width, height = height, width
                # Turning comes before colour: the new picture no longer knows how it was held.
                upright = ImageOps.exif_transpose(image)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise UnfitPictureError(Unfit.HUGE) from error
    except UnidentifiedImageError as error:
        raise UnfitPictureError(Unfit.UNKNOWN) from error
    except (OSError, SyntaxError, ValueError, EOFError) as error:
        raise UnfitPictureError(Unfit.BROKEN) from error
    return to_srgb(upright), (width, height), name


def _demand_fit(image: Image.Image) -> None:
    """Refuse by what the header says, before any pixel is unpacked."""
    if min(image.size) < SMALLEST:
        raise UnfitPictureError(Unfit.TINY)
    if image.mode in {"CMYK", "YCCK", "LAB"}:
        raise UnfitPictureError(Unfit.PRINT_COLOURS)
    stored = " ".join(str(tile[3]) for tile in getattr(image, "tile", []))
    if image.mode in {"I", "F"} or image.mode.startswith("I;") or ";16" in stored:
        raise UnfitPictureError(Unfit.SIXTEEN_BIT)
    if image.format in MOVING and getattr(image, "n_frames", 1) > 1:
        raise UnfitPictureError(Unfit.ANIMATED)
