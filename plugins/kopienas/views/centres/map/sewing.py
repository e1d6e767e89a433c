"""The base map in stitches: each cell of a grid is a stitch of land, border, river or lake."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil, floor, hypot

from kopienas.model.geography import Basemap, Polygon
from kopienas.model.point import Point
from kopienas.views.centres.map.frame import Frame, PicturePoint
from kopienas.views.stitches import draw_stitches


@dataclass(frozen=True, slots=True)
class Patch:
    """Stitches of one kind as path data.

    Attributes:
        kind: ``land``, ``border`` or ``water``.
        municipality: the id of the municipality whose land it is; "" for border and water.
    """

    kind: str
    municipality: str
    path: str


@dataclass(frozen=True, slots=True)
class StitchGrid:
    """A grid over a part of the picture: its corner and the side of a stitch in picture units."""

    left: float
    top: float
    step: float
    columns: int
    rows: int

    def to_grid(self, point: PicturePoint) -> PicturePoint:
        """Return a point of the picture in stitches."""
        return (point[0] - self.left) / self.step, (point[1] - self.top) / self.step


Line = tuple[PicturePoint, ...]


@dataclass(frozen=True, slots=True)
class Land:
    """The base map in the picture: closed lines by municipality, those of lakes, and rivers."""

    municipalities: Mapping[str, tuple[Line, ...]]
    lakes: tuple[tuple[Line, ...], ...]
    rivers: tuple[Line, ...]


def place_land(basemap: Basemap, frame: Frame) -> Land:
    """Return *basemap* in the picture."""

    def place(line: Sequence[Point]) -> Line:
        return tuple(frame.to_picture(point) for point in line)

    def place_rings(polygons: Iterable[Polygon]) -> tuple[Line, ...]:
        return tuple(place(ring) for polygon in polygons for ring in polygon.rings)

    return Land(
        {one.id: place_rings(one.polygons) for one in basemap.municipalities.values()},
        tuple(place_rings(lake.polygons) for lake in basemap.lakes),
        tuple(place(line) for river in basemap.rivers for line in river.lines),
    )


def sew_land(land: Land, grid: StitchGrid) -> tuple[Patch, ...]:
    """Return the patches of the part of *land* under *grid*: land, then what lies on it."""
    owners: list[list[str]] = [[""] * grid.columns for _ in range(grid.rows)]
    for municipality, rings in land.municipalities.items():
        for column, row in _cells_within(rings, grid):
            owners[row][column] = municipality
    borders = set(_border_cells(owners))
    water = {cell for lake in land.lakes for cell in _cells_within(lake, grid)}
    water |= {cell for river in land.rivers for cell in _cells_along(river, grid)}
    ids = sorted({owner for line in owners for owner in line if owner})
    patches = [Patch("land", one, _draw(owners, one)) for one in ids]
    for kind, cells in (("border", borders), ("water", water)):
        marked = [
            "".join("#" if (column, row) in cells else "." for column in range(grid.columns))
            for row in range(grid.rows)
        ]
        patches.append(Patch(kind, "", draw_stitches(marked)))
    return tuple(patches)


def _draw(owners: Sequence[Sequence[str]], owner: str) -> str:
    return draw_stitches(["".join("#" if one == owner else "." for one in line) for line in owners])


def _border_cells(owners: Sequence[Sequence[str]]) -> Iterator[tuple[int, int]]:
    """Yield the cells whose neighbour to the right or below belongs to another municipality."""
    for row, line in enumerate(owners):
        for column, owner in enumerate(line):
            right = line[column + 1] if column + 1 < len(line) else owner
            below = owners[row + 1][column] if row + 1 < len(owners) else owner
            if owner and any(other not in {"", owner} for other in (right, below)):
                yield column, row


def _cells_within(rings: Iterable[Line], grid: StitchGrid) -> Iterator[tuple[int, int]]:
    """Yield the cells whose middle lies within *rings*, by the even-odd rule."""
    crossings: list[list[float]] = [[] for _ in range(grid.rows)]
    for ring in rings:
        for start, end in pairwise([grid.to_grid(point) for point in ring]):
            _add_crossings(crossings, start, end)
    for row, xs in enumerate(crossings):
        xs.sort()
        for west, east in zip(xs[::2], xs[1::2], strict=True):
            first, last = max(0, ceil(west - 0.5)), min(grid.columns - 1, floor(east - 0.5))
            yield from ((column, row) for column in range(first, last + 1))


def _add_crossings(crossings: list[list[float]], start: PicturePoint, end: PicturePoint) -> None:
    """Add where the edge from *start* to *end* crosses the middle of each row."""
    upper, lower = sorted((start, end), key=lambda point: point[1])
    slope = (lower[0] - upper[0]) / ((lower[1] - upper[1]) or 1)
    for number in range(max(0, ceil(upper[1] - 0.5)), min(len(crossings), ceil(lower[1] - 0.5))):
        crossings[number].append(upper[0] + (number + 0.5 - upper[1]) * slope)


def _cells_along(line: Sequence[PicturePoint], grid: StitchGrid) -> Iterator[tuple[int, int]]:
    """Yield the cells of *grid* through which *line* goes."""
    for start, end in pairwise([grid.to_grid(point) for point in line]):
        steps = max(1, ceil(2 * hypot(end[0] - start[0], end[1] - start[1])))
        for number in range(steps + 1):
            column = floor(start[0] + (end[0] - start[0]) * number / steps)
            row = floor(start[1] + (end[1] - start[1]) * number / steps)
            if 0 <= column < grid.columns and 0 <= row < grid.rows:
                yield column, row
