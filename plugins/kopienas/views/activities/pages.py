"""Pages of activities: the list, the archives, and each activity."""

from __future__ import annotations

from collections.abc import Iterator

from kopienas.model.activity import ACTIVITIES
from kopienas.model.address import address
from kopienas.model.language import Language
from kopienas.model.site import Site
from kopienas.views.activities.archives import shelf_pages, shelves
from kopienas.views.activities.belt.belt import network_belt
from kopienas.views.activities.chronology import chronology
from kopienas.views.news.pages import newest_first
from kopienas.views.web_page import WebPage, entry_page


def activity_pages(site: Site) -> Iterator[WebPage]:
    """Yield the list of activities, the archives and the page of each, in every language."""
    everything = chronology(site.activities.values())
    shelves_in = {language: shelves(site, language) for language in Language}
    for language in Language:
        page = site.section_page(ACTIVITIES)
        yield entry_page(
            site,
            page,
            language,
            "activities.html",
            chronology=everything,
            shelves=shelves_in[language],
            belt=network_belt(site, language, address(page, language)),
        )
    yield from shelf_pages(site)
    for activity in site.activities.values():
        news = [one for one in site.news.values() if activity.slug in one.facts.activities]
        competition = site.competitions.get(activity.facts.competition or "")
        for language in activity.languages:
            yield entry_page(
                site,
                activity,
                language,
                "activity.html",
                activity=activity,
                centres=[site.centres[slug] for slug in activity.facts.centres],
                themes=[shelves_in[language].theme(one) for one in activity.facts.themes],
                competition=competition,
                news=newest_first(news),
            )
