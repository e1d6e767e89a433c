"""Master files: photographs for the repository, upright, sRGB, of limited size, no metadata."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from kopienas.imaging.cache import atomic_write
from kopienas.imaging.file_parts import HiddenPart
from kopienas.imaging.fingerprint import Fingerprint, compute_fingerprint
from kopienas.imaging.opening import CAMERA_FORMATS, UnfitPictureError, UnfitReason, open_upright
from kopienas.imaging.private_metadata import find_private_metadata

#: Pixels on the longer side: enough for an A4 print and any screen.
LONGEST = 2560
#: JPEG qualities, tried until the file has at most this many bytes: the repository stays small.
QUALITIES, LARGEST = (86, 80, 72), 2_500_000


@dataclass(frozen=True, slots=True)
class ImportResult:
    """The result of importing one photograph.

    Attributes:
        original: the file that was imported.
        master: the master file; None if *original* is unfit.
        fingerprint: the perceptual fingerprint of the picture; None likewise.
        removed_metadata: parts of the original besides its picture, which the master does not have.
        unfit: the reason why *original* is unfit.
    """

    original: Path
    master: Path | None = None
    fingerprint: Fingerprint | None = None
    removed_metadata: frozenset[HiddenPart] = frozenset()
    unfit: UnfitReason | None = None


def make_master(paths: tuple[Path, Path]) -> ImportResult:
    """Make the master file of a photograph.

    *paths* are those of the original and of the master: one argument, as a process pool
    wants it.
    """
    original, made = paths
    try:
        image = open_upright(original, CAMERA_FORMATS)
    except UnfitPictureError as error:
        return ImportResult(original, unfit=error.reason)
    write_master(image, made)
    return ImportResult(
        original, made, compute_fingerprint(image), find_private_metadata(original.read_bytes())
    )


def write_master(image: Image.Image, made: Path) -> None:
    """Write *image*, which is made smaller where it is too large, as the JPEG file *made*."""
    image.thumbnail((LONGEST, LONGEST), Image.Resampling.LANCZOS, reducing_gap=3.0)
    with atomic_write(made) as new:
        for quality in QUALITIES:
            image.save(new, "JPEG", quality=quality, progressive=True, optimize=True)
            if new.stat().st_size <= LARGEST:
                break


def read_fingerprint(file: Path) -> Fingerprint | None:
    """Return the perceptual fingerprint of a picture in the repository, None if it is unfit."""
    try:
        return compute_fingerprint(open_upright(file))
    except UnfitPictureError:
        return None
