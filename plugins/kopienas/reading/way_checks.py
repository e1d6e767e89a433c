"""Ways through the site: a link arrives at the place it names, and every page can be reached."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final
from urllib.parse import unquote

from kopienas.model.activity import ACTIVITIES
from kopienas.model.competition import COMPETITIONS
from kopienas.model.directory import Menu
from kopienas.model.language import Language
from kopienas.model.news import NEWS
from kopienas.model.page import PageFacts, PageTemplate
from kopienas.model.paths import entry_path
from kopienas.reading.entries import ReadEntry
from kopienas.reading.problem import N_, Message, Problem

#: A link inside the site, as it stands in a rendered body: its path and the place on the page.
_LINK: Final = re.compile(r'href="(?:site:(/[^"#]*))?(?:#([^"]*))?"')
_ID: Final = re.compile(r'\bid="([^"]+)"')
#: Places that templates add to the words of a thing. Lists and maps add more, which they know.
_ADDED: Final = frozenset({"main", "sources", "activities", "news", "ideas"})
_WORDS_ALONE: Final = frozenset({ACTIVITIES, NEWS, COMPETITIONS})
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


def check_ways(read: Mapping[str, ReadEntry], menu: Menu, problems: list[Problem]) -> None:
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
                target = known.get(path or here)
                if place and target and not _has_place(*target, unquote(place)):
                    problems.append(_lost(one, language, place))
    named = {*menu.header, *menu.footer}
    problems += [
        _unreached(one)
        for one in read.values()
        if _template(one) in _NEEDS_A_WAY and one.entry.slug not in named
        if not reached & {entry_path(one.entry, language) for language in one.entry.languages}
    ]


def _links(one: ReadEntry, language: Language) -> Iterator[tuple[str, str]]:
    for found in _LINK.finditer(one.entry.body[language].html):
        yield found[1] or "", found[2] or ""


def _has_place(one: ReadEntry, language: Language, place: str) -> bool:
    if one.entry.kind not in _WORDS_ALONE and not _is_plain_page(one):
        return True
    return place in _ADDED or place in _ID.findall(one.entry.body[language].html)


def _is_plain_page(one: ReadEntry) -> bool:
    return _template(one) == PageTemplate.PAGE


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
