"""Data of the map for templates: the drawn base map, marks with positions and names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kopienas.model.centre import Centre, LocationPrecision
from kopienas.model.directory import Place
from kopienas.model.language import Language
from kopienas.views.centres.map.clusters import Cluster, PlacedCentre, cluster_centres
from kopienas.views.centres.map.drawn_basemap import DrawnBasemap
from kopienas.views.centres.map.frame import WIDTH
from kopienas.views.centres.map.label_placement import place_labels
from kopienas.views.centres.map.labels import LINE, ZOOMS, PlacedLabel, PointFeature
from kopienas.views.centres.map.names import TOWN_HALF_WIDTH, MapName, list_names
from kopienas.views.centres.map.roomiest_point import find_roomiest_point

#: Half the width of a mark in picture units: room for a finger on a telephone.
MARK_HALF_WIDTH = 24
#: Width of a stitch of a motif on the map: eleven of them, with the bare ones around, are a mark.
MOTIF_STITCH = 4
#: Least distance of two marks, so that a finger can hit each on a narrow telephone as well.
MIN_DISTANCE = 2 * MARK_HALF_WIDTH


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
        mark: half the width of a mark, in picture units.
        stitch: width of a stitch of a motif, in picture units.
        town: half the width of the square of a town, in picture units.
        line: height of a line, as a multiple of the font size.
    """

    mark: int = MARK_HALF_WIDTH
    stitch: int = MOTIF_STITCH
    town: int = TOWN_HALF_WIDTH
    line: float = LINE


@dataclass(frozen=True, slots=True)
class CentreMap:
    """The map, in picture units: *width* × *height* of them.

    Attributes:
        zooms: how many times as large it becomes, step by step.
    """

    width: int
    height: int
    ground: DrawnBasemap
    marks: tuple[MapMark, ...]
    names: tuple[MapName, ...]
    sizes: MapSizes = MapSizes()
    zooms: tuple[float, ...] = ZOOMS

    def mark_of(self, centre: Centre) -> MapMark | None:
        """Return the mark of *centre*, or None if its location is hidden."""
        return next((mark for mark in self.marks if centre in mark.centres), None)


def draw_map(
    ground: DrawnBasemap,
    centres: Sequence[Centre],
    language: Language,
    area_names: Mapping[str, str],
    places: Iterable[Place],
) -> CentreMap:
    """Return the map of *centres*, with the names of *places* and waters.

    *area_names* has, by municipality, the text beside the mark of those centres of which only the
    municipality is known ("2 centri Krāslavas novadā").
    """
    placed = _place_marks(ground, centres, language, area_names)
    points = [point for centre in centres if (point := centre.facts.location.point)]
    named = list(list_names(ground.basemap, ground.frame, places, points))
    features = [*(feature for _, _, feature in placed), *(feature for _, feature in named)]
    labels = place_labels(features, ground.frame.box)
    marks = tuple(
        MapMark(
            members,
            area,
            feature.name or str(len(members)),
            feature.lines,
            round(feature.x),
            round(feature.y),
            label,
        )
        for (members, area, feature), label in zip(placed, labels, strict=False)
    )
    names = tuple(
        MapName(kind, feature.name, round(feature.x), round(feature.y), label)
        for (kind, feature), label in zip(named, labels[len(placed) :], strict=True)
        if label
    )
    return CentreMap(WIDTH, ground.frame.height, ground, marks, names)


def _place_marks(
    ground: DrawnBasemap,
    centres: Sequence[Centre],
    language: Language,
    area_names: Mapping[str, str],
) -> list[tuple[tuple[Centre, ...], str, PointFeature]]:
    """Return the centres of each mark, the area if no more is known, and its place."""
    points = {centre.slug: point for centre in centres if (point := centre.facts.location.point)}
    placed = [
        PlacedCentre(centre, *ground.frame.to_picture(points[centre.slug]))
        for centre in centres
        if centre.slug in points
    ]
    marks = [
        (tuple(member.centre for member in one.members), "", _point_feature_of(one, language))
        for one in cluster_centres(placed, MIN_DISTANCE)
    ]
    for area, members in _known_by_area(centres).items():
        outline = ground.basemap.outline_of(area)
        if outline is not None:
            x, y = ground.frame.to_picture(find_roomiest_point(outline, list(points.values())))
            several = any(one.facts.stands_for > 1 for one in members)
            half = 2 * MARK_HALF_WIDTH if several else MARK_HALF_WIDTH
            marks.append((tuple(members), area, PointFeature(x, y, area_names[area], half)))
    return marks


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
        return PointFeature(cluster.x, cluster.y, "", MARK_HALF_WIDTH)
    name = cluster.members[0].centre.words[language].short_name
    return PointFeature(cluster.x, cluster.y, name, MARK_HALF_WIDTH)
