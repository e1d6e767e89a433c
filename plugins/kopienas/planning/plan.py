"""The plan of a site: content read and checked, pages planned, no published address lost."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from kopienas.model.language import Language
from kopienas.model.paths import entry_path, language_of_path
from kopienas.model.site import Site
from kopienas.model.time_zone import LATVIAN_TIME
from kopienas.reading.data_lists import ADDRESSES_FILE
from kopienas.reading.problem import N_, ContentProblems, Message, Problem
from kopienas.reading.site import read_site
from kopienas.views.centres.map.maps import draw_maps
from kopienas.views.pages import plan_pages
from kopienas.views.web_page import WebPage


@dataclass(frozen=True, slots=True)
class Plan:
    """The pages and redirects that will be written.

    Attributes:
        site: the content.
        pages: the pages of both languages.
        redirects: the new path for each former one.
    """

    site: Site
    pages: tuple[WebPage, ...]
    redirects: Mapping[str, str]


def plan_site(content: Path, today: date | None = None) -> Plan:
    """Read *content* and plan its pages for the day *today*, by default the current day in Latvia.

    Raises:
        ContentProblems: the content is faulty, or an address once published would be lost.
    """
    day = today or datetime.now(LATVIAN_TIME).date()
    site = read_site(content, day)
    pages = plan_pages(site, draw_maps(site), day)
    moved = {
        old: _new_path(entry, old) for entry in site.every_entry() for old in entry.facts.moved_from
    }
    paths = {page.path for page in pages}
    gone = site.directory.addresses - paths - set(moved) - _withheld_addresses(site)
    moved |= _redirects_to_exhibitions(site, gone, paths, moved)
    path = f"{content.name}/data/{ADDRESSES_FILE}"
    problems = [_lost_address(path, place) for place in sorted(gone - set(moved))]
    problems += _address_clashes(pages, content.name)
    problems += [
        _address_in_use(content.name, old, page) for page in pages if (old := page.path) in moved
    ]
    if problems:
        raise ContentProblems(problems)
    return Plan(site, pages, moved)


def _withheld_addresses(site: Site) -> set[str]:
    """Return the addresses of withheld pictures, which get no redirect."""
    return {
        f"{entry_path(exhibition, language)}{withheld.file.rpartition('.')[0]}/"
        for exhibition in site.exhibitions.values()
        for withheld in site.withheld.get(exhibition.folder, ())
        for language in Language
    }


def _redirects_to_exhibitions(
    site: Site, gone: AbstractSet[str], paths: AbstractSet[str], moved: Mapping[str, str]
) -> dict[str, str]:
    """Return redirects to the exhibition for those of *gone* that were pages of pictures.

    So the QR code on a printed label always works. If the exhibition has moved, its pictures have
    too.
    """
    hung = {entry_path(one, language) for one in site.exhibitions.values() for language in Language}
    now = {path: path for path in hung} | {old: new for old, new in moved.items() if new in hung}
    found: dict[str, str] = {}
    for place in gone:
        above, _, name = place.rstrip("/").rpartition("/")
        exhibition = now.get(f"{above}/")
        if exhibition is not None:
            same = f"{exhibition}{name}/"
            found[place] = same if same in paths else exhibition
    return found


def _new_path(entry: object, old: str) -> str:
    return entry_path(entry, language_of_path(old))  # type: ignore[arg-type]  # any entry has an address


def _lost_address(path: str, place: str) -> Problem:
    what = Message(N_("the published address {place} would be lost"), {"place": place})
    mend = Message(
        N_("add “moved_from: [{place}]” to the page that takes its place"), {"place": place}
    )
    return Problem(path, 1, "", what, mend)


def _address_clashes(pages: tuple[WebPage, ...], content: str) -> list[Problem]:
    """Return a problem for each page whose address another page already has."""
    seen: dict[str, WebPage] = {}
    problems = []
    for page in pages:
        other = seen.setdefault(page.path, page)
        if other is not page:
            problems.append(_address_in_use(page.source or content, page.path, other))
    return problems


def _address_in_use(where: str, place: str, other: WebPage) -> Problem:
    values = {"place": place, "other": other.source or other.title}
    what = Message(N_("the address {place} is already that of {other}"), values)
    return Problem(where, 1, "address", what, Message(N_("choose another")))
