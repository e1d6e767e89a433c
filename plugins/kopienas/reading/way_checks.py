"""Ways through the site: a link arrives at the place it names, and every page can be reached."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final
from urllib.parse import unquote

from kopienas.model.centre import CENTRES
from kopienas.model.directory import Directory
from kopienas.model.entry import Entry, Kind
from kopienas.model.exhibition import EXHIBITIONS
from kopienas.model.language import Language
from kopienas.model.page import PageFacts, PageTemplate
from kopienas.model.paths import entry_path
from kopienas.reading.entries import ReadEntry
from kopienas.reading.problem import N_, Message, Problem

#: A link inside the site, as it stands in a rendered body: its path and the place on the page.
_LINK: Final = re.compile(r'href="(?:site:(/[^"#]*))?(?:#([^"]*))?"')
_ID: Final = re.compile(r'\bid="([^"]+)"')
#: Places that a template adds to the words of a thing whatever else is known of it. Others come and
#: go with the content, and a link to one would one day lead nowhere.
_ADDED: Final[Mapping[Kind[Any, Any], frozenset[str]]] = {
    CENTRES: frozenset({"doing", "about", "find-us"}),
    EXHIBITIONS: frozenset({"tour"}),
}
#: Templates of pages to which no other template leads: only a menu or a text does.
_NEEDS_A_WAY: Final = frozenset(
    {
        PageTemplate.PAGE,
        PageTemplate.CONTACTS,
        PageTemplate.PARTNERS,
        PageTemplate.CALENDAR,
        PageTemplate.DATA,
    }
)


def check_ways(
    read: Mapping[str, ReadEntry], directory: Directory, problems: list[Problem]
) -> None:
    """Tell of links to places that no heading has, and of pages that nothing leads to."""
    known = {
        entry_path(one.entry, language): (one, language)
        for one in read.values()
        for language in one.entry.languages
    }
    reached: set[str] = set()
    for one in read.values():
        for language in one.documents:
            here = entry_path(one.entry, language)
            for path, place in _links(one, language):
                if path and path != here:
                    reached.add(path)
                target, shown_in = known.get(path or here, (None, language))
                if not place or target is None:
                    continue
                if unquote(place) not in list_places(target.entry, shown_in, directory):
                    problems.append(_lost(one, language, place))
    named = {*directory.menu.header, *directory.menu.footer}
    problems += [
        _unreached(one)
        for one in read.values()
        if _template(one) in _NEEDS_A_WAY and one.entry.slug not in named
        if not reached & {entry_path(one.entry, language) for language in one.entry.languages}
    ]


def list_places(entry: Entry[Any, Any], language: Language, directory: Directory) -> frozenset[str]:
    """Return the places of the page of *entry* that a link may name behind ``#``."""
    places = {"main", *_ID.findall(entry.body[language].html), *_ADDED.get(entry.kind, ())}
    if isinstance(entry.facts, PageFacts) and entry.facts.template == PageTemplate.RESULTS:
        places |= directory.figures.keys()
    return frozenset(places)


def _links(one: ReadEntry, language: Language) -> Iterator[tuple[str, str]]:
    for found in _LINK.finditer(one.entry.body[language].html):
        yield found[1] or "", found[2] or ""


def _template(one: ReadEntry) -> str | None:
    return one.entry.facts.template if isinstance(one.entry.facts, PageFacts) else None


def _lost(one: ReadEntry, language: Language, place: str) -> Problem:
    document = one.documents[language]
    what = Message(
        N_("the link leads to the place “#{place}”, which the page does not have"),
        {"place": unquote(place)},
    )
    mend = Message(N_("open the page, follow its heading, and copy what stands behind “#”"))
    return Problem(document.path, document.line_of(f"#{unquote(place)}"), "", what, mend)


def _unreached(one: ReadEntry) -> Problem:
    what = Message(N_("no menu names this page and no text links to it"))
    mend = Message(
        N_("add “{name}” to the menu, or link to it from another page"), {"name": one.entry.slug}
    )
    return Problem(one.path, 1, "", what, mend)
