"""Layout of an exhibition: rooms, panels and photos, each photo with its number and address."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import count

from kopienas.model.exhibition import Exhibition, Panel, Photo, Room
from kopienas.model.language import Language
from kopienas.model.paths import entry_path
from kopienas.model.picture import Picture
from kopienas.model.site import Site


@dataclass(frozen=True, slots=True)
class PlacedPhoto:
    """A photo in its place in an exhibition.

    Attributes:
        number: counted from 1 through the whole exhibition.
        paths: the path of the photo's page in each language.
    """

    photo: Photo
    picture: Picture
    number: int
    paths: Mapping[Language, str]


@dataclass(frozen=True, slots=True)
class PlacedPanel:
    """A panel with its photos."""

    panel: Panel
    photos: tuple[PlacedPhoto, ...]


@dataclass(frozen=True, slots=True)
class PlacedRoom:
    """A room with its panels; *number* counts from 1."""

    room: Room
    number: int
    panels: tuple[PlacedPanel, ...]


@dataclass(frozen=True, slots=True)
class ExhibitionLayout:
    """The layout of an exhibition."""

    exhibition: Exhibition
    rooms: tuple[PlacedRoom, ...]

    @property
    def photos(self) -> tuple[PlacedPhoto, ...]:
        """Every photo, in order."""
        return tuple(hung for room in self.rooms for panel in room.panels for hung in panel.photos)


def photo_path(exhibition: Exhibition, photo: Photo, language: Language) -> str:
    """Return the path of the page of *photo*."""
    return f"{entry_path(exhibition, language)}{photo.name}/"


def lay_out(site: Site, exhibition: Exhibition) -> ExhibitionLayout:
    """Return the layout of *exhibition*, with its photos numbered through."""
    numbers = count(1)

    def hung(photo: Photo) -> PlacedPhoto:
        paths = {one: photo_path(exhibition, photo, one) for one in exhibition.languages}
        picture = site.pictures[f"{exhibition.folder}/{photo.file}"]
        return PlacedPhoto(photo, picture, next(numbers), paths)

    rooms = tuple(
        PlacedRoom(
            room,
            number,
            tuple(PlacedPanel(panel, tuple(map(hung, panel.photos))) for panel in room.panels),
        )
        for number, room in enumerate(exhibition.facts.rooms, start=1)
    )
    return ExhibitionLayout(exhibition, rooms)
