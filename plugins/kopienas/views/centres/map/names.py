"""Names of towns, lakes and rivers on the map, where the names of the centres leave room."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from kopienas.model.directory import Place
from kopienas.model.geography import Basemap, Lake, River
from kopienas.model.point import Point, plane_distance_km
from kopienas.views.centres.map.frame import Frame
from kopienas.views.centres.map.label_placement import (
    Box,
    PlacedLabel,
    PointFeature,
    place_labels,
)

#: Half the side of the square that marks a town, in picture units.
TOWN_HALF_WIDTH: Final = 5
#: A town nearer to a centre than this has the name of the centre beside it.
_SAME_PLACE_KM: Final = 4.0


class NameKind(StrEnum):
    """Kind of what is named."""

    TOWN = "town"
    LAKE = "lake"
    RIVER = "river"


@dataclass(frozen=True, slots=True)
class MapName:
    """A name on the map; one without room is shown when the map is brought closer."""

    kind: NameKind
    name: str
    x: int
    y: int
    label: PlacedLabel
    is_near_only: bool


def place_names(
    basemap: Basemap,
    frame: Frame,
    places: Iterable[Place],
    centres: Sequence[Point],
    taken: Sequence[Box],
) -> tuple[MapName, ...]:
    """Return the names of *places* without a centre and of the waters of *basemap*.

    *taken* are the boxes of the marks and of their names.
    """
    named: list[tuple[NameKind, PointFeature]] = []
    for place in places:
        if all(plane_distance_km(place.point, one) > _SAME_PLACE_KM for one in centres):
            x, y = frame.to_picture(place.point)
            named.append((NameKind.TOWN, PointFeature(x, y, place.name, TOWN_HALF_WIDTH)))
    named += [(NameKind.RIVER, _river_feature(river, frame)) for river in basemap.rivers]
    named += [(NameKind.LAKE, _lake_feature(lake, frame)) for lake in basemap.lakes if lake.name]
    labels = place_labels([feature for _, feature in named], frame.box, taken)
    return tuple(
        MapName(
            kind,
            feature.name,
            round(feature.x),
            round(feature.y),
            label or feature.first_label(),
            label is None,
        )
        for (kind, feature), label in zip(named, labels, strict=True)
    )


def _lake_feature(lake: Lake, frame: Frame) -> PointFeature:
    """Return the name of *lake* at the middle of its box."""
    points = [frame.to_picture(point) for one in lake.polygons for point in one.outer]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    half = (max(xs) - min(xs)) / 2
    return PointFeature((min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2, lake.name, half)


def _river_feature(river: River, frame: Frame) -> PointFeature:
    """Return the name of *river* at the middle of its longest line."""
    line = max(river.lines, key=len)
    x, y = frame.to_picture(line[len(line) // 2])
    return PointFeature(x, y, river.name, 0)
