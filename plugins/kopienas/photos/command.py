"""The task ``photos``: ``import FOLDER --exhibition X``, ``clean FILE`` or ``erase NAME``."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kopienas.photos.cleaning import clean_picture
from kopienas.photos.erasing import erase_photo
from kopienas.photos.importing import import_photos
from kopienas.tasks.console import Console, TaskError
from kopienas.tasks.project import Project


@dataclass(frozen=True, slots=True)
class PhotosArguments:
    """Arguments of the command line.

    Attributes:
        action: ``import``, ``clean`` or ``erase``.
        subject: the folder with originals, the file, or the picture's name.
        exhibition: the exhibition's folder name, for ``import``.
    """

    action: str
    subject: str
    exhibition: str = ""


def run_photos_command(project: Project, console: Console, arguments: PhotosArguments) -> None:
    """Import, clean or erase photographs, as the arguments of the command line say.

    Raises:
        TaskError: It cannot be done, or the arguments ask for nothing of that.
    """
    match arguments.action:
        case "import":
            import_photos(project, console, Path(arguments.subject), arguments.exhibition)
        case "clean":
            clean_picture(project, console, Path(arguments.subject))
        case "erase":
            erase_photo(project, console, arguments.subject)
        case _:
            ways = "import FOLDER --exhibition X / clean FILE / erase NAME"
            raise TaskError(f"photos: {ways}", f"photos: {ways}")
