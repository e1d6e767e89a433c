"""Master files: photographs for the repository, upright, sRGB, of limited size, no metadata."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from kopienas.imaging.cache import written_whole
from kopienas.imaging.likeness import Likeness, likeness
from kopienas.imaging.opening import CAMERAS, Unfit, UnfitPictureError, open_upright
from kopienas.imaging.private_marks import Mark, marks

#: Pixels on the longer side: enough for an A4 print and any screen.
LONGEST = 2560
#: JPEG qualities, tried until the file has at most this many bytes: the repository stays small.
QUALITIES, LARGEST = (86, 80, 72), 2_500_000


@dataclass(frozen=True, slots=True)
class Taken:
    """The result of importing one photograph.

    Attributes:
        original: the file that was imported.
        master: the master file; None if *original* is unfit.
        likeness: the perceptual fingerprint of the picture; None likewise.
        removed_marks: private metadata of the original, which the master does not have.
        unfit: the reason why *original* is unfit.
    """

    original: Path
    made: Path | None = None
    likeness: Likeness | None = None
    hidden: frozenset[Mark] = frozenset()
    unfit: Unfit | None = None


def take(order: tuple[Path, Path]) -> Taken:
    """Make the master file of a photograph.

    *paths* are those of the original and of the master: one argument, as a process pool
    wants it.
    """
    original, made = order
    try:
        image = open_upright(original, CAMERAS)
    except UnfitPictureError as error:
        return Taken(original, unfit=error.reason)
    image.thumbnail((LONGEST, LONGEST), Image.Resampling.LANCZOS, reducing_gap=3.0)
    with written_whole(made) as new:
        for quality in QUALITIES:
            image.save(new, "JPEG", quality=quality, progressive=True, optimize=True)
            if new.stat().st_size <= LARGEST:
                break
    return Taken(original, made, likeness(image), marks(original.read_bytes()))


def likeness_of(file: Path) -> Likeness | None:
    """Return the perceptual fingerprint of a picture in the repository, None if it is unfit."""
    try:
        return likeness(open_upright(file))
    except UnfitPictureError:
        return None
