"""Consent to show a picture: its basis, scope and expiry. It never names a person."""

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
    """Ground on which a picture may be shown at all."""

    NO_PERSON = "no-person"
    PUBLIC_EVENT = "public-event"
    ADULT = "adult"
    PARENTS = "parents"


class ConsentScope(StrEnum):
    """Medium in which a picture may be shown."""

    WEB = "web"
    PRINT = "print"
    PRESS = "press"


class ConsentStatus(StrEnum):
    """Status of consent; withdrawn consent is kept on record, so that nobody asks again."""

    GIVEN = "given"
    WITHDRAWN = "withdrawn"


class Reason(StrEnum):
    """Reason for which a picture is withheld."""

    MISSING = "missing"
    WITHDRAWN = "withdrawn"
    NOT_YET = "not-yet"
    EXPIRED = "expired"
    NARROW = "narrow"


class Consent(Form):
    """The consent recorded for one picture.

    Attributes:
        date: the day on which it was given.
        expiry: the last day on which the picture may be shown; None if no end was agreed.
    """

    file: Line
    basis: Basis
    scope: Annotated[tuple[ConsentScope, ...], Field(min_length=1)]
    date: DayDate
    expiry: DayDate | None = None
    status: ConsentStatus

    @model_validator(mode="after")
    def _ends_after_it_begins(self) -> Consent:
        if self.expiry is not None and self.expiry < self.date:
            raise PydanticCustomError("expiry_before_date", "expiry before date")
        return self


class Withheld(Form):
    """A picture that is left out of everything made for *scope*, with the reason."""

    file: Line
    scope: ConsentScope
    reason: Reason


def reason_to_withhold(consent: Consent | None, scope: ConsentScope, today: date) -> Reason | None:
    """Return the reason not to show a picture in *scope* on the day *today*; None if it may be."""
    if consent is None:
        return Reason.MISSING
    if consent.status is ConsentStatus.WITHDRAWN:
        return Reason.WITHDRAWN
    if today < consent.date:
        return Reason.NOT_YET
    if consent.expiry is not None and consent.expiry < today:
        return Reason.EXPIRED
    return None if scope in consent.scope else Reason.NARROW


def hidden_files(withheld: Iterable[Withheld], scope: ConsentScope) -> frozenset[str]:
    """Return the files that *withheld* excludes from *scope*."""
    return frozenset(one.file for one in withheld if one.scope is scope)


def list_withheld(
    files: Iterable[str], consents: Mapping[str, Consent], today: date
) -> tuple[Withheld, ...]:
    """Return the pictures among *files* that are withheld on the day *today*, for every scope."""
    return tuple(
        Withheld(file=file, scope=scope, reason=reason)
        for file in files
        for scope in ConsentScope
        if (reason := reason_to_withhold(consents.get(file), scope, today)) is not None
    )
