"""Activities in the order in which people look for them: newest first, by year."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby, islice

from kopienas.model.activity import Activity, ActivityStatus
from kopienas.model.period import Period


@dataclass(frozen=True, slots=True)
class Year:
    """The activities of one year, newest first."""

    number: int
    activities: tuple[Activity, ...]


@dataclass(frozen=True, slots=True)
class Chronology:
    """Activities sorted by what is known of their time.

    Attributes:
        regular: what takes place again and again.
        years: dated ones by the year in which they begin, newest year first.
        undated: those of which no source gives a date.
    """

    regular: tuple[Activity, ...]
    years: tuple[Year, ...]
    undated: tuple[Activity, ...]

    def latest(self, most: int) -> tuple[Activity, ...]:
        """Return the newest dated ones that did take place, at the most *most*."""
        done = (
            activity
            for year in self.years
            for activity in year.activities
            if activity.facts.status is ActivityStatus.TOOK_PLACE
        )
        return tuple(islice(done, most))

    @property
    def count(self) -> int:
        """How many activities there are."""
        return len(self.regular) + len(self.undated) + sum(len(y.activities) for y in self.years)


def chronology(activities: Iterable[Activity]) -> Chronology:
    """Return *activities* grouped; each appears exactly once."""
    regular, undated = [], []
    dated: list[tuple[Period, Activity]] = []
    for activity in activities:
        if activity.facts.status is ActivityStatus.REGULAR:
            regular.append(activity)
        elif activity.facts.when is None:
            undated.append(activity)
        else:
            dated.append((activity.facts.when, activity))
    dated.sort(key=lambda pair: (pair[0].year, pair[0].sort_key, pair[1].slug), reverse=True)
    years = tuple(
        Year(number, tuple(activity for _, activity in group))
        for number, group in groupby(dated, key=lambda pair: pair[0].year)
    )
    return Chronology(tuple(regular), years, tuple(undated))
