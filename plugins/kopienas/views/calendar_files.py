"""Calendar files: all activities, each centre, each coming activity, each exhibition's tour."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from kopienas.model.language import Language
from kopienas.model.paths import entry_path
from kopienas.model.site import Site
from kopienas.views.calendar.agenda import agenda
from kopienas.views.calendar.ics import CalendarWriter
from kopienas.views.exhibitions.tour_calendar import tour_calendar, tour_calendar_path
from kopienas.views.follow import centre_calendar_path, whole_calendar_path

#: Name of the calendar file beside the page of an activity.
ACTIVITY_CALENDAR: str = "calendar.ics"


def calendar_files(site: Site, site_url: str, today: date) -> Iterator[tuple[str, str]]:
    """Yield the path and the text of each calendar file, in every language."""
    everything = site.activities.values()
    name = site.directory.organisation.name
    for language in Language:
        file = CalendarWriter(site, language, site_url, today)
        yield whole_calendar_path(site, language), file.text(name[language], everything)
        for centre in site.centres.values():
            own = [one for one in everything if centre.slug in one.facts.centres]
            called = f"{name[language]}: {centre.words[language].short_name}"
            yield centre_calendar_path(site, centre, language), file.text(called, own)
        for slug, path in activity_calendar_paths(site, language, today).items():
            activity = site.activities[slug]
            yield path, file.text(activity.words[language].title, [activity])
        for exhibition in site.exhibitions.values():
            tour_path = tour_calendar_path(exhibition, language)
            if tour_path is not None and exhibition.words.has_language(language):
                yield tour_path, tour_calendar(file, exhibition)


def activity_calendar_paths(site: Site, language: Language, today: date) -> dict[str, str]:
    """Return the path of the calendar file beside the page of an activity, by slug.

    Activities that are over or have no certain day have no such file.
    """
    file = CalendarWriter(site, language, "", today)
    coming = agenda(site.activities.values(), today).slugs
    return {
        slug: f"{entry_path(activity, language)}{ACTIVITY_CALENDAR}"
        for slug, activity in site.activities.items()
        if slug in coming and activity.words.has_language(language) and file.event(activity)
    }
