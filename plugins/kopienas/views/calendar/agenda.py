"""Agenda: coming occurrences, soonest first, and regular activities."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from kopienas.model.activity import Activity, ActivityStatus
from kopienas.views.calendar.occurrences import Occurrence, list_occurrences


@dataclass(frozen=True, slots=True)
class Agenda:
    """Occurrences and activities that one may still go to.

    Attributes:
        coming: occurrences that have not passed, soonest first.
        regular: regular activities, whether or not their days are known.
    """

    coming: tuple[Occurrence, ...]
    regular: tuple[Activity, ...]

    @property
    def slugs(self) -> frozenset[str]:
        """Slugs of the activities that are coming."""
        return frozenset(one.activity.slug for one in self.coming)


def agenda(activities: Iterable[Activity], today: date) -> Agenda:
    """Return the coming occurrences and the regular ones of *activities*, as of *today*."""
    everything = tuple(activities)
    coming = [one for one in list_occurrences(everything, today) if one.is_coming(today)]
    regular = [one for one in everything if one.facts.status is ActivityStatus.REGULAR]
    return Agenda(tuple(coming), tuple(regular))
