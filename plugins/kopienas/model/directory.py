"""The directory: the lists in ``content/data/``, such as contacts, partners and sources."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

from pydantic import Field, StringConstraints

from kopienas.model.fields import (
    Bilingual,
    BilingualCaption,
    BilingualHeading,
    EdtfDate,
    Form,
    Heading,
    Latitude,
    Line,
    Longitude,
    Slug,
    Term,
    WebAddress,
)
from kopienas.model.figure import Figure
from kopienas.model.gone import GoneAddress
from kopienas.model.point import Point


class Source(Form):
    """A source of facts; ``seen`` is the day it was read, since pages elsewhere change."""

    id: Slug
    title: Bilingual
    publisher: Line
    url: WebAddress | None = None
    published: EdtfDate | None = None
    seen: EdtfDate


class Municipality(Form):
    """A municipality; ``locative`` is for headings such as "Centri Rēzeknes novadā"."""

    id: Slug
    name: Bilingual
    locative: Bilingual


class Place(Form):
    """A well-known town from which distances are given.

    Attributes:
        name: its name, the same in both languages.
        after_no: the form after the Latvian "no": a genitive, or the dative of a plural name.
        locative: the Latvian form that means "in the town".
        source: the source of the WGS 84 coordinates.
    """

    id: Slug
    name: Line
    after_no: Line
    locative: Line
    latitude: Latitude
    longitude: Longitude
    source: Line

    @property
    def point(self) -> Point:
        """The point from which distances are measured."""
        return Point(self.latitude, self.longitude)


class Contact(Form):
    """A contact, named by role. Private numbers and mailboxes do not belong here."""

    id: Slug
    role: BilingualHeading
    name: Heading | None = None
    organisation: Bilingual
    phone: Annotated[str, StringConstraints(pattern=r"^\+\d{1,3} [\d ]{6,14}$")] | None = None
    email: Annotated[str, StringConstraints(pattern=r"^[^@\s]+@[^@\s]+\.[^@\s]+$")] | None = None
    url: WebAddress | None = None
    checked: EdtfDate
    sources: tuple[Slug, ...] = ()


class PartnerRole(StrEnum):
    """Role of a partner in the initiative."""

    IMPLEMENTER = "implementer"
    FUNDER = "funder"
    MUNICIPALITY = "municipality"
    FORMER = "former"
    SUPPORTER = "supporter"


class Partner(Form):
    """An organisation that runs, funds or supports the initiative, or did so."""

    id: Slug
    name: Bilingual
    role: PartnerRole
    note: Bilingual | None = None
    url: WebAddress | None = None
    sources: tuple[Slug, ...] = ()


class SocialAccount(Form):
    """A social media account, with the name of its owner."""

    name: Line
    owner: Bilingual
    url: WebAddress


class Organisation(Form):
    """The initiative itself, as every page presents it.

    Attributes:
        gloss: words that explain the name.
    """

    name: BilingualHeading
    gloss: Bilingual | None = None
    description: Bilingual
    funding: BilingualCaption
    social: tuple[SocialAccount, ...] = ()


class Menu(Form):
    """Ids of the pages that the header and the footer link to."""

    header: tuple[Slug, ...] = Field(min_length=1)
    footer: tuple[Slug, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Directory:
    """The lists of ``content/data/``, by id and in the order of the files.

    Attributes:
        addresses: every published address that is known.
        gone: those whose page is gone for good, by address.
    """

    organisation: Organisation
    menu: Menu
    municipalities: Mapping[str, Municipality]
    places: Mapping[str, Place]
    themes: Mapping[str, Term]
    categories: Mapping[str, Term]
    contacts: Mapping[str, Contact]
    partners: Mapping[str, Partner]
    sources: Mapping[str, Source]
    figures: Mapping[str, Figure]
    addresses: frozenset[str]
    gone: Mapping[str, GoneAddress]
