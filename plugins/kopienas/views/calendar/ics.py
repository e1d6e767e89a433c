"""Calendars to subscribe to (iCalendar, RFC 5545).

Only activities whose days are certain are in them: a calendar shows a month or a year as its first
day, which no source says. An activity that was cancelled, or moved to no known day, stays as
CANCELLED, so that the calendars which have copied it remove it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Final

from icalendar import Calendar, Event, Timezone

from kopienas.model.activity import Activity, ActivityFacts, ActivityStatus
from kopienas.model.language import Language
from kopienas.model.paths import entry_path
from kopienas.model.site import Site
from kopienas.model.time_zone import TIME_ZONE_NAME
from kopienas.views.calendar.ics_times import put_times

#: Day from which the changes between summer and winter time are listed.
_FIRST_DAY: Final = date(1999, 1, 1)
_STATUS: Final = {
    ActivityStatus.PLANNED: "TENTATIVE",
    ActivityStatus.CANCELLED: "CANCELLED",
}


@dataclass(frozen=True, slots=True)
class CalendarWriter:
    """Writer of the calendars of one language.

    Attributes:
        site_url: the address of the website, without a slash at the end.
        today: the day of the build.
    """

    site: Site
    language: Language
    site_url: str
    today: date

    def text(self, name: str, activities: Iterable[Activity]) -> str:
        """Return the text of a calendar called *name* with an event for each of *activities*.

        Those of which no day is certain are left out.
        """
        file = self.start_calendar(name)
        for activity in sorted(activities, key=lambda one: one.slug):
            event = self.event(activity)
            if event is not None:
                file.add_component(event)
        return str(file.to_ical(), "utf-8")

    def start_calendar(self, name: str) -> Calendar:
        """Return a calendar called *name* without events."""
        file = Calendar()
        file.add("prodid", f"-//Darbigas kopienas//Calendar//{self.language.upper()}")
        file.add("version", "2.0")
        file.add("name", name)
        file.add("x-wr-calname", name)
        # Also where no event has hours: a calendar without any component is not valid.
        file.add_component(Timezone.from_tzid(TIME_ZONE_NAME, first_date=_FIRST_DAY))
        return file

    def event(self, activity: Activity) -> Event | None:
        """Return *activity* as an event; None where no day of it is certain."""
        event = Event()
        if not put_times(event, activity.facts, self.today):
            return None
        facts, words = activity.facts, activity.words[self.language]
        event.add("uid", f"activities-{activity.slug}@darbigas-kopienas")
        event.add("dtstamp", datetime.combine(self.today, time(), UTC))
        event.add("sequence", facts.revision)
        event.add("summary", words.title)
        event.add("description", "\n\n".join(filter(None, (words.summary, words.note))))
        event.add("url", self.site_url + entry_path(activity, self.language))
        if words.place:
            event.add("location", words.place)
        themes = self.site.directory.themes
        event.add("categories", [themes[slug].name[self.language] for slug in facts.themes])
        event.add("status", _status(facts))
        return event


def _status(facts: ActivityFacts) -> str:
    if facts.status is ActivityStatus.MOVED and facts.moved_to is None:
        return "CANCELLED"
    return _STATUS.get(facts.status, "CONFIRMED")
