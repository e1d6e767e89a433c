"""A photo exhibition: rooms, their panels and pictures in the curator's order, and its tour."""

from __future__ import annotations

from collections.abc import Collection
from enum import StrEnum
from typing import Annotated, TypeVar

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError

from kopienas.model.entry import Entry, Facts, Kind, TitledWords
from kopienas.model.fields import (
    BilingualAlt,
    BilingualCaption,
    BilingualHeading,
    BilingualRemark,
    EdtfDate,
    Form,
    Line,
    Slug,
)
from kopienas.model.language import Translated

T = TypeVar("T")


def _refuse_empty(items: tuple[T, ...]) -> tuple[T, ...]:
    """Refuse an empty list; pydantic's own limit would also call a list of faulty items empty."""
    if not items:
        raise PydanticCustomError("too_short", "empty")
    return items


class PictureKind(StrEnum):
    """Kind of a picture; a drawn one is always labelled as drawn."""

    DRAWN = "drawn"
    PHOTO = "photo"


class Stop(Form):
    """A stop of the tour: a place and the period in which the exhibition is shown there."""

    when: EdtfDate
    place: BilingualHeading
    centre: Slug | None = None
    contact: Slug | None = None


class Photo(Form):
    """A picture of an exhibition, with separate alternative text, caption and credit."""

    file: Line
    kind: PictureKind
    credit: BilingualRemark
    title: BilingualHeading
    alt: BilingualAlt
    caption: BilingualCaption
    centre: Slug | None = None
    activity: Slug | None = None
    sources: tuple[Slug, ...] = ()

    @property
    def name(self) -> str:
        """The file's name without its ending, which is the last part of the picture's path."""
        return self.file.rpartition(".")[0]


class Panel(Form):
    """A group of pictures that hang together under one heading."""

    title: BilingualHeading
    text: BilingualCaption | None = None
    photos: Annotated[tuple[Photo, ...], AfterValidator(_refuse_empty)]


class Room(Form):
    """A part of an exhibition that has its own subject."""

    title: BilingualHeading
    intro: BilingualCaption | None = None
    panels: Annotated[tuple[Panel, ...], AfterValidator(_refuse_empty)]

    @property
    def photos(self) -> tuple[Photo, ...]:
        """The pictures of all panels, in order."""
        return tuple(photo for panel in self.panels for photo in panel.photos)


class TourFacts(Facts):
    """Facts that ``index.lv.md`` of an exhibition states."""

    tour: tuple[Stop, ...] = ()


class ExhibitionFacts(TourFacts):
    """Facts of an exhibition; ``rooms`` are read from ``photos.yaml`` beside the words.

    Attributes:
        rooms: the rooms, without pictures that may not be shown on the web.
    """

    rooms: tuple[Room, ...] = ()

    @property
    def photos(self) -> tuple[Photo, ...]:
        """The pictures of all rooms, in order."""
        return tuple(photo for room in self.rooms for photo in room.photos)

    def omit_files(self, hidden: Collection[str]) -> ExhibitionFacts:
        """Return the facts without the *hidden* files, and without rooms that this leaves empty."""
        rooms = (_omit_files_of_room(room, hidden) for room in self.rooms)
        return self.model_copy(update={"rooms": tuple(room for room in rooms if room is not None)})


def _omit_files_of_room(room: Room, hidden: Collection[str]) -> Room | None:
    panels = []
    for panel in room.panels:
        photos = tuple(photo for photo in panel.photos if photo.file not in hidden)
        if photos:
            panels.append(panel.model_copy(update={"photos": photos}))
    return room.model_copy(update={"panels": tuple(panels)}) if panels else None


Exhibition = Entry[ExhibitionFacts, TitledWords]

EXHIBITIONS = Kind(
    folder="exhibitions",
    facts=ExhibitionFacts,
    words=TitledWords,
    section=Translated("fotoizstade", "exhibitions"),
)
