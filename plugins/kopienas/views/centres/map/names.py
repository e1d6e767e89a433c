"""Names of towns, lakes and rivers on the map, where the names of the centres leave room."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import dist
from typing import Final

from kopienas.model.directory import Place
from kopienas.model.geography import Basemap, Lake, River
from kopienas.model.point import Point, plane_distance_km
from kopienas.views.centres.map.frame import Frame
from kopienas.views.centres.map.labels import PlacedLabel, PointFeature

#: Half the side of the square that marks a town, in picture units.
TOWN_HALF_WIDTH: Final = 5
#: A town nearer to a centre than this has the name of the centre beside it.
_SAME_PLACE_KM: Final = 4.0
#: Names of centres are placed first, with rank 0.
_TOWN_RANK, _RIVER_RANK, _LAKE_RANK = 1, 2, 3


class NameKind(StrEnum):
    """Kind of what is named."""

    TOWN = "town"
    LAKE = "lake"
    RIVER = "river"


@dataclass(frozen=True, slots=True)
class MapName:
    """A name on the map, and the point that it belongs to."""

    kind: NameKind
    name: str
    x: int
    y: int
    label: PlacedLabel


def list_names(
    basemap: Basemap, frame: Frame, places: Iterable[Place], centres: Sequence[Point]
) -> Iterator[tuple[NameKind, PointFeature]]:
    """Yield what there is to name: *places* without a centre, and the waters of *basemap*."""
    towns = list(places)
    for place in towns:
        if all(plane_distance_km(place.point, one) > _SAME_PLACE_KM for one in centres):
            x, y = frame.to_picture(place.point)
            yield (
                NameKind.TOWN,
                PointFeature(x, y, place.name, TOWN_HALF_WIDTH, _TOWN_RANK, comes_with_name=True),
            )
    others = [*(place.point for place in towns), *centres]
    for river in basemap.rivers:
        yield NameKind.RIVER, _river_feature(river, frame, others)
    for lake in basemap.lakes:
        if lake.name:
            yield NameKind.LAKE, _lake_feature(lake, frame)


def _lake_feature(lake: Lake, frame: Frame) -> PointFeature:
    """Return the name of *lake* at the middle of its box."""
    points = [frame.to_picture(point) for one in lake.polygons for point in one.outer]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    half = (max(xs) - min(xs)) / 2
    middle = ((min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2)
    return PointFeature(*middle, lake.name, half, _LAKE_RANK)


def _river_feature(river: River, frame: Frame, others: Sequence[Point]) -> PointFeature:
    """Return the name of *river* where it is farthest from *others* and from the picture's edge."""

    def room(spot: Point) -> float:
        x, y = frame.to_picture(spot)
        box = frame.box
        marks = (dist((x, y), frame.to_picture(other)) for other in others)
        return min([x - box.left, y - box.top, box.right - x, box.bottom - y, *marks])

    x, y = frame.to_picture(max((spot for line in river.lines for spot in line), key=room))
    return PointFeature(x, y, river.name, 0, _RIVER_RANK)
