"""Distance and bearing on the WGS 84 ellipsoid, computed with geographiclib (Karney's method).

C. F. F. Karney, Algorithms for geodesics, J. Geodesy 87, 43–55 (2013),
https://doi.org/10.1007/s00190-012-0578-z
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import Final, NamedTuple

from geographiclib.geodesic import Geodesic

from kopienas.model.geography import Point

_TURN: Final = 360
_METRES_A_KILOMETRE: Final = 1000


class Direction(StrEnum):
    """One of the eight compass directions, clockwise from north."""

    NORTH = "north"
    NORTH_EAST = "north-east"
    EAST = "east"
    SOUTH_EAST = "south-east"
    SOUTH = "south"
    SOUTH_WEST = "south-west"
    WEST = "west"
    NORTH_WEST = "north-west"


class Displacement(NamedTuple):
    """Distance and bearing of one point as seen from another, along the geodesic between them.

    Attributes:
        kilometres: length of the geodesic.
        bearing: its azimuth at the start, in degrees clockwise from north, 0 ≤ bearing < 360.
    """

    kilometres: float
    bearing: float

    @property
    def direction(self) -> Direction:
        """The nearest compass direction; halfway between two, the next one clockwise."""
        directions = tuple(Direction)
        width = _TURN / len(directions)
        return directions[int((self.bearing + width / 2) % _TURN // width)]


@cache
def measure_displacement(start: Point, end: Point) -> Displacement:
    """Return the distance and bearing from *start* to *end*."""
    solution = Geodesic.WGS84.Inverse(start.latitude, start.longitude, end.latitude, end.longitude)
    return Displacement(solution["s12"] / _METRES_A_KILOMETRE, solution["azi1"] % _TURN)
