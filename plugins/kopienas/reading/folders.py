"""The folders under ``content/``: a file that nothing would read is reported, never ignored."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kopienas.model.entry import Kind
from kopienas.model.exhibition import EXHIBITIONS
from kopienas.model.fields import SLUG_PATTERN
from kopienas.model.page import EVERY_KIND
from kopienas.reading.problem import N_, Message, Problem

PICTURE_NAME = re.compile(r"[a-z0-9]+([-_][a-z0-9]+)*\.(jpg|jpeg|png|webp)")
WORD_FILES = {"index.lv.md", "index.en.md"}
KIND_OF = {kind.folder: kind for kind in EVERY_KIND}
TOP_FOLDERS = (*KIND_OF, "data")


@dataclass(frozen=True, slots=True)
class Folder:
    """The folder of an entry, with the names of its files; misplaced files are already reported.

    Attributes:
        path: relative to the project, as it appears in problems.
    """

    kind: Kind[Any, Any]
    slug: str
    directory: Path
    path: str
    files: frozenset[str]

    def picture_names(self) -> Iterator[str]:
        """Yield the file names of the pictures, sorted."""
        yield from sorted(name for name in self.files if PICTURE_NAME.fullmatch(name))


def list_folders(content: Path, root: Path, problems: list[Problem]) -> list[Folder]:
    """Return the folder of every entry under *content*, sorted; misplaced files are reported.

    Paths in problems are relative to *root*.
    """
    folders: list[Folder] = []
    for top in _list_visible_items(content, root, problems):
        if not top.is_dir() or top.name not in TOP_FOLDERS:
            if top.name != "README.md":
                what = Message(N_("this does not belong into content/"))
                mend = Message(N_("the folders are: {names}"), {"names": ", ".join(TOP_FOLDERS)})
                problems.append(Problem(_path(top, root), 1, "", what, mend))
            continue
        if top.name != "data":
            folders += _list_entry_folders(top, KIND_OF[top.name], root, problems)
    return folders


def _list_entry_folders(
    top: Path, kind: Kind[Any, Any], root: Path, problems: list[Problem]
) -> Iterator[Folder]:
    for directory in _list_visible_items(top, root, problems):
        path = _path(directory, root)
        if directory.name == "README.md":
            continue
        if not directory.is_dir():
            what = Message(N_("a file stands where each thing has a folder"))
            mend = Message(N_("make a folder and put the text into it as index.lv.md"))
            problems.append(Problem(path, 1, "", what, mend))
            continue
        if not re.fullmatch(SLUG_PATTERN.strip("^$"), directory.name):
            what = Message(N_("the folder's name cannot be an address"))
            mend = Message(N_("use a–z, 0–9 and hyphens, such as “rudens-talka-2020”"))
            problems.append(Problem(path, 1, "", what, mend))
            continue
        items = list(_list_visible_items(directory, root, problems))
        names = frozenset(file.name for file in items if file.is_file())
        problems += [_folder_problem(_path(one, root)) for one in items if one.name not in names]
        allowed = WORD_FILES | {"consent.yaml"}
        if kind is EXHIBITIONS:
            allowed |= {"photos.yaml"}
        problems += [
            _stray_file_problem(f"{path}/{name}")
            for name in sorted(names - allowed)
            if not PICTURE_NAME.fullmatch(name)
        ]
        if "index.lv.md" not in names:
            what = Message(N_("index.lv.md is missing"))
            mend = Message(N_("write it, or remove the folder"))
            problems.append(Problem(path, 1, "", what, mend))
            continue
        yield Folder(kind, directory.name, directory, path, names)


def _list_visible_items(folder: Path, root: Path, problems: list[Problem]) -> Iterator[Path]:
    """Yield the items of *folder*, sorted, without hidden files; symbolic links are reported."""
    for item in sorted(folder.iterdir()):
        if item.is_symlink():
            what = Message(N_("this is a symbolic link"))
            mend = Message(N_("put the file itself here"))
            problems.append(Problem(_path(item, root), 1, "", what, mend))
        elif not item.name.startswith("."):
            yield item


def _folder_problem(path: str) -> Problem:
    what = Message(N_("a folder stands where only files are read"))
    return Problem(path, 1, "", what, Message(N_("put its files one folder higher, or delete it")))


def _stray_file_problem(path: str) -> Problem:
    what = Message(N_("a file of this name is not read by anything"))
    mend = Message(
        N_("texts are index.lv.md and index.en.md; picture names use a–z, 0–9, hyphens, .jpg .png")
    )
    return Problem(path, 1, "", what, mend)


def _path(item: Path, root: Path) -> str:
    return item.relative_to(root).as_posix()
