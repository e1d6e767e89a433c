"""A centre's place in stitches, framed with its motif: the picture of a centre that has none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from kopienas.model.centre import Centre
from kopienas.model.motif import SMALL, Motif
from kopienas.views.centres.map.drawing import CentreMap, MapMark
from kopienas.views.centres.map.drawn_basemap import DrawnBasemap
from kopienas.views.centres.map.sewing import Patch, StitchGrid, sew_land
from kopienas.views.stitches import draw_stitches

#: Stitches of the land, and of the frame around it.
COLUMNS, ROWS, FRAME = 64, 48, 9
#: Picture units a stitch around a place that is known: some ten kilometres on each side.
_STEP: Final = 2.6
#: Stitches from one motif of the frame to the next.
_REPEAT: Final = 8
#: Share of the land that a municipality fills, where no more is known than that.
_FILL: Final = 0.9
#: Share of the width from which names stand to the left of their marks.
_EAST: Final = 0.6


@dataclass(frozen=True, slots=True)
class SewnMark:
    """A mark of the map on the sewn land: its corner, and whether its name stands to the left."""

    mark: MapMark
    left: int
    top: int
    is_east: bool


@dataclass(frozen=True, slots=True)
class SewnPlace:
    """A framed picture of sewn land, *width* × *height* stitches."""

    patches: tuple[Patch, ...]
    marks: tuple[SewnMark, ...]
    frame: str
    width: int = COLUMNS + 2 * FRAME
    height: int = ROWS + 2 * FRAME
    inset: int = FRAME


def sew_place(
    ground: DrawnBasemap, centre_map: CentreMap, centre: Centre, motif: Motif
) -> SewnPlace | None:
    """Return the place of *centre*, framed with *motif*; None if its location is hidden."""
    mark = centre_map.mark_of(centre)
    if mark is None:
        return None
    grid = _grid_around(ground, mark)
    marks = []
    for one in centre_map.marks:
        column, row = grid.to_grid((one.x, one.y))
        left, top = round(column - 4.5), round(row - 4.5)
        if 0 <= left <= COLUMNS - 9 and 0 <= top <= ROWS - 9:
            marks.append(SewnMark(one, left, top, column > _EAST * COLUMNS))
    return SewnPlace(sew_land(ground.land, grid), tuple(marks), _draw_frame(motif))


def _grid_around(ground: DrawnBasemap, mark: MapMark) -> StitchGrid:
    """Return the grid around *mark*, or over its municipality where no more is known."""
    x, y, step = mark.x, mark.y, _STEP
    outline = ground.basemap.outline_of(mark.area) if mark.area else None
    if outline:
        points = [point for ring in ground.land.municipalities[outline.id] for point in ring]
        xs, ys = [one for one, _ in points], [one for _, one in points]
        x, y = round((min(xs) + max(xs)) / 2), round((min(ys) + max(ys)) / 2)
        wanted = max((max(xs) - min(xs)) / COLUMNS, (max(ys) - min(ys)) / ROWS)
        step = wanted / _FILL
    return StitchGrid(x - COLUMNS / 2 * step, y - ROWS / 2 * step, step, COLUMNS, ROWS)


def _draw_frame(motif: Motif) -> str:
    """Return the frame: a line outside, a line inside, and between them the small motif."""
    width, height = COLUMNS + 2 * FRAME, ROWS + 2 * FRAME
    inner = FRAME - 1
    lines = (
        f"M0 0h{width}v{height}h-{width}zM1 1v{height - 2}h{width - 2}v-{height - 2}z"
        f"M{inner} {inner}h{COLUMNS + 2}v{ROWS + 2}h-{COLUMNS + 2}z"
        f"M{FRAME} {FRAME}v{ROWS}h{COLUMNS}v-{ROWS}z"
    )
    gap = (FRAME - SMALL) // 2
    across = [gap + _REPEAT * number for number in range((width - gap) // _REPEAT)]
    along = [gap + _REPEAT * number for number in range((height - gap) // _REPEAT)]
    places = {(x, y) for x in across for y in (along[0], height - gap - SMALL)}
    places |= {(x, y) for y in along for x in (across[0], width - gap - SMALL)}
    return lines + "".join(draw_stitches(motif.small, x, y) for x, y in sorted(places))
