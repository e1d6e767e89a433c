"""Pages of activities: the list, the archives, and each activity."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from kopienas.model.activity import ACTIVITIES
from kopienas.model.language import Language
from kopienas.model.site import Site
from kopienas.views.activities.archives import activity_archive_pages, activity_archives
from kopienas.views.activities.belt.belt import network_belt
from kopienas.views.activities.chronology import chronology
from kopienas.views.calendar.announcement import announce_all
from kopienas.views.news.pages import sort_news
from kopienas.views.web_page import WebPage, entry_page


def activity_pages(site: Site, today: date) -> Iterator[WebPage]:
    """Yield the list, the archives and the page of each, in every language, as of *today*."""
    everything = chronology(site.activities.values())
    archives_in = {language: activity_archives(site, language) for language in Language}
    for language in Language:
        page = site.section_page(ACTIVITIES)
        yield entry_page(
            site,
            page,
            language,
            "activities.html",
            announcement=announce_all(site, today),
            chronology=everything,
            archives=archives_in[language],
            belt=network_belt(site, language, today),
        )
        yield from activity_archive_pages(site, archives_in[language])
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
                themes=[archives_in[language].theme_archive(one) for one in activity.facts.themes],
                competition=competition,
                news=sort_news(news),
            )
