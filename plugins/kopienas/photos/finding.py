"""Finds the picture that a person names."""

from __future__ import annotations

from collections.abc import Collection

from kopienas.photos.history import FileVersion, PictureHistory, trace_picture
from kopienas.photos.picture_name import PictureName, name_of_file
from kopienas.tasks.console import TaskError


def find_picture(
    written: str, versions: Collection[FileVersion], present: Collection[FileVersion]
) -> tuple[PictureName, PictureHistory] | None:
    """Return the picture that *written* names, with its history; None if it is nowhere.

    *written* is the file's name with or without its ending, after as much of its folder as is
    needed. *versions* are those of the history, *present* the files that are there now.

    Raises:
        TaskError: Several pictures have this name, or the picture has another one now.
    """
    named = name_of_file(written)
    folder, _, last = written.rpartition("/")
    stem = named.stem if named else last
    known = {name_of_file(one.path) for one in (*versions, *present)}
    found = sorted(
        name
        for name in known
        if name and name.stem == stem and (not folder or f"/{name.folder}".endswith(f"/{folder}"))
    )
    if not found:
        return None
    there = {name_of_file(one.path) for one in present}
    now = [name for name in found if name in there] or found
    history = trace_picture(now[0], {*versions, *present}, present)
    if not history.names.issuperset(found):
        names = ", ".join(name.short for name in found)
        raise TaskError(
            f"Attēls „{written}” ir vairākās mapēs: {names}. Uzrakstiet to kopā ar mapi.",
            f"“{written}” is in several folders: {names}. Write it with its folder.",
        )
    if not history.blobs and now[0] not in there:
        own = {one.blob for one in versions if name_of_file(one.path) == now[0]}
        paths = ", ".join(sorted(one.path for one in present if one.blob in own))
        raise TaskError(
            f"Attēlam „{written}” tagad ir cits nosaukums: {paths}. Uzrakstiet to.",
            f"The picture “{written}” has another name now: {paths}. Write that one.",
        )
    return now[0], history
