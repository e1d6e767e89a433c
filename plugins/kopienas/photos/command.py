"""The task ``photos``: ``import FOLDER --exhibition X`` or ``erase NAME``."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kopienas.photos.erasing import erase_photo
from kopienas.photos.importing import import_photos
from kopienas.tasks.console import PublishingError, Voice
from kopienas.tasks.project import Project


@dataclass(frozen=True, slots=True)
class Order:
    """Arguments of the command line.

    Attributes:
        action: ``import`` or ``erase``.
        subject: the folder with originals, or the picture's name.
        exhibition: the exhibition's folder name, for ``import``.
    """

    do: str
    what: str
    exhibition: str = ""


def do(project: Project, voice: Voice, order: Order) -> None:
    """Import or erase photographs, as the arguments of the command line say.

    Raises:
        TaskError: It cannot be done, or the arguments ask for neither.
    """
    match order.do:
        case "import":
            import_photos(project, voice, Path(order.what), order.exhibition)
        case "erase":
            erase_photo(project, voice, order.what)
        case _:
            ways = "import FOLDER --exhibition X / erase NAME"
            raise PublishingError(f"photos: {ways}", f"photos: {ways}")
