"""A figure of the initiative: each value with its qualifier, its date and its source."""

from __future__ import annotations

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
    """A figure with all its values, oldest first; the last value is the current one."""

    id: Slug
    name: Bilingual
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

    def value_as_of(self, as_of: str) -> FigureValue | None:
        """Return the value dated *as_of* (EDTF text), or None."""
        return next((one for one in self.history if one.as_of.text == as_of), None)
