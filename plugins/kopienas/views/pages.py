"""Every page of the site, planned from the model alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from itertools import chain
from typing import Any

from kopienas.model.activity import ACTIVITIES
from kopienas.model.centre import CENTRES
from kopienas.model.competition import COMPETITIONS
from kopienas.model.directory import PartnerRole
from kopienas.model.entry import Kind
from kopienas.model.exhibition import EXHIBITIONS
from kopienas.model.kinds import KINDS
from kopienas.model.language import Language
from kopienas.model.news import NEWS
from kopienas.model.page import Page, PageTemplate
from kopienas.model.period import Period
from kopienas.model.site import Site
from kopienas.views.activities.belt.belt import home_belt
from kopienas.views.activities.chronology import chronology
from kopienas.views.activities.pages import activity_pages
from kopienas.views.calendar.announcement import announce_all
from kopienas.views.calendar.pages import calendar_pages
from kopienas.views.centre_order import sort_centres
from kopienas.views.centres.archives import centre_archive_pages
from kopienas.views.centres.map.maps import Maps, map_data
from kopienas.views.centres.pages import centre_pages
from kopienas.views.competitions.pages import competition_pages
from kopienas.views.entries.pages import plain_pages
from kopienas.views.exhibitions.centre_stops import current_stops_by_centre
from kopienas.views.exhibitions.pages import exhibition_pages, home_exhibition_data
from kopienas.views.figure_charts import results_page_data
from kopienas.views.follow import follow_page_data
from kopienas.views.gone import gone_pages
from kopienas.views.news.pages import news_pages, sort_news
from kopienas.views.open_data.tables import open_data_page_data
from kopienas.views.web_page import WebPage, entry_page

#: Number of news items on the home page.
LATEST_NEWS = 3
#: Number of activities on the home page.
LATEST_ACTIVITIES = 6


Wing = Callable[[Site, Maps, date], Iterator[WebPage]]
#: What makes the pages of each kind of entry; a kind without a row gets plain pages.
WINGS: dict[Kind[Any, Any], Wing] = {
    CENTRES: lambda site, maps, today: chain(
        centre_pages(site, maps, today), centre_archive_pages(site)
    ),
    ACTIVITIES: lambda site, _maps, today: activity_pages(site, today),
    NEWS: lambda site, _maps, _today: news_pages(site),
    COMPETITIONS: lambda site, _maps, _today: competition_pages(site),
    EXHIBITIONS: lambda site, _maps, today: exhibition_pages(site, today),
}


def plan_pages(site: Site, maps: Maps, today: date) -> tuple[WebPage, ...]:
    """Return every page of *site* in every language, each address once, as of *today*."""
    return (
        *_stub_and_word_pages(site, maps, today),
        *(page for kind in KINDS for page in _pages_of_kind(kind, site, maps, today)),
        *calendar_pages(site, today),
        *gone_pages(site),
    )


def _pages_of_kind(kind: Kind[Any, Any], site: Site, maps: Maps, today: date) -> Iterator[WebPage]:
    wing = WINGS.get(kind)
    return wing(site, maps, today) if wing else plain_pages(site, kind)


def _home_page_data(site: Site, language: Language) -> dict[str, Any]:
    activities = chronology(site.activities.values())
    return {
        "centres": sort_centres(site, language),
        "figures": [one for one in site.directory.figures.values() if one.headline],
        "chronology": activities,
        "recent": activities.take_latest(LATEST_ACTIVITIES),
        "news": sort_news(site.news.values())[:LATEST_NEWS],
    }


def _partners_page_data(site: Site, _language: Language) -> dict[str, Any]:
    partners = site.directory.partners.values()
    return {"groups": [(role, [p for p in partners if p.role is role]) for role in PartnerRole]}


#: Functions that return the data of a stub page, by template; the list pages of centres,
#: activities and so on are made by the modules of those kinds.
STUB_PAGE_DATA: dict[str, Callable[[Site, Language], dict[str, Any]]] = {
    PageTemplate.PAGE: lambda _site, _language: {},
    PageTemplate.NOT_FOUND: lambda _site, _language: {},
    PageTemplate.TAKE_PART: lambda _site, _language: {},
    PageTemplate.HOME: _home_page_data,
    PageTemplate.RESULTS: results_page_data,
    PageTemplate.FOLLOW: follow_page_data,
    PageTemplate.DATA: open_data_page_data,
    PageTemplate.CONTACTS: lambda site, _language: {"contacts": site.directory.contacts.values()},
    PageTemplate.PARTNERS: _partners_page_data,
}


def _stub_and_word_pages(site: Site, maps: Maps, today: date) -> Iterator[WebPage]:
    for page in site.pages.values():
        add = STUB_PAGE_DATA.get(page.facts.template)
        if add is None:
            continue
        for language in page.languages:
            data = add(site, language)
            if page.facts.template == PageTemplate.HOME:
                data |= map_data(site, maps, language) | home_exhibition_data(site, today)
                data["on_show"] = current_stops_by_centre(site, today)
                data["announcement"] = announce_all(site, today)
                data["belt"] = home_belt(site, language, today)
            elif page.facts.template == PageTemplate.DATA:
                data["day"] = Period.of_day(today)
            yield _word_page(site, page, language, data)


def _word_page(site: Site, page: Page, language: Language, data: dict[str, Any]) -> WebPage:
    template = page.facts.template.replace("-", "_")
    shown = entry_page(site, page, language, f"{template}.html", **data)
    return replace(shown, listed=page.facts.template != PageTemplate.NOT_FOUND)
