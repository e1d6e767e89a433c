"""Checks of dates: a slip of the key must not put a page into the wrong century."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from kopienas.model.activity import ActivityFacts, ActivityStatus
from kopienas.model.period import Period
from kopienas.reading.entries import ReadEntry
from kopienas.reading.problem import N_, Message, Problem
from kopienas.reading.yaml_text import FieldPath

#: The first year that anything here is about.
FIRST_YEAR = 1900
#: Years ahead for which somebody may plan.
YEARS_AHEAD = 10
#: Dates on which somebody wrote or looked something up.
WRITTEN = {("written",), ("checked",), ("address_as_of",)}
#: The site may be built for a day that is a little earlier than its newest text.
SLOW_CLOCK = timedelta(days=31)


def check_dates(read: Mapping[str, ReadEntry], today: date, problems: list[Problem]) -> None:
    """Report every date of a fact that cannot be meant, seen from the day *today*."""
    for one in read.values():
        for location, period in _dates(one.entry.facts):
            fault = _out_of_reach(period, today)
            if fault is None and _has_happened(one.entry.facts, location):
                fault = _yet_to_come(period, today, today)
            if fault is None and location in WRITTEN:
                fault = _yet_to_come(period, today + SLOW_CLOCK, today)
            if fault is not None:
                path, line, field = one.locate_fact(location)
                problems.append(Problem(path, line, ".".join(map(str, field)), *fault))


def _dates(form: Any, above: FieldPath = ()) -> Iterator[tuple[FieldPath, Period]]:  # noqa: ANN401 - any form of the model
    """Yield every date in *form* and in the forms within it, with its location."""
    for field in type(form).model_fields:
        value = getattr(form, field)
        items = value if isinstance(value, tuple) else (value,)
        for index, item in enumerate(items):
            here = (*above, field, index) if isinstance(value, tuple) else (*above, field)
            if isinstance(item, Period):
                yield here, item
            elif hasattr(type(item), "model_fields"):
                yield from _dates(item, here)


def _out_of_reach(period: Period, today: date) -> tuple[Message, Message] | None:
    years = [end.year for end in (period.start, period.end) if end]
    last = today.year + YEARS_AHEAD
    if min(years) >= FIRST_YEAR and max(years) <= last:
        return None
    values = {"date": period.text, "first": FIRST_YEAR, "last": last}
    what = Message(N_("{date} is not between the years {first} and {last}"), values)
    return what, Message(N_("mend the year"))


def _has_happened(facts: Any, location: FieldPath) -> bool:  # noqa: ANN401 - any form of the model
    happened = isinstance(facts, ActivityFacts) and facts.status is ActivityStatus.TOOK_PLACE
    return happened and location == ("when",)


def _yet_to_come(period: Period, last: date, today: date) -> tuple[Message, Message] | None:
    if not period.is_coming(last):
        return None
    values = {"date": period.text, "today": today}
    what = Message(N_("{date} is yet to come (today is {today}), but this is past"), values)
    return what, Message(N_("mend the date; what is planned has “status: planned”"))
