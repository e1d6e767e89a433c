"""The site before it is written: content read and checked, pages planned, no address lost."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from kopienas.model.address import address
from kopienas.model.language import DEFAULT, Language
from kopienas.model.latvia import LATVIA
from kopienas.model.site import Site
from kopienas.reading.data_lists import ADDRESSES
from kopienas.reading.problem import N_, ContentProblems, Message, Problem
from kopienas.reading.site import read_site
from kopienas.views.centre_map.maps import draw_maps
from kopienas.views.pages import plan_pages
from kopienas.views.web_page import WebPage


@dataclass(frozen=True, slots=True)
class Plan:
    """What will be written.

    Attributes:
        moved: the new path for each former one.
    """

    site: Site
    pages: tuple[WebPage, ...]
    moved: Mapping[str, str]


def plan_site(content: Path, today: date | None = None) -> Plan:
    """Read *content* and plan its pages for the day *today*, this day in Latvia if not given.

    Raises:
        ContentProblems: the content is faulty, or an address once published would be lost.
    """
    day = today or datetime.now(LATVIA).date()
    site = read_site(content, day)
    pages = plan_pages(site, draw_maps(site), day)
    moved = {
        old: _new_path(entry, old) for entry in site.entries() for old in entry.facts.moved_from
    }
    kept = {page.path for page in pages} | set(moved) | _taken_down(site)
    path = f"{content.name}/data/{ADDRESSES}"
    problems = [_lost(path, place) for place in sorted(site.directory.addresses - kept)]
    problems += _clashes(pages, content.name)
    problems += [_taken(content.name, old, page) for page in pages if (old := page.path) in moved]
    if problems:
        raise ContentProblems(problems)
    return Plan(site, pages, moved)


def _taken_down(site: Site) -> set[str]:
    """Return the addresses of pictures that may not be shown: nothing shall take their place."""
    return {
        f"{address(exhibition, language)}{withheld.file.rpartition('.')[0]}/"
        for exhibition in site.exhibitions.values()
        for withheld in site.withheld.get(exhibition.folder, ())
        for language in Language
    }


def _new_path(entry: object, old: str) -> str:
    language = Language.EN if old.startswith("/en/") else DEFAULT
    return address(entry, language)  # type: ignore[arg-type]  # any entry has an address


def _lost(path: str, place: str) -> Problem:
    what = Message(N_("the published address {place} would be lost"), {"place": place})
    mend = Message(
        N_("add “moved_from: [{place}]” to the page that takes its place"), {"place": place}
    )
    return Problem(path, 1, "", what, mend)


def _clashes(pages: tuple[WebPage, ...], content: str) -> list[Problem]:
    """Return a problem for each address that two pages would share."""
    seen: dict[str, WebPage] = {}
    problems = []
    for page in pages:
        other = seen.setdefault(page.path, page)
        if other is not page:
            problems.append(_taken(page.source or content, page.path, other))
    return problems


def _taken(where: str, place: str, other: WebPage) -> Problem:
    values = {"place": place, "other": other.source or other.title}
    what = Message(N_("the address {place} is already that of {other}"), values)
    return Problem(where, 1, "address", what, Message(N_("choose another")))
