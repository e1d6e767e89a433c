"""Activities in the order in which people look for them: newest first, by year and month.

How partial dates are grouped and sorted:

- The year is that of the start; where the start is open or unknown, that of the end.
- The month is that of the same date. A season, or a year alone, has none: such activities stand in
  the last group of their year, since nothing says that they came before the others.
- Within a group the later start comes first, then the later end, so that a month stands before its
  days and a season before the year it is in.
- What was moved stands at its new date, or at the old one while no new one is known.
- What takes place regularly and what no source dates stand apart, before and after the years.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby, islice

from kopienas.model.activity import Activity, ActivityStatus
from kopienas.model.period import Period


@dataclass(frozen=True, slots=True)
class MonthGroup:
    """The activities of one month, newest first; the number is None where no month is known."""

    number: int | None
    anchor: str
    period: Period | None
    activities: tuple[Activity, ...]


@dataclass(frozen=True, slots=True)
class YearGroup:
    """The activities of one year, newest first."""

    number: int
    months: tuple[MonthGroup, ...]

    @property
    def activities(self) -> tuple[Activity, ...]:
        """All activities of the year."""
        return tuple(activity for month in self.months for activity in month.activities)


@dataclass(frozen=True, slots=True)
class Chronology:
    """Activities grouped by what is known of their time.

    Attributes:
        regular: activities that take place again and again.
        years: dated activities by the year in which they begin, newest year first.
        undated: activities of which no source gives a date.
    """

    regular: tuple[Activity, ...]
    years: tuple[YearGroup, ...]
    undated: tuple[Activity, ...]

    def take_latest(self, limit: int) -> tuple[Activity, ...]:
        """Return the newest dated activities that took place, at most *limit* of them."""
        done = (
            activity
            for year in self.years
            for activity in year.activities
            if activity.facts.status is ActivityStatus.TOOK_PLACE
        )
        return tuple(islice(done, limit))

    def keep_newest(self, limit: int) -> Chronology:
        """Return the same with at most *limit* dated activities, the newest."""
        newest = islice((one for year in self.years for one in year.activities), limit)
        return chronology([*self.regular, *newest, *self.undated])

    @property
    def count(self) -> int:
        """Number of activities."""
        return len(self.regular) + len(self.undated) + sum(len(y.activities) for y in self.years)


def split_plans(
    activities: Iterable[Activity], coming: frozenset[str]
) -> tuple[list[Activity], list[Activity]]:
    """Return *activities* without old plans, and the old plans: those that are not *coming*."""
    split: tuple[list[Activity], list[Activity]] = ([], [])
    for one in activities:
        is_old_plan = one.facts.status is ActivityStatus.PLANNED and one.slug not in coming
        split[is_old_plan].append(one)
    return split


def month_anchor(period: Period) -> str:
    """Return the id, in the list, of the month of *period*: ``y2020-09``, ``y2020-unknown``."""
    month = _month(period)
    return f"y{period.year}-{month:02}" if month else f"y{period.year}-unknown"


def chronology(activities: Iterable[Activity]) -> Chronology:
    """Return *activities* grouped by time; each appears exactly once."""
    regular, undated = [], []
    dated: list[tuple[Period, Activity]] = []
    for activity in activities:
        if activity.facts.status is ActivityStatus.REGULAR:
            regular.append(activity)
        elif activity.facts.period is None:
            undated.append(activity)
        else:
            dated.append((activity.facts.period, activity))
    dated.sort(
        key=lambda pair: (pair[0].year, _month(pair[0]) or 0, pair[0].sort_key, pair[1].slug),
        reverse=True,
    )
    years = tuple(
        YearGroup(number, _months(list(group)))
        for number, group in groupby(dated, key=lambda pair: pair[0].year)
    )
    return Chronology(tuple(regular), years, tuple(undated))


def _months(dated: list[tuple[Period, Activity]]) -> tuple[MonthGroup, ...]:
    """Return *dated*, the activities of one year in order, grouped by month."""
    months = []
    for place, group in groupby(dated, key=lambda pair: month_anchor(pair[0])):
        some = list(group)
        number = _month(some[0][0])
        name = Period.of_month(some[0][0].year, number) if number else None
        months.append(MonthGroup(number, place, name, tuple(activity for _, activity in some)))
    return tuple(months)


def _month(period: Period) -> int | None:
    """Return the month by which *period* is listed."""
    listed = period.start or period.end
    return listed.month if listed else None
