"""The base map as it is drawn: outlines as SVG path data, and the same land in stitches."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from typing import Final

from kopienas.model.geography import Basemap, Polygon
from kopienas.views.centres.map.frame import WIDTH, Frame
from kopienas.views.centres.map.sewing import Land, Patch, StitchGrid, place_land, sew_land

#: Stitches across the whole map.
STITCHES_ACROSS: Final = 104


@dataclass(frozen=True, slots=True)
class OutlinePath:
    """An outline of the base map as SVG path data; ``id`` is a municipality's, "" for water."""

    id: str
    path: str


@dataclass(frozen=True, slots=True)
class DrawnBasemap:
    """The base map fitted to the picture, shared by the maps of all languages.

    Attributes:
        sewn: the same land in stitches, each *stitch* picture units wide.
    """

    basemap: Basemap
    frame: Frame
    municipalities: tuple[OutlinePath, ...]
    lakes: tuple[OutlinePath, ...]
    rivers: tuple[OutlinePath, ...]
    land: Land
    sewn: tuple[Patch, ...]
    stitch: float


def draw_basemap(basemap: Basemap) -> DrawnBasemap:
    """Return *basemap* fitted to the picture: its outlines, and the same in stitches."""
    outlines = basemap.municipalities.values()
    frame = Frame.fit_points(
        point for outline in outlines for polygon in outline.polygons for point in polygon.outer
    )
    land = place_land(basemap, frame)
    return DrawnBasemap(
        basemap,
        frame,
        tuple(OutlinePath(one.id, _area_path(frame, one.polygons)) for one in outlines),
        tuple(OutlinePath("", _area_path(frame, lake.polygons)) for lake in basemap.lakes),
        tuple(
            OutlinePath("", "".join(frame.path_data(line, closed=False) for line in river.lines))
            for river in basemap.rivers
        ),
        land,
        sew_land(land, _whole_grid(frame)),
        WIDTH / STITCHES_ACROSS,
    )


def _whole_grid(frame: Frame) -> StitchGrid:
    step = WIDTH / STITCHES_ACROSS
    return StitchGrid(0, 0, step, STITCHES_ACROSS, ceil(frame.height / step))


def _area_path(frame: Frame, polygons: Sequence[Polygon]) -> str:
    return "".join(
        frame.path_data(ring, closed=True) for polygon in polygons for ring in polygon.rings
    )
