"""Data of the map for templates: outlines as SVG path data, marks with positions and names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kopienas.model.centre import Centre, Precision
from kopienas.model.geography import Basemap, Polygon
from kopienas.model.language import Language
from kopienas.model.whereabouts import point_of
from kopienas.views.centres.map.area import roomiest_spot
from kopienas.views.centres.map.clusters import Cluster, Placed, join_near
from kopienas.views.centres.map.frame import WIDTH, Frame
from kopienas.views.centres.map.labels import Label, Named, place_labels

#: Half the width of a mark, and of a mark with a number of centres in it, in picture units.
REACH, SHARED_REACH = 11, 26
#: Least distance of two marks, so that a finger can hit each on a narrow telephone as well.
NEAREST = 2 * SHARED_REACH


@dataclass(frozen=True, slots=True)
class Shape:
    """An outline of the base map as SVG path data; ``id`` is a municipality's, "" for water."""

    id: str
    path: str


@dataclass(frozen=True, slots=True)
class Mark:
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
    label: Label | None


@dataclass(frozen=True, slots=True)
class CentreMap:
    """The map, in picture units: *width* × *height* of them."""

    width: int
    height: int
    municipalities: tuple[Shape, ...]
    lakes: tuple[Shape, ...]
    rivers: tuple[Shape, ...]
    marks: tuple[Mark, ...]

    def mark_of(self, centre: Centre) -> Mark | None:
        """Return the mark of *centre*, or None if its location is hidden."""
        return next((mark for mark in self.marks if centre in mark.centres), None)


@dataclass(frozen=True, slots=True)
class Ground:
    """The base map fitted to the picture, shared by the maps of all languages."""

    basemap: Basemap
    frame: Frame
    municipalities: tuple[Shape, ...]
    lakes: tuple[Shape, ...]
    rivers: tuple[Shape, ...]


def lay_ground(basemap: Basemap) -> Ground:
    """Return *basemap* fitted to the picture, with its outlines as SVG path data."""
    outlines = basemap.municipalities.values()
    frame = Frame.around(
        point for outline in outlines for polygon in outline.polygons for point in polygon.outer
    )
    return Ground(
        basemap,
        frame,
        tuple(Shape(one.id, _area_path(frame, one.polygons)) for one in outlines),
        tuple(Shape("", _area_path(frame, lake.polygons)) for lake in basemap.lakes),
        tuple(
            Shape("", "".join(frame.path(line, closed=False) for line in river.lines))
            for river in basemap.rivers
        ),
    )


def _area_path(frame: Frame, polygons: Sequence[Polygon]) -> str:
    return "".join(frame.path(ring, closed=True) for polygon in polygons for ring in polygon.rings)


def draw_map(
    ground: Ground, centres: Sequence[Centre], language: Language, area_names: Mapping[str, str]
) -> CentreMap:
    """Return the map of *centres*.

    *area_names* has, by municipality, the text beside the mark of those centres of which only the
    municipality is known ("2 centri Krāslavas novadā").
    """
    points = {centre.slug: point for centre in centres if (point := point_of(centre))}
    frame = ground.frame
    placed = [
        Placed(centre, *frame.at(points[centre.slug]))
        for centre in centres
        if centre.slug in points
    ]
    clusters = join_near(placed, NEAREST)
    named = [_named(one, language) for one in clusters]
    who: list[tuple[tuple[Centre, ...], str]] = [
        (tuple(member.centre for member in one.members), "") for one in clusters
    ]
    for area, members in _known_by_area(centres).items():
        outline = ground.basemap.outline_of(area)
        if outline is not None:
            x, y = frame.at(roomiest_spot(outline, list(points.values())))
            named.append(Named(x, y, area_names[area], REACH))
            who.append((tuple(members), area))
    labels = place_labels(named, frame.box)
    marks = tuple(
        Mark(
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
        if centre.facts.location.precision is Precision.MUNICIPALITY:
            areas.setdefault(centre.facts.municipality, []).append(centre)
    return areas


def _named(cluster: Cluster, language: Language) -> Named:
    """Return the point feature of *cluster*; only a single centre has a name beside its mark."""
    if len(cluster.members) > 1:
        return Named(cluster.x, cluster.y, "", SHARED_REACH)
    name = cluster.members[0].centre.words[language].short_name
    return Named(cluster.x, cluster.y, name, REACH)
