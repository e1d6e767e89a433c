"""A photograph as it is kept in the repository: upright, sRGB, of sensible size, nothing hidden."""

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
#: Qualities tried until the file is no larger than this, so that the repository stays light.
QUALITIES, LARGEST = (86, 80, 72), 2_500_000


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of one photograph.

    Attributes:
        made: the master; None where *unfit* says what is wrong with *original*.
        hidden: what the original told besides its picture; the master does not.
    """

    original: Path
    made: Path | None = None
    likeness: Likeness | None = None
    hidden: frozenset[Mark] = frozenset()
    unfit: Unfit | None = None


def take(order: tuple[Path, Path]) -> Taken:
    """Make the master of an original; *order* is the original and where the master goes."""
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
    """Return the likeness of a picture that is already in the repository, None if it is unfit."""
    try:
        return likeness(open_upright(file))
    except UnfitPictureError:
        return None
