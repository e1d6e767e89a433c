"""The plan of a site: content read and checked, pages planned, no address used twice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kopienas.model.paths import output_file_of
from kopienas.model.site import Site
from kopienas.planning.redirects import plan_redirects
from kopienas.reading.address_checks import address_in_use
from kopienas.reading.data_lists import ADDRESSES_FILE
from kopienas.reading.problem import ContentProblems, Problem
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


def plan_site(content: Path, today: date, published: frozenset[str] = frozenset()) -> Plan:
    """Read *content* and plan its pages for the day *today*.

    *published* are addresses that are known to be public, besides those of the ledger.

    Raises:
        ContentProblems: the content is faulty, or a page would have the address of another.
    """
    site = read_site(content, today, published)
    pages = plan_pages(site, draw_maps(site), today)
    redirects = plan_redirects(site, {page.path for page in pages})
    problems = _address_clashes(site, pages, redirects, content.name)
    if problems:
        raise ContentProblems(problems)
    return Plan(site, pages, redirects)


def lasting_addresses(plan: Plan) -> frozenset[str]:
    """Return the addresses of *plan* that may never be lost: of what has a folder, had, or is gone.

    Archive pages (a year, a month, a theme) come and go with their items.
    """
    pages = {page.path for page in plan.pages if page.source and page.listed}
    return frozenset(pages | plan.redirects.keys() | plan.site.directory.gone.keys())


def _address_clashes(
    site: Site, pages: tuple[WebPage, ...], redirects: Mapping[str, str], content: str
) -> list[Problem]:
    """Return a problem for each page whose file another page or a redirect already has.

    Reading has compared the addresses that are written in files. Those of archive pages are known
    only when the pages are planned, and that takes content without faults.
    """
    former = {output_file_of(old): old for old in redirects}
    seen: dict[str, WebPage] = {}
    problems = []
    for page in pages:
        file = output_file_of(page.path)
        other = seen.setdefault(file, page)
        if other is not page:
            location = (page.source or content, 1, "address")
            problems.append(address_in_use(location, page.path, other.source or other.title))
        if file in former:
            location = (_source_of(former[file], site, content), 1, "moved_from")
            problems.append(address_in_use(location, former[file], page.source or page.title))
    return problems


def _source_of(old: str, site: Site, content: str) -> str:
    """Return the file that says that a page had the address *old*."""
    folders = (one.folder for one in site.every_entry() if old in one.facts.moved_from)
    found = next(folders, None)
    return f"{content}/data/{ADDRESSES_FILE}" if found is None else f"{content}/{found}/index.lv.md"
