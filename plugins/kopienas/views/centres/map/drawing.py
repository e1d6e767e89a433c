"""Data of the map for templates: outlines as SVG path data, marks with positions and names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kopienas.model.centre import Centre, LocationPrecision
from kopienas.model.geography import Basemap, Polygon
from kopienas.model.language import Language
from kopienas.views.centres.map.clusters import Cluster, PlacedCentre, cluster_centres
from kopienas.views.centres.map.frame import WIDTH, Frame
from kopienas.views.centres.map.label_placement import (
    LINE,
    PlacedLabel,
    PointFeature,
    place_labels,
)
from kopienas.views.centres.map.roomiest_point import find_roomiest_point

#: Half the width of a mark, and of a mark with a number of centres in it, in picture units.
MARK_HALF_WIDTH, SHARED_MARK_HALF_WIDTH = 11, 26
#: Least distance of two marks, so that a finger can hit each on a narrow telephone as well.
MIN_DISTANCE = 2 * SHARED_MARK_HALF_WIDTH


@dataclass(frozen=True, slots=True)
class Shape:
    """An outline of the base map as SVG path data; ``id`` is a municipality's, "" for water."""

    id: str
    path: str


@dataclass(frozen=True, slots=True)
class MapMark:
    """A mark on the map, which is a link.

    Attributes:
        centres: one centre at its point, or several that share a mark.
        area: id of the municipality if nothing more is known of the location; otherwise "".
        name: name of the centre or the area; of several centres, their number.
        lines: lines of the name beside the mark; none if the number is written in the mark.
        label: position of the name; None if there is no name or no space for it.
    """

    centres: tuple[Centre, ...]
    area: str
    name: str
    lines: tuple[str, ...]
    x: int
    y: int
    label: PlacedLabel | None


@dataclass(frozen=True, slots=True)
class MapSizes:
    """Sizes that names were placed for, so that the template draws marks and names as large.

    Attributes:
        mark, shared_mark: half the width of a mark, and of one with a number in it, in picture
            units.
        line: height of a line, as a multiple of the font size.
    """

    mark: int = MARK_HALF_WIDTH
    shared_mark: int = SHARED_MARK_HALF_WIDTH
    line: float = LINE


@dataclass(frozen=True, slots=True)
class CentreMap:
    """The map, in picture units: *width* × *height* of them."""

    width: int
    height: int
    municipalities: tuple[Shape, ...]
    lakes: tuple[Shape, ...]
    rivers: tuple[Shape, ...]
    marks: tuple[MapMark, ...]
    sizes: MapSizes = MapSizes()

    def mark_of(self, centre: Centre) -> MapMark | None:
        """Return the mark of *centre*, or None if its location is hidden."""
        return next((mark for mark in self.marks if centre in mark.centres), None)


@dataclass(frozen=True, slots=True)
class DrawnBasemap:
    """The base map fitted to the picture, shared by the maps of all languages."""

    basemap: Basemap
    frame: Frame
    municipalities: tuple[Shape, ...]
    lakes: tuple[Shape, ...]
    rivers: tuple[Shape, ...]


def draw_basemap(basemap: Basemap) -> DrawnBasemap:
    """Return *basemap* fitted to the picture, with its outlines as SVG path data."""
    outlines = basemap.municipalities.values()
    frame = Frame.fit_points(
        point for outline in outlines for polygon in outline.polygons for point in polygon.outer
    )
    return DrawnBasemap(
        basemap,
        frame,
        tuple(Shape(one.id, _area_path(frame, one.polygons)) for one in outlines),
        tuple(Shape("", _area_path(frame, lake.polygons)) for lake in basemap.lakes),
        tuple(
            Shape("", "".join(frame.path_data(line, closed=False) for line in river.lines))
            for river in basemap.rivers
        ),
    )


def _area_path(frame: Frame, polygons: Sequence[Polygon]) -> str:
    return "".join(
        frame.path_data(ring, closed=True) for polygon in polygons for ring in polygon.rings
    )


def draw_map(
    ground: DrawnBasemap,
    centres: Sequence[Centre],
    language: Language,
    area_names: Mapping[str, str],
) -> CentreMap:
    """Return the map of *centres*.

    *area_names* has, by municipality, the text beside the mark of those centres of which only the
    municipality is known ("2 centri Krāslavas novadā").
    """
    points = {centre.slug: point for centre in centres if (point := centre.facts.location.point)}
    frame = ground.frame
    placed = [
        PlacedCentre(centre, *frame.to_picture(points[centre.slug]))
        for centre in centres
        if centre.slug in points
    ]
    clusters = cluster_centres(placed, MIN_DISTANCE)
    named = [_point_feature_of(one, language) for one in clusters]
    who: list[tuple[tuple[Centre, ...], str]] = [
        (tuple(member.centre for member in one.members), "") for one in clusters
    ]
    for area, members in _known_by_area(centres).items():
        outline = ground.basemap.outline_of(area)
        if outline is not None:
            x, y = frame.to_picture(find_roomiest_point(outline, list(points.values())))
            named.append(PointFeature(x, y, area_names[area], MARK_HALF_WIDTH))
            who.append((tuple(members), area))
    labels = place_labels(named, frame.box)
    marks = tuple(
        MapMark(
            members,
            area,
            point.name or str(len(members)),
            point.lines,
            round(point.x),
            round(point.y),
            label,
        )
        for (members, area), point, label in zip(who, named, labels, strict=True)
    )
    return CentreMap(WIDTH, frame.height, ground.municipalities, ground.lakes, ground.rivers, marks)


def _known_by_area(centres: Sequence[Centre]) -> dict[str, list[Centre]]:
    """Return the centres of which only the municipality is known, by municipality.

    Centres with a hidden location are not among them.
    """
    areas: dict[str, list[Centre]] = {}
    for centre in centres:
        if centre.facts.location.precision is LocationPrecision.MUNICIPALITY:
            areas.setdefault(centre.facts.municipality, []).append(centre)
    return areas


def _point_feature_of(cluster: Cluster, language: Language) -> PointFeature:
    """Return the point feature of *cluster*; only a single centre has a name beside its mark."""
    if len(cluster.members) > 1:
        return PointFeature(cluster.x, cluster.y, "", SHARED_MARK_HALF_WIDTH)
    name = cluster.members[0].centre.words[language].short_name
    return PointFeature(cluster.x, cluster.y, name, MARK_HALF_WIDTH)
