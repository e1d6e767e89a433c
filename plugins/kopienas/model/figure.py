"""A figure of the initiative: each value with its qualifier, its date and its source."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from pydantic import Field, field_validator
from pydantic_core import PydanticCustomError

from kopienas.model.fields import Bilingual, Count, EdtfDate, Form, Slug


class Qualifier(StrEnum):
    """The qualifier that the source puts before a number, such as "about"."""

    EXACTLY = "exactly"
    ABOUT = "about"
    MORE_THAN = "more-than"


class FigureKind(StrEnum):
    """Kind of a figure: counted, or planned."""

    COUNTED = "counted"
    PLANNED = "planned"


class FigureValue(Form):
    """One published value of a figure; values of different dates are never merged."""

    value: Count
    qualifier: Qualifier = Qualifier.EXACTLY
    kind: FigureKind = FigureKind.COUNTED
    as_of: EdtfDate
    source: Slug
    note: Bilingual | None = None


class Figure(Form):
    """A figure with all its values, oldest first; the last value is the current one.

    Attributes:
        counts: the nouns for what it counts, by which a number typed in a text is recognised; if
            there are none, the words of its name.
    """

    id: Slug
    name: Bilingual
    counts: Bilingual | None = None
    history: tuple[FigureValue, ...] = Field(min_length=1)
    headline: bool = False

    @field_validator("history")
    @classmethod
    def _runs_forward(cls, history: tuple[FigureValue, ...]) -> tuple[FigureValue, ...]:
        keys = [value.as_of.sort_key for value in history]
        if keys != sorted(keys):
            raise PydanticCustomError("history_order", "oldest first")
        return history

    @property
    def current(self) -> FigureValue:
        """The newest value."""
        return self.history[-1]

    def value_on(self, day: date) -> FigureValue | None:
        """Return the value that held on *day*: the newest of those known by then, or None."""
        known = [one for one in self.history if (one.as_of.earliest or date.min) <= day]
        return known[-1] if known else None

    def value_as_of(self, as_of: str) -> FigureValue | None:
        """Return the value dated *as_of* (EDTF text), or None."""
        return next((one for one in self.history if one.as_of.text == as_of), None)
