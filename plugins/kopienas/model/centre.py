"""A community resource centre: its facts and its words."""

from __future__ import annotations

from enum import StrEnum
from typing import Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from kopienas.model.entry import Entry, Facts, Kind, Words
from kopienas.model.fields import EdtfDate, Form, Latitude, Line, Longitude, Several, Slug, Text
from kopienas.model.language import Translated
from kopienas.model.point import Point


class CentreStatus(StrEnum):
    """Status of a centre; each has its own shape on the map and its own name in words."""

    PLANNED = "planned"
    BEING_SET_UP = "being-set-up"
    OPEN = "open"
    PAUSED = "paused"
    CLOSED = "closed"


class LocationPrecision(StrEnum):
    """Precision of a location: the thing that its coordinates point at."""

    BUILDING = "building"
    SETTLEMENT = "settlement"
    MUNICIPALITY = "municipality"
    HIDDEN = "hidden"


class Answer(StrEnum):
    """A yes-or-no answer that may be unknown, and is then shown as unknown."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Location(Form):
    """Location of a centre in WGS 84 degrees, with its precision.

    A building or settlement needs both coordinates; a location of which only the municipality is
    known, or which is hidden, has none.
    """

    precision: LocationPrecision
    latitude: Latitude | None = None
    longitude: Longitude | None = None
    source: Line | None = None

    @model_validator(mode="after")
    def _point_matches_precision(self) -> Self:
        points = self.precision in {LocationPrecision.BUILDING, LocationPrecision.SETTLEMENT}
        given = (self.latitude is not None, self.longitude is not None)
        if points and not all(given):
            raise PydanticCustomError("point_missing", "no point")
        if not points and any(given):
            raise PydanticCustomError("point_unwanted", "a point")
        return self

    @property
    def point(self) -> Point | None:
        """The point; None where only the municipality is known or the location is hidden."""
        if self.latitude is None or self.longitude is None:
            return None
        return Point(self.latitude, self.longitude)


class Access(Form):
    """Accessibility facts; anything not yet checked stays unknown."""

    step_free: Answer = Answer.UNKNOWN
    toilet: Answer = Answer.UNKNOWN
    hearing: Answer = Answer.UNKNOWN
    bus: Answer = Answer.UNKNOWN
    parking: Answer = Answer.UNKNOWN
    child_friendly: Answer = Answer.UNKNOWN
    outdoor: Answer = Answer.UNKNOWN


class CentreFacts(Facts):
    """Facts of a centre.

    Attributes:
        motif: its sign in the pattern file, ``theme/motifs.yaml``.
        stands_for: the number of centres that it is, while nothing is known to tell them apart.
    """

    municipality: Slug
    status: CentreStatus
    status_as_of: EdtfDate
    location: Location
    address: Line | None = None
    address_as_of: EdtfDate | None = None
    opened: EdtfDate | None = None
    themes: tuple[Slug, ...] = ()
    contact: Slug
    access: Access = Access()
    motif: Slug | None = None
    stands_for: Several = 1

    @model_validator(mode="after")
    def _address_is_dated(self) -> Self:
        if (self.address is None) != (self.address_as_of is None):
            raise PydanticCustomError("address_undated", "address and its date go together")
        return self


class CentreWords(Words):
    """Words about a centre.

    Attributes:
        short_name: the label in lists and on the map.
        locative: the form that completes "Kas notiek …" and, in English, "What happens …".
        focus: aims that the centre cares about most.
        doing: things that visitors can do there.
        hours: opening hours, as a text.
        uncertain: sentences about facts that are derived or not verified.
    """

    name: Line
    short_name: Line
    locative: Line
    place: Line | None = None
    host: Line | None = None
    building: Line | None = None
    coordinator: Line | None = None
    focus: tuple[Line, ...] = ()
    doing: tuple[Line, ...] = ()
    hours: Text | None = None
    partners: tuple[Line, ...] = ()
    uncertain: tuple[Text, ...] = ()

    @property
    def heading(self) -> str:
        """The full name."""
        return self.name


Centre = Entry[CentreFacts, CentreWords]

CENTRES = Kind(
    folder="centres",
    facts=CentreFacts,
    words=CentreWords,
    section=Translated("centri", "centres"),
)
