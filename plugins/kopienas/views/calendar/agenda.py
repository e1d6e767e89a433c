"""What is coming, soonest first, and what takes place regularly without known days."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from kopienas.model.activity import Activity, ActivityStatus
from kopienas.views.calendar.happenings import Happening, happenings


@dataclass(frozen=True, slots=True)
class Agenda:
    """What one may still go to.

    Attributes:
        coming: times that have not passed, soonest first.
        regular: what takes place regularly, whether or not its days are known.
    """

    coming: tuple[Happening, ...]
    regular: tuple[Activity, ...]

    @property
    def slugs(self) -> frozenset[str]:
        """The activities that are coming."""
        return frozenset(one.activity.slug for one in self.coming)


def agenda(activities: Iterable[Activity], today: date) -> Agenda:
    """Return what is coming and what is regular, as of *today*."""
    everything = tuple(activities)
    coming = [one for one in happenings(everything, today) if one.is_coming(today)]
    regular = [one for one in everything if one.facts.status is ActivityStatus.REGULAR]
    return Agenda(tuple(coming), tuple(regular))
