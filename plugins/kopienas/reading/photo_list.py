"""Reading ``photos.yaml`` of an exhibition: rooms, panels and photos, each with its own file."""

from __future__ import annotations

from collections.abc import Iterator

from kopienas.model.exhibition import Photo, Room
from kopienas.reading.document import read_text
from kopienas.reading.folders import Folder
from kopienas.reading.form import fill, typeset_bilingual
from kopienas.reading.problem import N_, Message, Problem
from kopienas.reading.yaml_text import Located, Location, read_yaml

FILE = "photos.yaml"


def read_photo_list(folder: Folder, problems: list[Problem]) -> list[tuple[Room, Located]]:
    """Return the rooms of an exhibition with their lines; none if it has no such file yet."""
    if FILE not in folder.files:
        return []
    path = f"{folder.path}/{FILE}"
    text = read_text(folder.directory / FILE, path, problems)
    located = read_yaml(text, path, 1, problems) if text is not None else None
    if located is None:
        return []
    if not isinstance(located.value, list):
        what = Message(N_("the rooms are not written as a list"))
        problems.append(Problem(path, 1, "", what, Message(N_("begin each with “- title: …”"))))
        return []
    rooms: list[tuple[Room, Located]] = []
    for index, item in enumerate(located.value):
        under = below(located, (index,))
        values = typeset_bilingual(item) if isinstance(item, dict) else {}
        room = fill(Room, values, under, path, problems)
        if room is not None:
            rooms.append((room, under))
    problems += _faults(rooms, folder, path)
    return rooms


def _faults(rooms: list[tuple[Room, Located]], folder: Folder, path: str) -> Iterator[Problem]:
    """Yield a problem for each faulty file name or text of the photos in *rooms*."""
    names: set[str] = set()
    for photo, located, place in _placed(rooms):
        fault: tuple[str, Message, Message] | None = None
        if photo.file not in folder.pictures():
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


def _placed(rooms: list[tuple[Room, Located]]) -> Iterator[tuple[Photo, Located, Location]]:
    """Yield each photo, the lines of its room, and its location within the room."""
    for room, located in rooms:
        for number, panel in enumerate(room.panels):
            for index, photo in enumerate(panel.photos):
                yield photo, located, ("panels", number, "photos", index)


def below(located: Located, prefix: tuple[str | int, ...]) -> Located:
    """Return the lines of *located* below *prefix*, with paths relative to it; without values."""
    depth = len(prefix)
    lines = {path[depth:]: line for path, line in located.lines.items() if path[:depth] == prefix}
    return Located(None, lines)
