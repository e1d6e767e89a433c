"""A recurrence: a rule with its start, its end and its exceptions."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time
from enum import StrEnum
from typing import Annotated, Self

from dateutil.rrule import rrulestr
from pydantic import BeforeValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from kopienas.model.certain_days import certain_day
from kopienas.model.fields import EdtfDate, Form
from kopienas.model.holidays import public_holidays
from kopienas.model.hours import Hours
from kopienas.model.period import Period
from kopienas.model.rule import RecurrenceRule


class HolidayPolicy(StrEnum):
    """Policy for a day of the rule that is a public holiday: leave it out, or keep it."""

    SKIP = "skip"
    KEEP = "keep"


def _day(value: object) -> date:
    if isinstance(value, date):
        return value
    try:
        period = Period.parse(str(value))
    except ValueError as error:
        raise PydanticCustomError("day", "not a day") from error
    if (day := certain_day(period)) is None:
        raise PydanticCustomError("day", "not a day")
    return day


def _hours(value: object) -> Hours:
    if isinstance(value, Hours):
        return value
    try:
        return Hours.parse(str(value))
    except ValueError as error:
        raise PydanticCustomError("hours", "not a time of day") from error


def _rule(value: object) -> RecurrenceRule:
    if isinstance(value, RecurrenceRule):
        return value
    try:
        return RecurrenceRule.parse(str(value))
    except ValueError as error:
        raise PydanticCustomError("rule", "no such rule") from error


#: A day of the calendar, known for certain.
DayDate = Annotated[date, BeforeValidator(_day)]
HoursText = Annotated[Hours, BeforeValidator(_hours)]
RuleText = Annotated[RecurrenceRule, BeforeValidator(_rule)]


class Recurrence(Form):
    """A recurrence rule with its first and last day, as far as they are known.

    Attributes:
        first: the day from which the rule applies (``from`` in the file). Without it the rule
            states a frequency but names no day, since nobody has confirmed any.
        exceptions: days, weeks or months in which nothing takes place (``except`` in the file).
    """

    rule: RuleText
    first: DayDate | None = Field(None, alias="from")
    until: DayDate | None = None
    time: HoursText | None = None
    exceptions: tuple[EdtfDate, ...] = Field((), alias="except")
    holidays: HolidayPolicy = HolidayPolicy.SKIP

    @model_validator(mode="after")
    def _ends_fit(self) -> Self:
        if self.until is not None and (self.first is None or self.until < self.first):
            raise PydanticCustomError("recurrence_order", "until goes before from")
        if any(period.earliest is None or period.latest is None for period in self.exceptions):
            raise PydanticCustomError("exception_open", "an exception without an end")
        return self

    def occurrence_days(self, last: date) -> Iterator[date]:
        """Yield the days up to *last* on which it takes place, in order."""
        return (day for day in self._rule_days(last) if not self._is_exception(day))

    def skipped_days(self, last: date) -> Iterator[date]:
        """Yield the days up to *last* that the rule names but on which it does not take place."""
        return (day for day in self._rule_days(last) if self._is_exception(day))

    def _rule_days(self, last: date) -> Iterator[date]:
        if self.first is None:
            return
        start = datetime.combine(self.first, time())
        for moment in rrulestr(self.rule.text, dtstart=start):
            if moment.date() > min(last, self.until or last):
                return
            yield moment.date()

    def _is_exception(self, day: date) -> bool:
        if self.holidays is HolidayPolicy.SKIP and day in public_holidays(day.year):
            return True
        return any(period.contains(day) for period in self.exceptions)
