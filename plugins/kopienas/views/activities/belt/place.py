"""Place of a period on the belt: at the knot of one month, or along a thin bar.

A knot says that something happened in that very month. So it stands for a day or a month known
without doubt, and for days that follow each other for a month at the most: those count in the
month of their start. All else is a bar over the months that the period may cover: a season, a year,
a longer or open interval, and whatever is "about" or uncertain.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from kopienas.model.period import PartialDate, Period

#: Longest run of days that is drawn as one knot and not as a bar.
LONGEST_RUN = timedelta(days=31)


class YearMonth(NamedTuple):
    """A month of a year; the number is 1 to 12."""

    year: int
    number: int

    @property
    def text(self) -> str:
        """The month in EDTF, such as ``2020-09``."""
        return f"{self.year}-{self.number:02}"


class MonthRange(NamedTuple):
    """A range of months, from the first to the last; None where that end is open or unknown."""

    first: YearMonth | None
    last: YearMonth | None


def knot_month(period: Period) -> YearMonth | None:
    """Return the month whose knot stands for *period*; None where a bar stands for it."""
    start, end = period.start, period.end
    if (
        start is None
        or end is None
        or start.month is None
        or _is_doubtful(start)
        or _is_doubtful(end)
    ):
        return None
    if period.is_interval and not (
        start.day and end.day and end.earliest - start.earliest < LONGEST_RUN
    ):
        return None
    return YearMonth(start.year, start.month)


def month_range(period: Period) -> MonthRange:
    """Return the range of months that *period* may cover."""
    return MonthRange(_month_of(period.earliest), _month_of(period.latest))


def _is_doubtful(when: PartialDate) -> bool:
    return when.uncertain or when.approximate


def _month_of(day: date | None) -> YearMonth | None:
    return YearMonth(day.year, day.month) if day else None
