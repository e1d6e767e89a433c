"""Every page of the site, planned from the model alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from kopienas.model.activity import ACTIVITIES
from kopienas.model.address import section
from kopienas.model.directory import PartnerRole
from kopienas.model.language import Language
from kopienas.model.page import Page, PageTemplate
from kopienas.model.site import Site
from kopienas.views.activities.belt.belt import network_belt
from kopienas.views.activities.chronology import chronology
from kopienas.views.activities.pages import activity_pages
from kopienas.views.calendar.pages import calendar_pages
from kopienas.views.centre_order import in_order
from kopienas.views.centres.archives import shelf_pages
from kopienas.views.centres.map.maps import Maps, map_data
from kopienas.views.centres.pages import centre_pages
from kopienas.views.exhibitions.on_show import on_show
from kopienas.views.exhibitions.pages import exhibition_pages, on_home
from kopienas.views.figure_charts import results
from kopienas.views.follow import follow
from kopienas.views.news.pages import newest_first, news_pages
from kopienas.views.open_data.page import open_data
from kopienas.views.web_page import WebPage, entry_page

#: Number of news items on the home page.
LATEST = 3
#: Number of activities on the home page.
LATEST_ACTIVITIES = 6


def plan_pages(site: Site, maps: Maps, today: date) -> tuple[WebPage, ...]:
    """Return every page of *site* in every language, each address once, as of *today*."""
    return (
        *_stub_and_word_pages(site, maps, today),
        *centre_pages(site, maps, today),
        *shelf_pages(site),
        *activity_pages(site),
        *calendar_pages(site, today),
        *news_pages(site),
        *_competition_pages(site),
        *exhibition_pages(site, today),
    )


def _home(site: Site, language: Language) -> dict[str, Any]:
    activities = chronology(site.activities.values())
    return {
        "centres": in_order(site, language),
        "figures": [one for one in site.directory.figures.values() if one.headline],
        "chronology": activities,
        "belt": network_belt(site, language, section(ACTIVITIES, language)),
        "recent": activities.latest(LATEST_ACTIVITIES),
        "news": newest_first(site.news.values())[:LATEST],
    }


def _competitions(site: Site, _language: Language) -> dict[str, Any]:
    rounds = sorted(
        site.competitions.values(), key=lambda one: one.facts.date.sort_key, reverse=True
    )
    return {"competitions": rounds, "figures": site.directory.figures}


def _partners(site: Site, _language: Language) -> dict[str, Any]:
    partners = site.directory.partners.values()
    return {"groups": [(role, [p for p in partners if p.role is role]) for role in PartnerRole]}


#: Functions that return the data of a stub page, by template; the list pages of centres,
#: activities and so on are made by the modules of those kinds.
STUBS: dict[PageTemplate, Callable[[Site, Language], dict[str, Any]]] = {
    PageTemplate.PAGE: lambda _site, _language: {},
    PageTemplate.NOT_FOUND: lambda _site, _language: {},
    PageTemplate.HOME: _home,
    PageTemplate.RESULTS: results,
    PageTemplate.FOLLOW: follow,
    PageTemplate.DATA: open_data,
    PageTemplate.CONTACTS: lambda site, _language: {"contacts": site.directory.contacts.values()},
    PageTemplate.PARTNERS: _partners,
    PageTemplate.COMPETITIONS: _competitions,
}


def _stub_and_word_pages(site: Site, maps: Maps, today: date) -> Iterator[WebPage]:
    for page in site.pages.values():
        add = STUBS.get(page.facts.template)
        if add is None:
            continue
        for language in page.languages:
            data = add(site, language)
            if page.facts.template is PageTemplate.HOME:
                data |= map_data(site, maps, language) | on_home(site, today)
                data["on_show"] = on_show(site, today)
            yield _word_page(site, page, language, data)


def _word_page(site: Site, page: Page, language: Language, data: dict[str, Any]) -> WebPage:
    template = page.facts.template.replace("-", "_")
    return entry_page(site, page, language, f"{template}.html", **data)


def _competition_pages(site: Site) -> Iterator[WebPage]:
    for competition in site.competitions.values():
        activities = [
            one for one in site.activities.values() if one.facts.competition == competition.slug
        ]
        for language in competition.languages:
            yield entry_page(
                site,
                competition,
                language,
                "competition.html",
                competition=competition,
                municipalities=site.directory.municipalities,
                activities=activities,
                all_activities=site.activities,
            )
