"""Reading ``photos.yaml`` of an exhibition: rooms, panels and photos, each with its own file."""

from __future__ import annotations

from collections.abc import Iterator

from kopienas.model.exhibition import Photo, Room
from kopienas.reading.folders import Folder
from kopienas.reading.problem import N_, Message, Problem
from kopienas.reading.yaml_list import read_yaml_list
from kopienas.reading.yaml_text import FieldPath, LocatedValues

PHOTOS_FILE = "photos.yaml"
NO_LIST = (
    Message(N_("the rooms are not written as a list")),
    Message(N_("begin each with “- title: …”")),
)


def read_photo_list(folder: Folder, problems: list[Problem]) -> list[tuple[Room, LocatedValues]]:
    """Return the rooms of an exhibition with their lines; none if it has no such file yet."""
    if PHOTOS_FILE not in folder.files:
        return []
    path = f"{folder.path}/{PHOTOS_FILE}"
    rooms = read_yaml_list(folder.directory / PHOTOS_FILE, path, Room, NO_LIST, problems)
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
