"""Where to write about an area: the spot inside it farthest from border and other marks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kopienas.model.geography import Outline, Point, plane_distance_km

#: How many spots are tried across an area each way; more would change nothing that the eye sees.
STEPS = 20


def roomiest_spot(outline: Outline, others: Sequence[Point]) -> Point:
    """Return the point inside *outline* farthest from its border and from *others*."""
    corners = [point for polygon in outline.polygons for ring in polygon.rings for point in ring]

    def room(spot: Point) -> float:
        apart = (plane_distance_km(spot, other) for other in others)
        return min([outline.border_distance_km(spot), *apart])

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
