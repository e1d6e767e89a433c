"""Consent to show a picture: on what basis, for what, until when. It never names a person."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from kopienas.model.fields import Form, Line
from kopienas.model.recurrence import DayDate


class Basis(StrEnum):
    """Why a picture may be shown at all."""

    NO_PERSON = "no-person"
    PUBLIC_EVENT = "public-event"
    ADULT = "adult"
    PARENTS = "parents"


class Scope(StrEnum):
    """Where a picture may be shown."""

    WEB = "web"
    PRINT = "print"
    PRESS = "press"


class Status(StrEnum):
    """Whether consent still stands; a withdrawn one is kept, so that nobody asks again."""

    GIVEN = "given"
    WITHDRAWN = "withdrawn"


class Reason(StrEnum):
    """Why a picture is kept back."""

    MISSING = "missing"
    WITHDRAWN = "withdrawn"
    NOT_YET = "not-yet"
    EXPIRED = "expired"
    NARROW = "narrow"


class Consent(Form):
    """What was agreed on one picture.

    Attributes:
        date: the day on which it was given.
        expiry: the last day on which the picture may be shown; None where no end was agreed.
    """

    file: Line
    basis: Basis
    scope: Annotated[tuple[Scope, ...], Field(min_length=1)]
    date: DayDate
    expiry: DayDate | None = None
    status: Status

    @model_validator(mode="after")
    def _ends_after_it_begins(self) -> Consent:
        if self.expiry is not None and self.expiry < self.date:
            raise PydanticCustomError("expiry_before_date", "expiry before date")
        return self


class Withheld(Form):
    """A picture that is kept out of everything made for *scope*, and why."""

    file: Line
    scope: Scope
    reason: Reason


def reason_against(consent: Consent | None, scope: Scope, today: date) -> Reason | None:
    """Return why a picture must not be shown in *scope* on the day *today*; None if it may."""
    if consent is None:
        return Reason.MISSING
    if consent.status is Status.WITHDRAWN:
        return Reason.WITHDRAWN
    if today < consent.date:
        return Reason.NOT_YET
    if consent.expiry is not None and consent.expiry < today:
        return Reason.EXPIRED
    return None if scope in consent.scope else Reason.NARROW


def hidden_files(withheld: Iterable[Withheld], scope: Scope) -> frozenset[str]:
    """Return the files that *withheld* keeps out of *scope*."""
    return frozenset(one.file for one in withheld if one.scope is scope)


def withhold(
    files: Iterable[str], consents: Mapping[str, Consent], today: date
) -> tuple[Withheld, ...]:
    """Return what is kept back of *files* on the day *today*, in every scope."""
    return tuple(
        Withheld(file=file, scope=scope, reason=reason)
        for file in files
        for scope in Scope
        if (reason := reason_against(consents.get(file), scope, today)) is not None
    )
