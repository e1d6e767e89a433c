"""Months in which something begins, each as a list of occurrences and as weeks of days."""

from __future__ import annotations

import calendar
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from kopienas.model.period import Period
from kopienas.views.calendar.occurrences import Occurrence

_MONDAY_FIRST = calendar.Calendar(firstweekday=calendar.MONDAY)


@dataclass(frozen=True, slots=True)
class MonthDay:
    """A day of a month's table with the occurrences on it."""

    date: date
    occurrences: tuple[Occurrence, ...]


@dataclass(frozen=True, slots=True)
class CalendarMonth:
    """A month with the occurrences that begin in it.

    Attributes:
        occurrences: in order; of some only the month is known.
    """

    year: int
    number: int
    occurrences: tuple[Occurrence, ...]

    @property
    def period(self) -> Period:
        """The month as a period."""
        return Period.of_month(self.year, self.number)

    @property
    def step(self) -> str:
        """The last step of its address, such as ``2020-09``."""
        return self.period.text

    @property
    def weeks(self) -> tuple[tuple[MonthDay | None, ...], ...]:
        """Its days in weeks from Monday; None for days of the months before and after it.

        An occurrence that lasts beyond the end of the month is in the table up to there: it belongs
        to the month in which it begins.
        """
        weeks = _MONDAY_FIRST.monthdatescalendar(self.year, self.number)
        return tuple(
            tuple(self._day(day) if day.month == self.number else None for day in week)
            for week in weeks
        )

    def _day(self, day: date) -> MonthDay:
        chosen = (one for one in self.occurrences if one.days and one.days[0] <= day <= one.days[1])
        return MonthDay(day, tuple(chosen))


def calendar_months(everything: Iterable[Occurrence], today: date) -> tuple[CalendarMonth, ...]:
    """Return the months in which one of *everything* begins, oldest first.

    The month of *today* and its neighbours are among them, even if empty: a calendar is looked at
    to see that nothing is on. Each occurrence is in one month. Those of which only a season or a
    year is known are in none; the list of activities has them.
    """
    dated = sorted(
        ((one.month, one) for one in everything if one.month),
        key=lambda pair: (pair[0], pair[1].sort_key),
    )
    by_month = {
        month: tuple(one for _, one in group)
        for month, group in groupby(dated, key=lambda pair: pair[0])
    }
    for month in months_around(today):
        by_month.setdefault(month, ())
    return tuple(
        CalendarMonth(year, number, by_month[year, number]) for year, number in sorted(by_month)
    )


def months_around(day: date) -> tuple[tuple[int, int], ...]:
    """Return the month before that of *day*, that month, and the one after, each with its year."""
    count = day.year * 12 + day.month - 1
    return tuple((number // 12, number % 12 + 1) for number in (count - 1, count, count + 1))
