"""Point for the mark of an area: inside it, farthest from its border and from other marks.

Without other marks this is the pole of inaccessibility, searched on a grid.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kopienas.model.geography import Outline
from kopienas.model.point import Point, plane_distance_km

#: Steps of the grid across an area in each direction; more would make no visible difference.
STEPS = 20


def find_roomiest_point(outline: Outline, others: Sequence[Point]) -> Point:
    """Return the point of a grid inside *outline* that is farthest from its border and *others*.

    To the border, half the distance is enough: there is no second mark, which takes room as well.
    If no point of the grid is inside, return a corner of the outline.
    """
    corners = [point for polygon in outline.polygons for ring in polygon.rings for point in ring]

    def room(spot: Point) -> float:
        apart = (plane_distance_km(spot, other) for other in others)
        return min([2 * outline.border_distance_km(spot), *apart])

    return max(
        (spot for spot in _grid(corners) if outline.contains(spot)),
        key=room,
        default=corners[0],
    )


def _grid(corners: Sequence[Point]) -> Iterator[Point]:
    south, north = min(p.latitude for p in corners), max(p.latitude for p in corners)
    west, east = min(p.longitude for p in corners), max(p.longitude for p in corners)
    for row in range(1, STEPS):
        for column in range(1, STEPS):
            yield Point(
                south + (north - south) * row / STEPS, west + (east - west) * column / STEPS
            )
