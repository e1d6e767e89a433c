"""The base map is read whole, or what is broken is told."""

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kopienas.model.geography import Basemap, Outline, Polygon, Ring
from kopienas.model.language import Language
from kopienas.model.point import Point
from kopienas.reading.basemap import BASEMAP_PATH, find_basemap_file, read_basemap
from kopienas.reading.problem import Problem

ROOT = Path(__file__).resolve().parents[2]
SQUARE = [[26, 56], [27, 56], [27, 57], [26, 57], [26, 56]]


def read_real() -> Basemap:
    problems: list[Problem] = []
    basemap = read_basemap(ROOT / BASEMAP_PATH, problems)
    assert basemap is not None
    assert not problems
    return basemap


def feature(kind: str, type_: str, coordinates: object, **properties: object) -> dict[str, Any]:
    geometry = {"type": type_, "coordinates": coordinates}
    return {"type": "Feature", "properties": {"kind": kind, **properties}, "geometry": geometry}


def novads(type_: str = "Polygon", coordinates: object = None) -> dict[str, Any]:
    return feature("novads", type_, [SQUARE] if coordinates is None else coordinates, name="Āžu")


def read(folder: Path, text: str) -> tuple[Basemap | None, list[Problem]]:
    file = folder / "ground.geojson"
    file.write_text(text, "utf-8")
    problems: list[Problem] = []
    return read_basemap(file, problems), problems


def read_features(folder: Path, *features: object) -> tuple[Basemap | None, list[Problem]]:
    return read(folder, json.dumps({"type": "FeatureCollection", "features": features}))


def test_latgale_is_whole() -> None:
    basemap = read_real()
    assert set(basemap.municipalities) == {
        "augsdaugavas-novads",
        "balvu-novads",
        "kraslavas-novads",
        "livanu-novads",
        "ludzas-novads",
        "preilu-novads",
        "rezeknes-novads",
    }
    assert basemap.municipalities["preilu-novads"].name == "Preiļu novads"
    assert [river.name for river in basemap.rivers] == ["Daugava"]
    assert len(basemap.lakes) == 13


def test_every_water_has_a_name_of_its_own() -> None:
    basemap = read_real()
    names = [lake.name for lake in basemap.lakes] + [river.name for river in basemap.rivers]

    assert all(names)
    assert len(set(names)) == len(names)


def test_lakes_come_from_the_largest_on() -> None:
    areas = [lake.area for lake in read_real().lakes]
    assert areas == sorted(areas, reverse=True)


@pytest.mark.parametrize(
    ("city", "around"), [("daugavpils", "augsdaugavas-novads"), ("rezekne", "rezeknes-novads")]
)
def test_a_city_lies_within_the_municipality_around_it(city: str, around: str) -> None:
    basemap = read_real()
    assert basemap.outline_of(city) is basemap.municipalities[around]


def test_a_municipality_elsewhere_has_no_outline() -> None:
    assert read_real().outline_of("ventspils-novads") is None


@pytest.mark.parametrize(
    ("place", "municipality"),
    [
        (Point(56.2944, 26.7246), "preilu-novads"),
        (Point(56.3862, 28.1217), "ludzas-novads"),
        (Point(55.8747, 26.5362), "augsdaugavas-novads"),
        (Point(56.9496, 24.1052), None),
    ],
)
def test_a_point_is_in_its_municipality(place: Point, municipality: str | None) -> None:
    outline = read_real().outline_at(place)
    assert (outline.id if outline else None) == municipality


def test_an_area_of_many_parts_and_holes_is_read(tmp_path: Path) -> None:
    hole = [[26.4, 56.4], [26.6, 56.4], [26.6, 56.6], [26.4, 56.6], [26.4, 56.4]]
    far = [[position[0] + 2, position[1]] for position in SQUARE]
    parts = [[SQUARE, hole], [far]]
    basemap, problems = read_features(tmp_path, novads("MultiPolygon", parts))
    assert basemap is not None
    assert not problems
    outline = basemap.municipalities["azu-novads"]
    assert outline.contains(Point(56.2, 26.5))
    assert not outline.contains(Point(56.5, 26.5))
    assert outline.contains(Point(56.5, 28.5))
    assert not outline.contains(Point(56.5, 27.5))


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "{}", '{"features": {}}', '{"features": [null]}', '{"features": []}'],
)
def test_a_broken_file_is_told(tmp_path: Path, text: str) -> None:
    basemap, problems = read(tmp_path, text)
    assert basemap is None
    assert [problem.path for problem in problems] == [BASEMAP_PATH]
    assert "bojāta" in problems[0].render(Language.LV)


@pytest.mark.parametrize(
    "broken",
    [
        novads(coordinates=[SQUARE[:-1]]),
        novads(coordinates=[SQUARE[:2]]),
        novads(coordinates=[]),
        novads(coordinates=[[["26", "x"]] * 4]),
        novads(coordinates=[[[26]] * 4]),
        novads(coordinates=[[[26, 156]] * 4]),
        novads("Point", [26, 56]),
        feature("novads", "Polygon", [SQUARE]),
        feature("lake", "Polygon", [SQUARE], km2=None),
        feature("river", "LineString", [[26, 56]], name="Daugava"),
        feature("forest", "Polygon", [SQUARE]),
    ],
)
def test_a_broken_feature_is_told(tmp_path: Path, broken: dict[str, Any]) -> None:
    basemap, problems = read_features(tmp_path, novads(), broken)
    assert basemap is None
    assert [problem.path for problem in problems] == [BASEMAP_PATH]


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    problems: list[Problem] = []
    assert read_basemap(tmp_path / "none.geojson", problems) is None
    assert problems[0].render(Language.EN).startswith(f"{BASEMAP_PATH}:1: the file is missing")


def test_a_project_has_its_own_base_map_or_that_of_the_plugin(tmp_path: Path) -> None:
    assert find_basemap_file(tmp_path) == ROOT / BASEMAP_PATH
    own = tmp_path / BASEMAP_PATH
    own.parent.mkdir()
    own.write_text("{}")
    assert find_basemap_file(tmp_path) == own


degrees = st.integers(-20, 20)
rings = st.lists(st.tuples(degrees, degrees), min_size=3, max_size=9, unique=True)


def winding_number(ring: Ring, point: Point) -> int:
    """How often the ring runs around the point; by the sign of each edge's turn."""
    turns = 0
    for start, end in pairwise(ring):
        turn = (end.longitude - start.longitude) * (point.latitude - start.latitude) - (
            point.longitude - start.longitude
        ) * (end.latitude - start.latitude)
        if start.latitude <= point.latitude < end.latitude and turn > 0:
            turns += 1
        elif end.latitude <= point.latitude < start.latitude and turn < 0:
            turns -= 1
    return turns


@settings(deadline=None)
@given(rings, degrees, degrees)
def test_inside_agrees_with_a_second_method(
    corners: list[tuple[int, int]], latitude: int, longitude: int
) -> None:
    """Any ring, crossing itself too: inside by the even-odd rule where the winding is odd."""
    ring = tuple(Point(*corner) for corner in [*corners, corners[0]])
    point = Point(latitude + 0.31, longitude + 0.17)  # not on an edge between whole degrees
    assert Polygon(ring).contains(point) == (winding_number(ring, point) % 2 == 1)


@pytest.mark.parametrize(
    ("point", "kilometres"),
    [
        (Point(56.5, 26.5), 0),
        (Point(57.01, 26.5), 1.11),
        (Point(56.5, 25.98), 1.23),
        (Point(55.99, 25.98), 1.67),
    ],
)
def test_distance_to_an_area(point: Point, kilometres: float) -> None:
    square = tuple(Point(north, east) for east, north in SQUARE)
    outline = Outline("azu-novads", "Āžu novads", (Polygon(square),))
    assert outline.distance_km(point) == pytest.approx(kilometres, abs=0.01)
