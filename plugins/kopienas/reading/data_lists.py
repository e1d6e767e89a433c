"""Reading the lists of ``content/data/`` into a directory."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from kopienas.model.directory import (
    Contact,
    Directory,
    Menu,
    Municipality,
    Organisation,
    Partner,
    Place,
    Source,
)
from kopienas.model.fields import Form, Term
from kopienas.model.figure import Figure
from kopienas.model.gone import GoneAddress
from kopienas.reading.document import read_text
from kopienas.reading.erased_addresses import ERASED_FILE, check_erased
from kopienas.reading.form import fill_form, typeset_bilingual
from kopienas.reading.problem import N_, Message, Problem
from kopienas.reading.yaml_list import read_yaml_file, read_yaml_list
from kopienas.reading.yaml_text import FieldPath, LocatedValues

T = TypeVar("T", bound=Form)

ADDRESSES_FILE = "addresses.txt"
GONE_LIST = "gone"
#: Names of the lists: one set of fields each, and many items each.
SINGLE_LISTS = ("organisation", "menu")
ITEM_LISTS: Mapping[str, type[Form]] = {
    "municipalities": Municipality,
    "places": Place,
    "themes": Term,
    "categories": Term,
    "contacts": Contact,
    "partners": Partner,
    "sources": Source,
    "figures": Figure,
}
FILES = (
    *(f"{name}.yaml" for name in (*SINGLE_LISTS, *ITEM_LISTS)),
    *(f"{GONE_LIST}.yaml", ADDRESSES_FILE, ERASED_FILE, "README.md"),
)
SYMBOLIC_LINK = (
    Message(N_("this is a symbolic link")),
    Message(N_("put the file itself here")),
)
NO_LIST = (
    Message(N_("the entries are not written as a list")),
    Message(N_("begin each with “- id: …”")),
)
NO_GONE_LIST = (
    Message(N_("the gone addresses are not written as a list")),
    Message(N_("begin each with “- address: …”")),
)


@dataclass(frozen=True, slots=True)
class ReadDirectory:
    """The lists, and the line of every value in them.

    Attributes:
        path: the folder of the files, relative to the project.
        items: the lines of each item, by the name of its file and its id; "" for a file that is one
            set of fields.
        incomplete: names of the lists with faults. An id that is missing in one may be that of a
            faulty item, so it is not reported as unknown: one fault is one message.
    """

    directory: Directory
    path: str
    items: Mapping[tuple[str, str], LocatedValues]
    incomplete: frozenset[str]

    def locate(self, name: str, item: str, location: FieldPath) -> tuple[str, int]:
        """Return file and line of a value of *item* in the file *name*."""
        return f"{self.path}/{name}.yaml", self.items[name, item].line(location)


def read_directory(
    data: Path, root: Path, published: frozenset[str], problems: list[Problem]
) -> ReadDirectory | None:
    """Return the lists in the folder *data*; faults are reported.

    *published* are further published addresses.

    Returns:
        None if the organisation or the menu cannot be read.
    """
    lists = _ListReader(data, root, problems)
    lists.check_names()
    path = data.relative_to(root).as_posix()
    check_erased(data / ERASED_FILE, f"{path}/{ERASED_FILE}", problems)
    organisation = lists.read_one("organisation", Organisation)
    menu = lists.read_one("menu", Menu)
    by_id = {name: lists.read_many(name, form) for name, form in ITEM_LISTS.items()}
    if organisation is None or menu is None:
        return None
    directory = Directory(
        organisation=organisation,
        menu=menu,
        addresses=lists.read_addresses() | published,
        gone=lists.read_gone(),
        **by_id,  # type: ignore[arg-type]  # each list was read with its own form
    )
    return ReadDirectory(directory, path, lists.items, frozenset(lists.incomplete))


def read_contacts(data: Path) -> tuple[Contact, ...]:
    """Return the contacts in the folder *data* alone; the others' readers report what is faulty."""
    return tuple(_ListReader(data, data.parent, []).read_many("contacts", Contact).values())


class _ListReader:
    """Reader of the files in one folder."""

    def __init__(self, data: Path, root: Path, problems: list[Problem]) -> None:
        self._data, self._root, self._problems = data, root, problems
        self.items: dict[tuple[str, str], LocatedValues] = {}
        self.incomplete: set[str] = set()

    def check_names(self) -> None:
        """Report every file that is none of the lists: nothing would read it."""
        for item in sorted(self._data.iterdir()) if self._data.is_dir() else ():
            if item.name not in FILES and not item.name.startswith("."):
                path = item.relative_to(self._root).as_posix()
                what = Message(N_("a file of this name is not read by anything"))
                mend = Message(N_("the lists are: {names}"), {"names": ", ".join(FILES)})
                self._problems.append(Problem(path, 1, "", what, mend))

    def read_one(self, name: str, form: type[T]) -> T | None:
        """Return the single set of fields in the file *name*."""
        path = self._find(name)
        located = read_yaml_file(self._root / path, path, self._problems) if path else None
        if path is None or located is None:
            return None
        self.items[name, ""] = located
        values = typeset_bilingual(located.value) if isinstance(located.value, dict) else {}
        return fill_form(form, values, located, path, self._problems)

    def read_many(self, name: str, form: type[T]) -> Mapping[str, T]:
        """Return the items of the list in the file *name*, by id."""
        before = len(self._problems)
        items = self._read_items(name, form)
        if len(self._problems) > before:
            self.incomplete.add(name)
        return items

    def _read_items(self, name: str, form: type[T]) -> dict[str, T]:
        items: dict[str, T] = {}
        path = self._find(name)
        if path is None:
            return items
        for item, lines in read_yaml_list(self._root / path, path, form, NO_LIST, self._problems):
            key = str(item.id)  # type: ignore[attr-defined]  # every listed form has an id
            if key in items:
                what = Message(N_("the id “{name}” is used twice"), {"name": key})
                mend = Message(N_("give each its own"))
                self._problems.append(Problem(path, lines.line(("id",)), "id", what, mend))
            items[key] = item
            self.items[name, key] = lines
        return items

    def read_addresses(self) -> frozenset[str]:
        """Return the published addresses; none before the first time, when there is no file."""
        file = self._data / ADDRESSES_FILE
        path = file.relative_to(self._root).as_posix()
        if file.is_symlink():
            self._problems.append(Problem(path, 1, "", *SYMBOLIC_LINK))
            return frozenset()
        if not file.is_file():
            return frozenset()
        text = read_text(file, path, self._problems)
        return frozenset((text or "").split())

    def read_gone(self) -> Mapping[str, GoneAddress]:
        """Return what is said to be gone, by address; nothing if there is no such file."""
        gone: dict[str, GoneAddress] = {}
        file = self._data / f"{GONE_LIST}.yaml"
        if not file.exists():
            return gone
        path = file.relative_to(self._root).as_posix()
        for one, lines in read_yaml_list(file, path, GoneAddress, NO_GONE_LIST, self._problems):
            if one.address in gone:
                what = Message(N_("the address {place} is listed twice"), {"place": one.address})
                mend = Message(N_("keep one of the two"))
                problem = Problem(path, lines.line(("address",)), "address", what, mend)
                self._problems.append(problem)
            gone[one.address] = one
            self.items[GONE_LIST, one.address] = lines
        return gone

    def _find(self, name: str) -> str | None:
        """Return the path of the file *name*, relative to the project; None if it is no file."""
        file = self._data / f"{name}.yaml"
        path = file.relative_to(self._root).as_posix()
        if file.is_symlink():
            what, mend = SYMBOLIC_LINK
        elif not file.is_file():
            what = Message(N_("the file is missing"))
            mend = Message(N_("bring it back from the history"))
        else:
            return path
        self._problems.append(Problem(path, 1, "", what, mend))
        return None
