"""TopoJSON (https://github.com/topojson/topojson-specification) to shapes."""

import json
from collections.abc import Iterator, Sequence
from itertools import accumulate
from pathlib import Path
from typing import Any

from shapely import MultiPolygon, Polygon

Position = tuple[float, float]
Line = list[Position]


def read_areas(file: Path) -> Iterator[tuple[str, Polygon | MultiPolygon]]:
    """Yield name and area of each geometry in the first object of *file*, in degrees."""
    topology = json.loads(file.read_text("utf-8"))
    arcs = _arcs(topology)
    first = next(iter(topology["objects"].values()))
    for geometry in first["geometries"]:
        parts = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
        polygons = [_polygon(part, arcs) for part in parts]
        area = polygons[0] if len(polygons) == 1 else MultiPolygon(polygons)
        yield geometry["properties"]["name"], area


def _arcs(topology: dict[str, Any]) -> list[Line]:
    """Return the arcs: each is a first position and steps from there, in units of the scale."""
    (scale_x, scale_y) = topology["transform"]["scale"]
    (first_x, first_y) = topology["transform"]["translate"]
    return [
        [
            (x * scale_x + first_x, y * scale_y + first_y)
            for x, y in accumulate(arc, lambda at, step: [at[0] + step[0], at[1] + step[1]])
        ]
        for arc in topology["arcs"]
    ]


def _polygon(rings: Sequence[Sequence[int]], arcs: list[Line]) -> Polygon:
    outer, *holes = (_ring(ring, arcs) for ring in rings)
    return Polygon(outer, holes)


def _ring(indices: Sequence[int], arcs: list[Line]) -> Line:
    """Return a ring made of arcs; a negative index is the complement, its arc run backwards."""
    ring: Line = []
    for index in indices:
        arc = arcs[index] if index >= 0 else arcs[~index][::-1]
        ring += arc[1:] if ring else arc
    return ring
