"""The task ``photos``: ``import FOLDER --exhibition X``, ``erase NAME``, ``bench NUMBER``."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kopienas.photos.benchmark import tell
from kopienas.photos.erasing import erase_photo
from kopienas.photos.importing import import_photos
from kopienas.publishing.project import Project
from kopienas.publishing.saying import PublishingError, Voice


@dataclass(frozen=True, slots=True)
class Order:
    """What was written on the command line.

    Attributes:
        do: ``import``, ``erase`` or ``bench``.
        what: the folder with originals, the picture's name or how many photographs.
        exhibition: the exhibition's folder name, for ``import``.
    """

    do: str
    what: str
    exhibition: str = ""


def do(project: Project, voice: Voice, order: Order) -> None:
    """Carry out *order*.

    Raises:
        PublishingError: It cannot be carried out.
    """
    match order.do:
        case "import":
            import_photos(project, voice, Path(order.what), order.exhibition)
        case "erase":
            erase_photo(project, voice, order.what)
        case "bench" if order.what.isdecimal():
            tell(int(order.what), voice)
        case _:
            ways = "import FOLDER --exhibition X / erase NAME / bench NUMBER"
            raise PublishingError(f"photos: {ways}", f"photos: {ways}")
