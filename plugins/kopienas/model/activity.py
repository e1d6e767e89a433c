"""An activity that a community held, holds or plans."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from kopienas.model.certain_days import certain_day
from kopienas.model.entry import Entry, Facts, Kind, TitledWords
from kopienas.model.fields import Count, EdtfDate, Form, Line, Slug, Text
from kopienas.model.figure import Qualifier
from kopienas.model.language import Translated
from kopienas.model.period import Period
from kopienas.model.recurrence import HoursText, Recurrence


class ActivityStatus(StrEnum):
    """Status of an activity; a planned one is never shown as one that took place."""

    PLANNED = "planned"
    TOOK_PLACE = "took-place"
    CANCELLED = "cancelled"
    MOVED = "moved"
    REGULAR = "regular"


class ActivityScope(StrEnum):
    """Owner of an activity: named centres, the whole initiative or a supported idea."""

    CENTRE = "centre"
    NETWORK = "network"
    IDEA = "idea"


class Unit(StrEnum):
    """Unit of a number: the people that it counts."""

    PARTICIPANTS = "participants"
    CHILDREN = "children"
    CHILDREN_AND_TEENAGERS = "children-and-teenagers"
    ADULTS = "adults"
    FAMILIES = "families"
    PEOPLE = "people"


class Number(Form):
    """A published number with its unit and qualifier."""

    value: Count
    unit: Unit
    qualifier: Qualifier = Qualifier.EXACTLY


class ActivityFacts(Facts):
    """Facts of an activity; ``when`` is absent where no source gives any date.

    Attributes:
        time: the time of day, for an activity on one known day.
        moved_to: the new date of a moved activity, if there is one; ``when`` keeps the old date.
        revision: number of changes to the announcement, for calendars that have copied it
            (SEQUENCE of RFC 5545, section 3.8.7.4).
    """

    when: EdtfDate | None = None
    time: HoursText | None = None
    moved_to: EdtfDate | None = None
    recurrence: Recurrence | None = None
    revision: Count = 0
    status: ActivityStatus
    scope: ActivityScope = ActivityScope.CENTRE
    centres: tuple[Slug, ...] = ()
    themes: tuple[Slug, ...] = Field(min_length=1)
    competition: Slug | None = None
    numbers: tuple[Number, ...] = ()

    @model_validator(mode="after")
    def _scope_has_its_owner(self) -> Self:
        if self.scope is ActivityScope.CENTRE and not self.centres:
            raise PydanticCustomError("scope_without_centre", "no centre")
        if self.scope is ActivityScope.IDEA and self.competition is None:
            raise PydanticCustomError("scope_without_competition", "no competition")
        return self

    @model_validator(mode="after")
    def _times_fit_the_status(self) -> Self:
        if self.recurrence is not None and self.status is not ActivityStatus.REGULAR:
            raise PydanticCustomError("recurrence_unwanted", "not regular")
        if self.moved_to is not None and self.status is not ActivityStatus.MOVED:
            raise PydanticCustomError("moved_to_unwanted", "not moved")
        term = self.period
        if self.time is not None and (term is None or certain_day(term) is None):
            raise PydanticCustomError("time_without_day", "no day")
        return self

    @property
    def period(self) -> Period | None:
        """The period in which it takes or took place: ``moved_to``, else ``when``."""
        return self.moved_to or self.when

    @property
    def has_total(self) -> bool:
        """Whether the first of the numbers is the sum of the others."""
        first, *parts = (number.value for number in self.numbers) if self.numbers else (0,)
        return len(parts) > 1 and first == sum(parts)

    @property
    def day_of_text(self) -> date | None:
        """The last day of the activity: what is said of it stays as it was."""
        return self.period.latest if self.period else None


class ActivityWords(TitledWords):
    """Words about an activity; ``note`` names what is uncertain about it."""

    place: Line | None = None
    note: Text | None = None


Activity = Entry[ActivityFacts, ActivityWords]

ACTIVITIES = Kind(
    folder="activities",
    facts=ActivityFacts,
    words=ActivityWords,
    section=Translated("aktivitates", "activities"),
)
