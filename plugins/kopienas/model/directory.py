"""The small lists of ``content/data/``: who, with whom, whom to ask, where it is written."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field, StringConstraints

from kopienas.model.fields import (
    Bilingual,
    EdtfDate,
    Form,
    Latitude,
    Line,
    Longitude,
    Slug,
    WebAddress,
)


class Source(Form):
    """Where a fact was read; ``seen`` says when, since pages elsewhere change."""

    id: Slug
    title: Bilingual
    publisher: Line
    url: WebAddress | None = None
    published: EdtfDate | None = None
    seen: EdtfDate


class Municipality(Form):
    """A municipality; ``locative`` fits a heading such as "Centri Rēzeknes novadā"."""

    id: Slug
    name: Bilingual
    locative: Bilingual


class Place(Form):
    """A town that people know, from which distances are told.

    Attributes:
        name: the same in both languages.
        after_no: what follows the Latvian "no": a genitive, or the dative of a plural name.
        locative: the Latvian form that says "in the town".
        source: where the WGS 84 coordinates are from.
    """

    id: Slug
    name: Line
    after_no: Line
    locative: Line
    latitude: Latitude
    longitude: Longitude
    source: Line


class Contact(Form):
    """Whom to ask, by role. Private numbers and mailboxes do not belong here."""

    id: Slug
    role: Bilingual
    name: Line | None = None
    organisation: Bilingual
    phone: Annotated[str, StringConstraints(pattern=r"^\+\d{1,3} [\d ]{6,14}$")] | None = None
    email: Annotated[str, StringConstraints(pattern=r"^[^@\s]+@[^@\s]+\.[^@\s]+$")] | None = None
    url: WebAddress | None = None
    checked: EdtfDate
    sources: tuple[Slug, ...] = ()


class PartnerRole(StrEnum):
    """What a partner is to the initiative."""

    IMPLEMENTER = "implementer"
    FUNDER = "funder"
    MUNICIPALITY = "municipality"
    FORMER = "former"
    SUPPORTER = "supporter"


class Partner(Form):
    """An organisation that carries, funds or supports the initiative."""

    id: Slug
    name: Bilingual
    role: PartnerRole
    note: Bilingual | None = None
    url: WebAddress | None = None
    sources: tuple[Slug, ...] = ()


class SocialAccount(Form):
    """An account elsewhere, with its owner named."""

    name: Line
    owner: Bilingual
    url: WebAddress


class Organisation(Form):
    """What stands on every page."""

    name: Bilingual
    gloss: Bilingual | None = None
    tagline: Bilingual
    description: Bilingual
    funding: Bilingual
    social: tuple[SocialAccount, ...] = ()


class Menu(Form):
    """Ids of the pages named in the header and in the footer."""

    header: tuple[Slug, ...] = Field(min_length=1)
    footer: tuple[Slug, ...] = ()
