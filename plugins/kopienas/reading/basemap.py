"""Reading the base map (GeoJSON, RFC 7946); ``geodata/README.md`` says where it is from."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from itertools import starmap
from pathlib import Path
from typing import Any, Final, TypeVar

from kopienas.model.geography import Basemap, Lake, Outline, Polygon, Polyline, Ring, River
from kopienas.model.point import Point
from kopienas.reading.problem import N_, Message, Problem
from kopienas.wording.sorting import fold_accents_and_case

T = TypeVar("T")

BASEMAP_PATH: Final = "geodata/latgale.geojson"
_SHORTEST_RING: Final = 4
_SHORTEST_LINE: Final = 2


def find_basemap_file(project: Path) -> Path:
    """Return the path of the base map of *project*, the folder around its content.

    A project without one, such as a small site for tests, gets the base map of the checkout that
    this plugin is part of: the country is the same for every content.
    """
    own = project / BASEMAP_PATH
    return own if own.is_file() else Path(__file__).resolve().parents[3] / BASEMAP_PATH


def read_basemap(file: Path, problems: list[Problem]) -> Basemap | None:
    """Return the base map in *file*; None, with the fault reported, if it is broken or missing."""
    try:
        return _basemap(json.loads(file.read_text("utf-8")))
    except OSError:
        what = Message(N_("the file is missing"))
    except (ValueError, KeyError, TypeError, IndexError) as error:
        reason = f"{type(error).__name__}: {error}"
        what = Message(N_("the base map is broken ({reason})"), {"reason": reason})
    problems.append(
        Problem(BASEMAP_PATH, 1, "", what, Message(N_("bring it back from the history")))
    )
    return None


def _basemap(collection: Mapping[str, Any]) -> Basemap:
    features: dict[str, list[tuple[dict[str, Any], dict[str, Any]]]]
    features = {"novads": [], "river": [], "lake": []}
    for feature in collection["features"]:
        properties = feature["properties"]
        features[properties["kind"]].append((properties, feature["geometry"]))
    outlines = list(starmap(_outline, features["novads"]))
    if not outlines:
        raise ValueError("no municipalities")
    lakes = starmap(_lake, features["lake"])
    return Basemap(
        municipalities={outline.id: outline for outline in outlines},
        rivers=tuple(starmap(_river, features["river"])),
        lakes=tuple(sorted(lakes, key=lambda lake: lake.area, reverse=True)),
    )


def _outline(properties: Mapping[str, Any], geometry: Mapping[str, Any]) -> Outline:
    """Return a municipality; the data call it "Preiļu", the lists of the site "preilu-novads"."""
    name = str(properties["name"])
    return Outline(f"{fold_accents_and_case(name)}-novads", f"{name} novads", _polygons(geometry))


def _river(properties: Mapping[str, Any], geometry: Mapping[str, Any]) -> River:
    lines = _parts(geometry, "LineString", _line)
    return River(str(properties["name"]), lines)


def _lake(properties: Mapping[str, Any], geometry: Mapping[str, Any]) -> Lake:
    return Lake(str(properties.get("name", "")), float(properties["km2"]), _polygons(geometry))


def _polygons(geometry: Mapping[str, Any]) -> tuple[Polygon, ...]:
    return _parts(geometry, "Polygon", _polygon)


def _parts(geometry: Mapping[str, Any], single: str, read: Callable[[Any], T]) -> tuple[T, ...]:
    """Return the parts of a geometry of the type *single* or its Multi… type."""
    kind, coordinates = geometry["type"], geometry["coordinates"]
    if kind not in {single, f"Multi{single}"}:
        raise ValueError(f"{kind} where a {single} is needed")
    return tuple(read(part) for part in ([coordinates] if kind == single else coordinates))


def _polygon(coordinates: Any) -> Polygon:  # noqa: ANN401 - whatever the file holds
    outer, *holes = (_ring(ring) for ring in coordinates)
    return Polygon(outer, tuple(holes))


def _ring(coordinates: Any) -> Ring:  # noqa: ANN401 - whatever the file holds
    ring = _line(coordinates)
    if len(ring) < _SHORTEST_RING or ring[0] != ring[-1]:
        raise ValueError("a ring is not closed")
    return ring


def _line(coordinates: Any) -> Polyline:  # noqa: ANN401 - whatever the file holds
    line = tuple(_point(position) for position in coordinates)
    if len(line) < _SHORTEST_LINE:
        raise ValueError("a line has fewer than two points")
    return line


def _point(position: Any) -> Point:  # noqa: ANN401 - whatever the file holds
    """Return the point of a GeoJSON position, which has the longitude first."""
    longitude, latitude = position
    point = Point(float(latitude), float(longitude))
    if not (abs(point.latitude) <= 90 and abs(point.longitude) <= 180):  # noqa: PLR2004 - degrees
        raise ValueError(f"{position} is no place")
    return point
