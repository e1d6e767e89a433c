"""The ground of the map: areas and the base map, WGS 84 degrees throughout."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from math import inf
from typing import Final

from kopienas.model.point import Point, crosses_east_of, distance_to_edge, plane_distance_km

__all__ = [
    "Basemap",
    "Lake",
    "Line",
    "Outline",
    "Point",
    "Polygon",
    "Ring",
    "River",
    "plane_distance_km",
]

#: Cities that have no outline of their own in the base map, and the municipality around each.
_LIES_WITHIN: Final = {"daugavpils": "augsdaugavas-novads", "rezekne": "rezeknes-novads"}


#: Points along a line.
Line = tuple[Point, ...]
#: A closed line: at least four points, the last one the same as the first.
Ring = tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Polygon:
    """An area inside *outer* and outside every one of *holes*."""

    outer: Ring
    holes: tuple[Ring, ...] = ()

    @property
    def rings(self) -> tuple[Ring, ...]:
        """Every ring, the outer one first."""
        return (self.outer, *self.holes)

    def contains(self, point: Point) -> bool:
        """Say whether *point* lies inside.

        Even-odd rule (https://wrf.ecse.rpi.edu/Research/Short_Notes/pnpoly.html): a ray to the
        east crosses the rings an odd number of times. A point on the border may count either way.
        """
        crossings = sum(
            crosses_east_of(point, start, end)
            for ring in self.rings
            for start, end in pairwise(ring)
        )
        return crossings % 2 == 1


@dataclass(frozen=True, slots=True)
class Outline:
    """The area of a municipality.

    Attributes:
        id: as in ``content/data/municipalities.yaml``.
        name: in Latvian, such as "Preiļu novads".
    """

    id: str
    name: str
    polygons: tuple[Polygon, ...]

    def contains(self, point: Point) -> bool:
        """Say whether *point* lies in one of the polygons."""
        return any(polygon.contains(point) for polygon in self.polygons)

    def distance_km(self, point: Point) -> float:
        """Return how far outside *point* lies; 0 inside."""
        return 0.0 if self.contains(point) else self.border_distance_km(point)

    def border_distance_km(self, point: Point) -> float:
        """Return how far the nearest border is from *point*, inside or outside.

        Measured on a plane that touches the earth at *point*: right to 1 % within 50 km of it.
        """
        edges = (
            edge for polygon in self.polygons for ring in polygon.rings for edge in pairwise(ring)
        )
        return min((distance_to_edge(point, *edge) for edge in edges), default=inf)


@dataclass(frozen=True, slots=True)
class River:
    """A river as one or more lines."""

    name: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Lake:
    """A lake; most have no name in the data. The area is in km²."""

    area: float
    polygons: tuple[Polygon, ...]


@dataclass(frozen=True, slots=True)
class Basemap:
    """What the map is drawn on: municipalities by id, rivers, lakes from the largest on."""

    municipalities: Mapping[str, Outline]
    rivers: tuple[River, ...]
    lakes: tuple[Lake, ...]

    def outline_of(self, municipality: str) -> Outline | None:
        """Return the area in which *municipality* lies (a city: that of its surroundings)."""
        return self.municipalities.get(_LIES_WITHIN.get(municipality, municipality))

    def outline_at(self, point: Point) -> Outline | None:
        """Return the municipality around *point*; None outside all of them."""
        return next((one for one in self.municipalities.values() if one.contains(point)), None)
