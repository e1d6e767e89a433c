"""Pages of activities: the list, the archives, and each activity."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from kopienas.model.activity import ACTIVITIES
from kopienas.model.language import Language
from kopienas.model.site import Site
from kopienas.views.activities.archives import activity_archive_pages, activity_archives
from kopienas.views.activities.belt.belt import network_belt
from kopienas.views.activities.chronology import chronology, split_plans
from kopienas.views.calendar.agenda import agenda
from kopienas.views.calendar.announcement import announce_all
from kopienas.views.news.pages import sort_news
from kopienas.views.web_page import WebPage, entry_page

#: Number of dated activities on the list, and of plans; the archives have them all.
LONGEST_LIST: Final = 60


def activity_pages(site: Site, today: date) -> Iterator[WebPage]:
    """Yield the list, the archives and the page of each, in every language, as of *today*."""
    coming = agenda(site.activities.values(), today)
    done, plans = map(chronology, split_plans(site.activities.values(), coming.slugs))
    archives_in = {language: activity_archives(site, language) for language in Language}
    for language in Language:
        page = site.section_page(ACTIVITIES)
        yield entry_page(
            site,
            page,
            language,
            "activities.html",
            announcement=announce_all(site, today),
            chronology=done.keep_newest(LONGEST_LIST),
            plans=plans.keep_newest(LONGEST_LIST),
            is_cut=done.count > LONGEST_LIST or plans.count > LONGEST_LIST,
            count=len(site.activities),
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
