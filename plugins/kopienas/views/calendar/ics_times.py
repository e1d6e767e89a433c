"""Times of an iCalendar event: whole days, hours in Latvia, or a rule with its exceptions."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from icalendar import Event, vRecur

from kopienas.model.activity import ActivityFacts
from kopienas.model.certain_days import certain_days
from kopienas.model.hours import Hours
from kopienas.model.recurrence import Recurrence
from kopienas.model.time_zone import LATVIAN_TIME

#: Time ahead for which the days without a recurring event are listed.
_EXCEPTIONS_AHEAD: Final = timedelta(days=2 * 366)

Moment = date | datetime


def put_times(event: Event, facts: ActivityFacts, today: date) -> bool:
    """Write the times of *event*; return False where they are not known to the day."""
    if facts.recurrence is not None:
        return _put_recurrence(event, facts.recurrence, today)
    days = certain_days(facts.period) if facts.period else None
    if days is None:
        return False
    first, last = days
    if facts.time is not None:
        _put_hours(event, first, facts.time)
    else:
        put_days(event, first, last)
    return True


def _put_recurrence(event: Event, recurrence: Recurrence, today: date) -> bool:
    """Write the first day, the rule and its exceptions; return False where no day is confirmed."""
    horizon = recurrence.until or max(today, recurrence.first or today) + _EXCEPTIONS_AHEAD
    first = next(recurrence.occurrence_days(horizon), None)
    if first is None:
        return False
    if recurrence.time is not None:
        _put_hours(event, first, recurrence.time)
    else:
        put_days(event, first, first)
    rule = vRecur.from_ical(recurrence.rule.text)
    if recurrence.until is not None:
        rule["UNTIL"] = _end_of(recurrence.until, recurrence.time)
    event.add("rrule", rule)
    left_out = [
        _moment(day, recurrence.time) for day in recurrence.skipped_days(horizon) if day > first
    ]
    if left_out:
        event.add("exdate", left_out)
    return True


def put_days(event: Event, first: date, last: date) -> None:
    """Write whole days; DTEND is the day after the last (RFC 5545, section 3.6.1)."""
    event.add("dtstart", first)
    event.add("dtend", last + timedelta(days=1))
    event.add("transp", "TRANSPARENT")


def _put_hours(event: Event, day: date, hours: Hours) -> None:
    event.add("dtstart", _moment(day, hours))
    if hours.end is not None:
        event.add("dtend", datetime.combine(day, hours.end, LATVIAN_TIME))


def _moment(day: date, hours: Hours | None) -> Moment:
    return datetime.combine(day, hours.start, LATVIAN_TIME) if hours else day


def _end_of(day: date, hours: Hours | None) -> Moment:
    """Return UNTIL: a day where whole days recur, else a moment in UTC (section 3.3.10)."""
    return datetime.combine(day, time(23, 59), LATVIAN_TIME).astimezone(UTC) if hours else day
