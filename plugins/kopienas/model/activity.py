"""An activity: what a community did, does or means to do."""

from __future__ import annotations

from enum import StrEnum
from typing import Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from kopienas.model.entry import Entry, Facts, TitledWords
from kopienas.model.fields import Count, EdtfDate, Form, Line, Slug, Text
from kopienas.model.ledger import Qualifier


class ActivityStatus(StrEnum):
    """Whether it happened; a plan is never shown as a deed."""

    PLANNED = "planned"
    TOOK_PLACE = "took-place"
    CANCELLED = "cancelled"
    MOVED = "moved"
    REGULAR = "regular"


class Scope(StrEnum):
    """Whose activity it is: of named centres, of the whole initiative, of a supported idea."""

    CENTRE = "centre"
    NETWORK = "network"
    IDEA = "idea"


class Unit(StrEnum):
    """What a number of an activity counts."""

    PARTICIPANTS = "participants"
    CHILDREN = "children"
    ADULTS = "adults"
    FAMILIES = "families"
    PEOPLE = "people"


class Number(Form):
    """A published count with its hedge."""

    value: Count
    unit: Unit
    qualifier: Qualifier = Qualifier.EXACTLY


class ActivityFacts(Facts):
    """Facts of an activity; ``when`` is absent where no source gives any date."""

    when: EdtfDate | None = None
    status: ActivityStatus
    scope: Scope = Scope.CENTRE
    centres: tuple[Slug, ...] = ()
    themes: tuple[Slug, ...] = Field(min_length=1)
    competition: Slug | None = None
    numbers: tuple[Number, ...] = ()

    @model_validator(mode="after")
    def _scope_has_its_owner(self) -> Self:
        if self.scope is Scope.CENTRE and not self.centres:
            raise PydanticCustomError("scope_without_centre", "no centre")
        if self.scope is Scope.IDEA and self.competition is None:
            raise PydanticCustomError("scope_without_competition", "no competition")
        return self


class ActivityWords(TitledWords):
    """Words about an activity; ``note`` says what is uncertain about it."""

    place: Line | None = None
    note: Text | None = None


Activity = Entry[ActivityFacts, ActivityWords]
