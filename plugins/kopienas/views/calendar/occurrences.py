"""Occurrences of activities: each time that one takes place (the term of RFC 5545)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from kopienas.model.activity import Activity, ActivityStatus
from kopienas.model.certain_days import certain_days
from kopienas.model.hours import Hours
from kopienas.model.period import Period

#: Time ahead for which occurrences of recurring activities are listed; later, too much may change.
OCCURRENCES_AHEAD: Final = timedelta(weeks=8)


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One time at which an activity takes place; a recurring activity has one for each day."""

    activity: Activity
    when: Period
    hours: Hours | None

    @property
    def days(self) -> tuple[date, date] | None:
        """The first and the last day, where both are known for certain."""
        return certain_days(self.when)

    @property
    def month(self) -> tuple[int, int] | None:
        """The year and month in which it begins; None where only a season or a year is known."""
        start = self.when.start
        return (start.year, start.month) if start and start.month else None

    def is_coming(self, today: date) -> bool:
        """Return whether it may still take place *today* or later.

        Only what is announced is coming: an activity that took place is past, and one that was
        moved to no known day is not expected on its old one. One without a known end isn't coming.
        """
        facts = self.activity.facts
        if facts.status is ActivityStatus.TOOK_PLACE:
            return False
        if facts.status is ActivityStatus.MOVED and facts.moved_to is None:
            return False
        return self.when.latest is not None and self.when.latest >= today

    @property
    def sort_key(self) -> tuple[object, ...]:
        """Key that sorts by time, the more exact first, then by slug."""
        start = str(self.hours or "")
        return (*self.when.sort_key[:2], start, self.activity.slug)


def list_occurrences(activities: Iterable[Activity], today: date) -> tuple[Occurrence, ...]:
    """Return the occurrences of *activities* in order.

    Those of recurring activities are listed up to :data:`OCCURRENCES_AHEAD` after *today*.
    """
    found = (one for activity in activities for one in _times(activity, today + OCCURRENCES_AHEAD))
    return tuple(sorted(found, key=lambda one: one.sort_key))


def _times(activity: Activity, last: date) -> Iterator[Occurrence]:
    facts = activity.facts
    if facts.recurrence is not None:
        for day in facts.recurrence.occurrence_days(last):
            yield Occurrence(activity, Period.parse(day.isoformat()), facts.recurrence.time)
    elif facts.period is not None:
        yield Occurrence(activity, facts.period, facts.time)
