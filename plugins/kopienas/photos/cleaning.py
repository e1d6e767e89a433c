"""Cleans a picture in its place: it is written anew, upright, in sRGB, with nothing but pixels."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kopienas.imaging.cache import atomic_write
from kopienas.imaging.opening import CAMERA_FORMATS, UnfitPictureError, open_upright
from kopienas.imaging.private_metadata import find_private_metadata
from kopienas.model.language import Language
from kopienas.photos.masters import write_master
from kopienas.reading.hidden_part_words import name_parts
from kopienas.reading.pictures import explain_unfit_picture
from kopienas.tasks.console import Console, TaskError
from kopienas.tasks.project import Project

#: Pillow's options for each ending of what may stay in its format; anything else becomes JPEG.
SAVE_OPTIONS: Mapping[str, Mapping[str, Any]] = {
    ".png": {"format": "PNG", "optimize": True},
    ".webp": {"format": "WEBP", "quality": 90, "method": 6},
}
_JPEG_ENDINGS = {".jpg", ".jpeg"}


def clean_picture(project: Project, console: Console, picture: Path) -> None:
    """Write the file *picture*, below the project's folder, anew; what it hid is gone.

    A format that the site does not show, such as HEIC, becomes a JPEG file of the same name.

    Raises:
        TaskError: The file is elsewhere, is no fit picture, or its new name is taken.
    """
    file = (project.root / picture).absolute()
    name = _name_below(project, file)
    ending = file.suffix.lower()
    kept = ending in _JPEG_ENDINGS or ending in SAVE_OPTIONS
    made = file if kept else file.with_suffix(".jpg")
    if made != file and made.exists():
        raise TaskError(f"{made.name} jau ir.", f"{made.name} exists already.")
    try:
        image = open_upright(file, CAMERA_FORMATS)
    except UnfitPictureError as error:
        problem = explain_unfit_picture(name, error.reason)
        raise TaskError(problem.render(Language.LV), problem.render(Language.EN)) from error
    removed = name_parts(find_private_metadata(file.read_bytes()))
    if ending in SAVE_OPTIONS:
        with atomic_write(made) as new:
            image.save(new, **SAVE_OPTIONS[ending])
    else:
        write_master(image, made)
    if made != file:
        file.unlink()
    shown = f"{name.rpartition('/')[0]}/{made.name}".lstrip("/")
    console.print(
        f"{shown}: attēls pārrakstīts; izņemts: {removed.lv or 'nekas'}.",
        f"{shown}: the picture was written anew; removed: {removed.en or 'nothing'}.",
    )


def _name_below(project: Project, file: Path) -> str:
    """Return the name of *file* below the project's folder."""
    root = project.root.resolve()
    if not file.is_file() or not file.resolve().is_relative_to(root):
        raise TaskError(
            f"Vietnes mapē nav faila {file}; oriģināls paliek, kāds ir – iztīriet tā kopiju.",
            f"There is no file {file} in the site's folder; an original stays as it is – "
            "clean a copy of it.",
        )
    return file.resolve().relative_to(root).as_posix()
