"""``photos.yaml`` of an exhibition: the pictures in their order, each with its own file."""

from __future__ import annotations

from kopienas.model.exhibition import Photo
from kopienas.reading.document import read_text
from kopienas.reading.folders import Folder
from kopienas.reading.form import fill, typeset_bilingual
from kopienas.reading.problem import N_, Message, Problem
from kopienas.reading.yaml_text import Located, read_yaml

FILE = "photos.yaml"


def read_photo_list(folder: Folder, problems: list[Problem]) -> list[tuple[Photo, Located]]:
    """Return the photos of an exhibition with their lines; without the file it has none yet."""
    if FILE not in folder.files:
        return []
    path = f"{folder.path}/{FILE}"
    text = read_text(folder.directory / FILE, path, problems)
    located = read_yaml(text, path, 1, problems) if text is not None else None
    if located is None:
        return []
    if not isinstance(located.value, list):
        what = Message(N_("the pictures are not written as a list"))
        problems.append(Problem(path, 1, "", what, Message(N_("begin each with “- file: …”"))))
        return []
    photos: list[tuple[Photo, Located]] = []
    for index, item in enumerate(located.value):
        under = below(located, (index,))
        values = typeset_bilingual(item) if isinstance(item, dict) else {}
        photo = fill(Photo, values, under, path, problems)
        if photo is None:
            continue
        photos.append((photo, under))
        if photo.file not in folder.pictures():
            what = Message(N_("the picture “{target}” does not exist"), {"target": photo.file})
            mend = Message(N_("put the file into the same folder and write its name exactly"))
            problems.append(Problem(path, under.line(("file",)), "file", what, mend))
        elif photo.alt.lv == photo.caption.lv or photo.alt.en == photo.caption.en:
            what = Message(N_("the alternative text repeats the caption"))
            mend = Message(N_("say in it what is seen, for someone who cannot see the picture"))
            problems.append(Problem(path, under.line(("alt",)), "alt", what, mend))
    return photos


def below(located: Located, prefix: tuple[str | int, ...]) -> Located:
    """Return *located* as seen from *prefix*: paths are relative to it."""
    depth = len(prefix)
    lines = {path[depth:]: line for path, line in located.lines.items() if path[:depth] == prefix}
    return Located(None, lines)
