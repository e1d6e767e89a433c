"""Pictures beside the words: opened once to see that each is whole, and how large."""

from __future__ import annotations

import warnings
from pathlib import Path

from PIL import Image, UnidentifiedImageError

from kopienas.model.picture import Picture
from kopienas.reading.folders import Folder
from kopienas.reading.problem import N_, Message, Problem

FORMATS = ("JPEG", "PNG", "WEBP")
#: EXIF orientations 5–8 lie on their side: width and height change places when set upright.
ORIENTATION, SIDEWAYS = 0x0112, {5, 6, 7, 8}


def read_pictures(folder: Folder, problems: list[Problem]) -> list[Picture]:
    """Return the pictures in *folder*; a file that cannot be shown is told with its reason."""
    pictures: dict[str, Picture] = {}
    for name in folder.pictures():
        path = f"{folder.path}/{name}"
        size = _upright_size(folder.directory / name)
        if size is None:
            what = Message(N_("the picture cannot be opened"))
            mend = Message(N_("save it again as JPEG, at most 9000 pixels wide"))
            problems.append(Problem(path, 1, "", what, mend))
            continue
        stem = name.rpartition(".")[0]
        if stem in pictures:
            what = Message(N_("two pictures differ only in their ending"))
            problems.append(Problem(path, 1, "", what, Message(N_("rename one of them"))))
            continue
        pictures[stem] = Picture(f"{folder.kind}/{folder.slug}/{name}", *size)
    return list(pictures.values())


def _upright_size(file: Path) -> tuple[int, int] | None:
    """Return width and height of *file* as it will be shown; None where it is no whole picture."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(file, formats=FORMATS) as image:
                image.verify()  # must come first: a PNG's EXIF is found only by reading it through
            with Image.open(file, formats=FORMATS) as image:
                image.load()
                width, height = image.size
                turned = image.getexif().get(ORIENTATION) in SIDEWAYS
    except (
        OSError,
        SyntaxError,
        ValueError,
        UnidentifiedImageError,
        Image.DecompressionBombError,
        Image.DecompressionBombWarning,
    ):
        return None
    return (height, width) if turned else (width, height)
