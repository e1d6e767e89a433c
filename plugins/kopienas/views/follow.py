"""Links for following the network: calendars and feeds, for all centres together and for each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from kopienas.model.activity import ActivityFacts
from kopienas.model.centre import Centre
from kopienas.model.certain_days import certain_days
from kopienas.model.language import Language
from kopienas.model.page import PageTemplate
from kopienas.model.paths import entry_path
from kopienas.model.site import Site
from kopienas.views.centre_order import sort_centres

_ALL = {Language.LV: "visi", Language.EN: "all"}


@dataclass(frozen=True, slots=True)
class FollowLinks:
    """Paths of a centre's calendar file, None if nothing is in it, and of its feed."""

    centre: Centre
    calendar: str | None
    feed: str


def whole_calendar_path(site: Site, language: Language) -> str:
    """Return the path of the calendar file of all activities."""
    return f"{entry_path(site.page_of(PageTemplate.CALENDAR), language)}{_ALL[language]}.ics"


def centre_calendar_path(site: Site, centre: Centre, language: Language) -> str:
    """Return the path of the calendar file of *centre*."""
    return f"{entry_path(site.page_of(PageTemplate.CALENDAR), language)}{centre.slug}.ics"


def centre_feed_path(centre: Centre, language: Language) -> str:
    """Return the path of the feed of *centre*."""
    return f"{entry_path(centre, language)}atom.xml"


def follow_links(site: Site, centre: Centre, language: Language) -> FollowLinks:
    """Return the paths of the calendar file and the feed of *centre*.

    An empty calendar is at its address as well, but is offered to nobody.
    """
    has_days = any(
        centre.slug in one.facts.centres and _has_days(one.facts)
        for one in site.activities.values()
    )
    calendar = centre_calendar_path(site, centre, language) if has_days else None
    return FollowLinks(centre, calendar, centre_feed_path(centre, language))


def _has_days(facts: ActivityFacts) -> bool:
    """Return whether a calendar can hold the activity: a day of it is known for certain."""
    if facts.recurrence is not None:
        return facts.recurrence.first is not None
    return facts.period is not None and certain_days(facts.period) is not None


def follow_page_data(site: Site, language: Language) -> dict[str, Any]:
    """Return the data of the page about following: calendars, feeds and a contact."""
    return {
        "whole_calendar": whole_calendar_path(site, language),
        "follow_links": [
            follow_links(site, centre, language) for centre in sort_centres(site, language)
        ],
        "contact": next(iter(site.directory.contacts.values()), None),
    }
