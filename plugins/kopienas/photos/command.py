"""The task ``photos``: import photographs, clean one, erase one, also from the history."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kopienas.photos.cleaning import clean_picture
from kopienas.photos.erasing import erase_photo
from kopienas.photos.history_erasing import erase_from_history
from kopienas.photos.importing import import_photos
from kopienas.photos.mirror import Remote
from kopienas.tasks.console import Console, TaskError
from kopienas.tasks.project import Project


@dataclass(frozen=True, slots=True)
class PhotosArguments:
    """Arguments of the command line.

    Attributes:
        action: ``import``, ``clean``, ``erase`` or ``erase-history``.
        subject: the folder with originals, the file, or the picture's name.
        today: the day for which the content is checked.
        remote: the repository that everyone can read, for ``erase-history``.
        exhibition: the exhibition's folder name, for ``import``.
    """

    action: str
    subject: str
    today: date
    remote: Remote
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
            erase_photo(project, console, arguments.subject, arguments.today)
        case "erase-history":
            erase_from_history(project, console, arguments.subject, arguments.remote)
        case _:
            ways = "import FOLDER --exhibition X / clean FILE / erase NAME / erase-history NAME"
            raise TaskError(f"photos: {ways}", f"photos: {ways}")
