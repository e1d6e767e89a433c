"""Checks of references: every id that a file names must exist."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any, NamedTuple

from kopienas.model.activity import ACTIVITIES
from kopienas.model.centre import CENTRES
from kopienas.model.competition import COMPETITIONS
from kopienas.model.entry import Kind
from kopienas.model.fields import Form
from kopienas.model.kinds import KINDS
from kopienas.model.page import PAGES
from kopienas.reading.data_lists import ReadDirectory
from kopienas.reading.entries import ReadEntry
from kopienas.reading.problem import N_, Message, Problem


class IdList(NamedTuple):
    """The ids of one list or kind, and the place where they are defined.

    Attributes:
        is_complete: false if the list has faults, so that it may define other ids as well.
    """

    ids: Collection[str]
    place: str
    is_complete: bool = True


class Reference(NamedTuple):
    """An id in the front matter, its location, and the list of ids that it should be in."""

    location: tuple[str | int, ...]
    name: str
    id_list: IdList

    @property
    def is_unknown(self) -> bool:
        """True if nothing has this id."""
        return self.id_list.is_complete and self.name not in self.id_list.ids


def check_references(
    read: Mapping[str, ReadEntry],
    unread: frozenset[str],
    lists: ReadDirectory,
    problems: list[Problem],
) -> None:
    """Report every unknown id in an entry; *unread* folders count as existing."""
    id_lists = _id_lists([*read, *unread], lists)
    for one in read.values():
        for reference in _references(one.entry.facts, id_lists):
            if reference.is_unknown:
                path, line, field = one.locate_fact(reference.location)
                problems.append(_unknown(path, line, reference._replace(location=field)))


def check_directory(
    read: Mapping[str, ReadEntry],
    unread: frozenset[str],
    lists: ReadDirectory,
    problems: list[Problem],
) -> None:
    """Report every unknown id in *lists*."""
    directory = lists.directory
    pages = _ids_of_kind([*read, *unread], PAGES)
    sources = _ids_of_list("sources", directory.sources, lists)
    id_lists = {"header": pages, "footer": pages, "sources": sources, "source": sources}
    named: dict[str, Mapping[str, Form]] = {
        "menu": {"": directory.menu},
        "contacts": directory.contacts,
        "partners": directory.partners,
        "figures": directory.figures,
    }
    for file, items in named.items():
        for item, form in items.items():
            for reference in _references(form, id_lists):
                if reference.is_unknown:
                    path, line = lists.locate(file, item, reference.location)
                    field = (item, *reference.location) if item else reference.location
                    problems.append(_unknown(path, line, reference._replace(location=field)))


def _ids_of_kind(names: Collection[str], kind: Kind[Any, Any]) -> IdList:
    slugs = [name.partition("/")[2] for name in names if name.startswith(f"{kind}/")]
    return IdList(slugs, f"content/{kind}/")


def _ids_of_list(name: str, ids: Collection[str], lists: ReadDirectory) -> IdList:
    return IdList(ids, f"content/data/{name}.yaml", name not in lists.incomplete)


def _id_lists(names: Collection[str], lists: ReadDirectory) -> dict[str, IdList]:
    """Return the lists of ids by the name of the field that refers to them.

    *names* are the folders of the entries.
    """
    directory = lists.directory
    return {
        "municipality": _ids_of_list("municipalities", directory.municipalities, lists),
        "contact": _ids_of_list("contacts", directory.contacts, lists),
        "category": _ids_of_list("categories", directory.categories, lists),
        "sources": _ids_of_list("sources", directory.sources, lists),
        "themes": _ids_of_list("themes", directory.themes, lists),
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
