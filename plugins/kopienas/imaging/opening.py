"""Opening picture files: their pixels complete, upright, in sRGB and without metadata."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

import pillow_heif
from PIL import Image, ImageOps, UnidentifiedImageError

from kopienas.imaging.cache import PictureInfo
from kopienas.imaging.colour import THUMBNAIL, commonest_colour, to_srgb
from kopienas.imaging.jpeg_completeness import is_complete_jpeg

JPEG, PNG, WEBP = frozenset({"jpg", "jpeg"}), frozenset({"png"}), frozenset({"webp"})
#: Formats allowed in ``content/``, by Pillow's name, each with its file name endings. MPO is a JPEG
#: with more images appended, such as the depth or brightness that telephones add.
CONTENT_FORMATS: Mapping[str, frozenset[str]] = {
    "JPEG": JPEG,
    "MPO": JPEG,
    "PNG": PNG,
    "WEBP": WEBP,
}
#: Formats that telephones and cameras write.
CAMERA_FORMATS: Mapping[str, frozenset[str]] = {
    **CONTENT_FORMATS,
    "AVIF": frozenset({"avif"}),
    "TIFF": frozenset({"tif", "tiff"}),
    "HEIF": frozenset({"heic", "heif"}),
}
#: EXIF's tag of the orientation, and its values 5–8, which are turned by a quarter: setting such an
#: image upright swaps width and height.
ORIENTATION, QUARTER_TURNS = 0x0112, {5, 6, 7, 8}
#: Least number of pixels on the shorter side; below it there is nothing to see.
SMALLEST = 16
#: Formats whose further frames mean an animation or several pages. HEIC keeps series of shots, and
#: MPO its additions, as further frames; there the first is the picture.
ANIMATED_FORMATS = {"PNG", "WEBP", "AVIF", "TIFF"}


class UnfitReason(StrEnum):
    """A reason why a picture file cannot be shown."""

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
    """Raised for a file that cannot be shown as a picture."""

    def __init__(self, reason: UnfitReason) -> None:
        """Store the *reason*."""
        super().__init__(reason)
        self.reason = reason


def open_upright(
    file: Path, formats: Mapping[str, frozenset[str]] = CONTENT_FORMATS
) -> Image.Image:
    """Return the pixels of *file*, upright, in mode RGB and sRGB, without any metadata.

    Raises:
        UnfitPictureError: the file is not a complete picture in one of *formats*.
    """
    image, _, name = _read(file, formats, None)
    if not ending_fits(file, name):
        raise UnfitPictureError(UnfitReason.ENDING)
    return image


def ending_fits(file: Path, format_name: str) -> bool:
    """Return whether the name of *file* has one of the endings of the format."""
    return file.suffix.lstrip(".").lower() in CAMERA_FORMATS[format_name]


def inspect_picture(file: Path) -> PictureInfo | UnfitReason:
    """Read all of a picture file of ``content/``; return its size, colour and format, or its fault.

    The ending is left to :func:`ending_fits`: it belongs to the name, not to the file's content.
    """
    try:
        small, size, name = _read(file, CONTENT_FORMATS, THUMBNAIL)
    except UnfitPictureError as error:
        return error.reason
    return PictureInfo(*size, commonest_colour(small), name)


def _read(
    file: Path, formats: Mapping[str, frozenset[str]], least: tuple[int, int] | None
) -> tuple[Image.Image, tuple[int, int], str]:
    """Return upright pixels, upright size and format.

    With *least*, a JPEG may be decoded at a smaller size, but not below it; the size returned is
    still that of the file.
    """
    if file.stat().st_size == 0:
        raise UnfitPictureError(UnfitReason.EMPTY)
    known = tuple(set(formats) - {"MPO"})  # an MPO is a JPEG, and opened as such
    if "HEIF" in formats:
        pillow_heif.register_heif_opener()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(file, formats=known) as image:
                _check_header(image)
                image.verify()  # comes first: nothing else checks a PNG's checksums
            with Image.open(file, formats=known) as image:
                (width, height), name = image.size, str(image.format)
                if formats[name] is JPEG and not is_complete_jpeg(file.read_bytes()):
                    raise UnfitPictureError(UnfitReason.BROKEN)
                if least:
                    image.draft("RGB", least)
                image.load()
                if image.getexif().get(ORIENTATION) in QUARTER_TURNS:
                    width, height = height, width
                # Before the conversion of colours: the converted image has lost the orientation.
                upright = ImageOps.exif_transpose(image)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise UnfitPictureError(UnfitReason.HUGE) from error
    except UnidentifiedImageError as error:
        raise UnfitPictureError(UnfitReason.UNKNOWN) from error
    except (OSError, SyntaxError, ValueError, EOFError) as error:
        raise UnfitPictureError(UnfitReason.BROKEN) from error
    return to_srgb(upright), (width, height), name


def _check_header(image: Image.Image) -> None:
    """Raise :class:`UnfitPictureError` by what the header says, before any pixel is decoded."""
    if min(image.size) < SMALLEST:
        raise UnfitPictureError(UnfitReason.TINY)
    if image.mode in {"CMYK", "YCCK", "LAB"}:
        raise UnfitPictureError(UnfitReason.PRINT_COLOURS)
    stored = " ".join(str(tile[3]) for tile in getattr(image, "tile", []))
    if image.mode in {"I", "F"} or image.mode.startswith("I;") or ";16" in stored:
        raise UnfitPictureError(UnfitReason.SIXTEEN_BIT)
    if image.format in ANIMATED_FORMATS and getattr(image, "n_frames", 1) > 1:
        raise UnfitPictureError(UnfitReason.ANIMATED)
