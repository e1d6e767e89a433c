"""The map as templates draw it: outlines as path data, marks with their places and names."""

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

#: Half the width of a mark, and of one that holds the number of its centres, in picture units.
REACH, SHARED_REACH = 11, 26
#: How near two marks may come: a finger finds each also on a narrow telephone.
NEAREST = 2 * SHARED_REACH


@dataclass(frozen=True, slots=True)
class Shape:
    """An outline of the base map; ``id`` is a municipality's, "" for water."""

    id: str
    path: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A place on the map that leads somewhere.

    Attributes:
        centres: one centre at its point, or several that share a mark.
        area: the municipality, where that is all that is known of the place; else "".
        name: what it is called; of several centres, their number.
        lines: the name as it is written beside it; none where the number stands in the mark.
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
    """The whole picture, in units of a box of *width* × *height*."""

    width: int
    height: int
    municipalities: tuple[Shape, ...]
    lakes: tuple[Shape, ...]
    rivers: tuple[Shape, ...]
    marks: tuple[Mark, ...]

    def mark_of(self, centre: Centre) -> Mark | None:
        """Return the mark at which *centre* is drawn; None where its place is hidden."""
        return next((mark for mark in self.marks if centre in mark.centres), None)


@dataclass(frozen=True, slots=True)
class Ground:
    """The base map in the picture: the same under every map."""

    basemap: Basemap
    frame: Frame
    municipalities: tuple[Shape, ...]
    lakes: tuple[Shape, ...]
    rivers: tuple[Shape, ...]


def lay_ground(basemap: Basemap) -> Ground:
    """Return *basemap* fitted to the picture, its outlines as path data."""
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

    *area_names* says, by municipality, what stands beside the mark of centres of which only the
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
    """Return the centres known to the municipality only, by municipality; hidden ones are none."""
    areas: dict[str, list[Centre]] = {}
    for centre in centres:
        if centre.facts.location.precision is Precision.MUNICIPALITY:
            areas.setdefault(centre.facts.municipality, []).append(centre)
    return areas


def _named(cluster: Cluster, language: Language) -> Named:
    """Return the mark with the name of a lone centre; several have no name beside theirs."""
    if len(cluster.members) > 1:
        return Named(cluster.x, cluster.y, "", SHARED_REACH)
    name = cluster.members[0].centre.words[language].short_name
    return Named(cluster.x, cluster.y, name, REACH)
