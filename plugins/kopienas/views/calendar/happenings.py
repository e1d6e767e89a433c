"""Activities as a calendar sees them: each time that one takes place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from kopienas.model.activity import Activity, ActivityStatus
from kopienas.model.certain_days import certain_days
from kopienas.model.hours import Hours
from kopienas.model.period import Period

#: How far ahead the days of what recurs are named: further off, too much may change.
AHEAD: Final = timedelta(weeks=8)


@dataclass(frozen=True, slots=True)
class Happening:
    """An activity at one time; what recurs has as many of them as days."""

    activity: Activity
    when: Period
    hours: Hours | None

    @property
    def days(self) -> tuple[date, date] | None:
        """The first and the last day, where both are known for certain."""
        return certain_days(self.when)

    @property
    def month(self) -> tuple[int, int] | None:
        """Year and month in which it begins; None where only a season or a year is known."""
        start = self.when.start
        return (start.year, start.month) if start and start.month else None

    def is_coming(self, today: date) -> bool:
        """Say whether it may still take place *today* or later.

        Only what is announced comes: a deed is past, and what was moved to no known day is not
        expected on its old one. Without a known end nothing is promised.
        """
        facts = self.activity.facts
        if facts.status is ActivityStatus.TOOK_PLACE:
            return False
        if facts.status is ActivityStatus.MOVED and facts.moved_to is None:
            return False
        return self.when.latest is not None and self.when.latest >= today

    @property
    def sort_key(self) -> tuple[object, ...]:
        """Order by time, the more exact first, then by slug."""
        start = str(self.hours or "")
        return (*self.when.sort_key[:2], start, self.activity.slug)


def happenings(activities: Iterable[Activity], today: date) -> tuple[Happening, ...]:
    """Return every known time of *activities*, in order; of what recurs up to :data:`AHEAD`."""
    found = (one for activity in activities for one in _times(activity, today + AHEAD))
    return tuple(sorted(found, key=lambda one: one.sort_key))


def _times(activity: Activity, last: date) -> Iterator[Happening]:
    facts = activity.facts
    if facts.recurrence is not None:
        for day in facts.recurrence.days(last):
            yield Happening(activity, Period.parse(day.isoformat()), facts.recurrence.time)
    elif facts.term is not None:
        yield Happening(activity, facts.term, facts.time)
