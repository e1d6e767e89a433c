"""The base map in stitches: each cell of a grid is a stitch of land, border, river or lake."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil, floor, hypot

from kopienas.model.geography import Basemap, Polygon
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


def sew_land(basemap: Basemap, frame: Frame, grid: StitchGrid) -> tuple[Patch, ...]:
    """Return the patches of the part of *basemap* under *grid*: land, then what lies on it."""
    owners: list[list[str]] = [[""] * grid.columns for _ in range(grid.rows)]
    for outline in basemap.municipalities.values():
        for column, row in _cells_within(outline.polygons, frame, grid):
            owners[row][column] = outline.id
    borders = set(_border_cells(owners))
    water = {
        cell for lake in basemap.lakes for cell in _cells_within(lake.polygons, frame, grid)
    } | {
        cell
        for river in basemap.rivers
        for line in river.lines
        for cell in _cells_along([frame.to_picture(point) for point in line], grid)
    }
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


def _cells_within(
    polygons: Iterable[Polygon], frame: Frame, grid: StitchGrid
) -> Iterator[tuple[int, int]]:
    """Yield the cells whose middle lies in one of *polygons*, by the even-odd rule."""
    crossings: list[list[float]] = [[] for _ in range(grid.rows)]
    for polygon in polygons:
        for ring in polygon.rings:
            points = [grid.to_grid(frame.to_picture(point)) for point in ring]
            for start, end in pairwise(points):
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
