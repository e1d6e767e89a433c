"""Reading ``photos.yaml`` of an exhibition: rooms, panels and photos, each with its own file."""

from __future__ import annotations

from collections.abc import Iterator

from kopienas.model.exhibition import Photo, Room
from kopienas.reading.document import read_text
from kopienas.reading.folders import Folder
from kopienas.reading.form import fill_form, typeset_bilingual
from kopienas.reading.problem import N_, Message, Problem
from kopienas.reading.yaml_text import FieldPath, LocatedValues, read_yaml

PHOTOS_FILE = "photos.yaml"


def read_photo_list(folder: Folder, problems: list[Problem]) -> list[tuple[Room, LocatedValues]]:
    """Return the rooms of an exhibition with their lines; none if it has no such file yet."""
    if PHOTOS_FILE not in folder.files:
        return []
    path = f"{folder.path}/{PHOTOS_FILE}"
    text = read_text(folder.directory / PHOTOS_FILE, path, problems)
    located = read_yaml(text, path, 1, problems) if text is not None else None
    if located is None:
        return []
    if not isinstance(located.value, list):
        what = Message(N_("the rooms are not written as a list"))
        problems.append(Problem(path, 1, "", what, Message(N_("begin each with “- title: …”"))))
        return []
    rooms: list[tuple[Room, LocatedValues]] = []
    for index, item in enumerate(located.value):
        under = lines_below(located, (index,))
        values = typeset_bilingual(item) if isinstance(item, dict) else {}
        room = fill_form(Room, values, under, path, problems)
        if room is not None:
            rooms.append((room, under))
    problems += _faults(rooms, folder, path)
    return rooms


def _faults(
    rooms: list[tuple[Room, LocatedValues]], folder: Folder, path: str
) -> Iterator[Problem]:
    """Yield a problem for each faulty file name or text of the photos in *rooms*."""
    names: set[str] = set()
    for photo, located, place in _locate_photos(rooms):
        fault: tuple[str, Message, Message] | None = None
        if photo.file not in folder.picture_names():
            what = Message(N_("the picture “{target}” does not exist"), {"target": photo.file})
            mend = Message(N_("put the file into the same folder and write its name exactly"))
            fault = "file", what, mend
        elif photo.name in names:
            what = Message(N_("the picture “{target}” hangs twice"), {"target": photo.file})
            fault = "file", what, Message(N_("keep one of the two"))
        elif photo.alt.lv == photo.caption.lv or photo.alt.en == photo.caption.en:
            what = Message(N_("the alternative text repeats the caption"))
            mend = Message(N_("say in it what is seen, for someone who cannot see the picture"))
            fault = "alt", what, mend
        names.add(photo.name)
        if fault is not None:
            yield Problem(path, located.line((*place, fault[0])), *fault)


def _locate_photos(
    rooms: list[tuple[Room, LocatedValues]],
) -> Iterator[tuple[Photo, LocatedValues, FieldPath]]:
    """Yield each photo, the lines of its room, and its location within the room."""
    for room, located in rooms:
        for number, panel in enumerate(room.panels):
            for index, photo in enumerate(panel.photos):
                yield photo, located, ("panels", number, "photos", index)


def lines_below(located: LocatedValues, prefix: tuple[str | int, ...]) -> LocatedValues:
    """Return the lines of *located* below *prefix*, with paths relative to it; without values."""
    depth = len(prefix)
    lines = {path[depth:]: line for path, line in located.lines.items() if path[:depth] == prefix}
    return LocatedValues(None, lines)
