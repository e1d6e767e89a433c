"""Days that are known for certain, so that a calendar can hold them."""

from __future__ import annotations

from datetime import date

from kopienas.model.period import PartialDate, Period


def certain_days(period: Period) -> tuple[date, date] | None:
    """Return the first and the last day of *period*; None unless both are known without doubt.

    A month, a season, a year or an open end is not a day, and "?" or "~" means that the source is
    not sure: a calendar would show each of them as more than is known.
    """
    first, last = _day_if_certain(period.start), _day_if_certain(period.end)
    return (first, last) if first and last else None


def certain_day(period: Period) -> date | None:
    """Return the day, if *period* is one single day that is known for certain; else None."""
    days = certain_days(period)
    return days[0] if days and not period.is_interval else None


def _day_if_certain(end: PartialDate | None) -> date | None:
    if end is None or end.day is None or end.uncertain or end.approximate:
        return None
    return end.earliest
