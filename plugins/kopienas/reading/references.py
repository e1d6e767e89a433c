"""Checks of references: every id that a file names must exist."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any, NamedTuple

from kopienas.model.activity import ACTIVITIES
from kopienas.model.centre import CENTRES
from kopienas.model.competition import COMPETITIONS
from kopienas.model.directory import Contact, Partner
from kopienas.model.entry import Kind
from kopienas.model.kinds import KINDS
from kopienas.model.page import PAGES
from kopienas.model.site import Directory
from kopienas.reading.entries import ReadEntry
from kopienas.reading.problem import N_, Message, Problem


class IdList(NamedTuple):
    """The ids of one list or kind, and the place where they are defined."""

    ids: Collection[str]
    place: str


class Reference(NamedTuple):
    """An id in the front matter, its location, and the list of ids that it should be in."""

    location: tuple[str | int, ...]
    name: str
    id_list: IdList


def check_references(
    read: Mapping[str, ReadEntry],
    unread: frozenset[str],
    directory: Directory,
    problems: list[Problem],
) -> None:
    """Report every unknown id in an entry; *unread* folders count as existing."""
    id_lists = _id_lists([*read, *unread], directory)
    for one in read.values():
        for reference in _references(one.entry.facts, id_lists):
            if reference.name not in reference.id_list.ids:
                path, line, field = one.locate_fact(reference.location)
                problems.append(_unknown(path, line, reference._replace(location=field)))


def check_directory(
    read: Mapping[str, ReadEntry],
    unread: frozenset[str],
    directory: Directory,
    data: str,
    problems: list[Problem],
) -> None:
    """Tell of every id in the lists, kept in the folder *data*, that names nothing."""
    pages = _ids_of_kind([*read, *unread], PAGES)
    sources = IdList(directory.sources, "content/data/sources.yaml")
    menu = directory.menu
    named: list[tuple[str, Reference]] = [
        *(("menu", Reference(("header",), name, pages)) for name in menu.header),
        *(("menu", Reference(("footer",), name, pages)) for name in menu.footer),
    ]
    lists: dict[str, Collection[Contact | Partner]] = {
        "contacts": directory.contacts.values(),
        "partners": directory.partners.values(),
    }
    for file, owners in lists.items():
        for owner in owners:
            location = (owner.id, "sources")
            named += [(file, Reference(location, name, sources)) for name in owner.sources]
    for figure in directory.figures.values():
        named += [
            ("figures", Reference((figure.id, "source"), reading.source, sources))
            for reading in figure.history
        ]
    for file, reference in named:
        if reference.name not in reference.id_list.ids:
            problems.append(_unknown(f"{data}/{file}.yaml", 1, reference))


def _ids_of_kind(names: Collection[str], kind: Kind[Any, Any]) -> IdList:
    slugs = [name.partition("/")[2] for name in names if name.startswith(f"{kind}/")]
    return IdList(slugs, f"content/{kind}/")


def _id_lists(names: Collection[str], directory: Directory) -> dict[str, IdList]:
    """Return the lists of ids by the name of the field that refers to them.

    *names* are the folders of the entries.
    """
    return {
        "municipality": IdList(directory.municipalities, "content/data/municipalities.yaml"),
        "contact": IdList(directory.contacts, "content/data/contacts.yaml"),
        "category": IdList(directory.categories, "content/data/categories.yaml"),
        "sources": IdList(directory.sources, "content/data/sources.yaml"),
        "themes": IdList(directory.themes, "content/data/themes.yaml"),
        "competition": _ids_of_kind(names, COMPETITIONS),
        "activity": _ids_of_kind(names, ACTIVITIES),
        "centre": _ids_of_kind(names, CENTRES),
        **{kind.folder.replace("-", "_"): _ids_of_kind(names, kind) for kind in KINDS},
    }


def _references(
    form: Any,  # noqa: ANN401 - any form of the model
    id_lists: Mapping[str, IdList],
    above: tuple[str | int, ...] = (),
) -> Iterator[Reference]:
    """Yield every reference in *form* and in the forms within it."""
    for field in type(form).model_fields:
        value = getattr(form, field)
        items = value if isinstance(value, tuple) else (value,)
        for index, item in enumerate(items):
            here = (*above, field, index) if isinstance(value, tuple) else (*above, field)
            if field in id_lists and isinstance(item, str):
                yield Reference(here, item, id_lists[field])
            elif hasattr(type(item), "model_fields"):
                yield from _references(item, id_lists, here)


def _unknown(path: str, line: int, reference: Reference) -> Problem:
    what = Message(N_("“{name}” does not exist"), {"name": reference.name})
    names = ", ".join(sorted(reference.id_list.ids)) or "–"
    mend = Message(
        N_("add it in {place}, or write one of: {names}"),
        {"place": reference.id_list.place, "names": names},
    )
    return Problem(path, line, ".".join(map(str, reference.location)), what, mend)
