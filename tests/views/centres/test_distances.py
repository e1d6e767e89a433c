"""Where centres lie, in words: right in both languages, and right on the ground."""

from dataclasses import replace
from math import asin, cos, radians, sin, sqrt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kopienas.model.centre import Centre, LocationPrecision
from kopienas.model.directory import Place
from kopienas.model.geodesy import Direction, Displacement, measure_displacement
from kopienas.model.language import Language
from kopienas.model.point import Point
from kopienas.model.site import Site
from kopienas.views.centres.distances import (
    MOST_FOR_ALL,
    NEAREST,
    describe_location,
    list_distances,
)
from kopienas.views.centres.neighbours import find_neighbours
from kopienas.wording import directions
from tests.views.made_centres import centre_at, site_of

PREILI = Place(
    id="preili",
    name="Preiļi",
    after_no="Preiļiem",
    locative="Preiļos",
    latitude=56.29444,
    longitude=26.72459,
    source="GeoNames",
)


def show(text: str) -> str:
    return text.replace("\u00a0", "⍽")


def site_with(model: Site, *centres: Centre) -> Site:
    """Return a site with these centres and the one town."""
    directory = replace(model.directory, places={"preili": PREILI})
    return replace(site_of(model, *centres), directory=directory)


def named(model: Site, name: str, *point: float, place: str | None = None) -> Centre:
    """Make a centre of this short name."""
    words = {"short_name": name} | ({"place": place} if place else {})
    return centre_at(model, name.lower(), Point(*point), **words)


def both(site: Site, centre: Centre) -> tuple[str, str]:
    return (
        show(describe_location(site, centre, Language.LV)),
        show(describe_location(site, centre, Language.EN)),
    )


@pytest.mark.parametrize(
    ("bearing", "latvian", "english"),
    [
        (0, "uz ziemeļiem", "north"),
        (45, "uz ziemeļaustrumiem", "north-east"),
        (90, "uz austrumiem", "east"),
        (135, "uz dienvidaustrumiem", "south-east"),
        (180, "uz dienvidiem", "south"),
        (225, "uz dienvidrietumiem", "south-west"),
        (270, "uz rietumiem", "west"),
        (315, "uz ziemeļrietumiem", "north-west"),
    ],
)
def test_all_eight_directions(bearing: float, latvian: str, english: str) -> None:
    """From a town and by themselves, and as far as 22° to either side."""
    for off in (-22, 0, 22):
        way = Displacement(34.4, (bearing + off) % 360)
        assert (
            directions.location_from_place(PREILI, way, Language.LV)
            == f"34 km {latvian} no Preiļiem"
        )
        assert (
            directions.location_from_place(PREILI, way, Language.EN) == f"34 km {english} of Preiļi"
        )
        assert directions.displacement_in_words(way, Language.LV) == f"34 km {latvian}"
        assert directions.displacement_in_words(way, Language.EN) == f"34 km to the {english}"


@settings(deadline=None)
@given(st.floats(0, 360, exclude_max=True))
def test_the_direction_is_the_nearest(bearing: float) -> None:
    """No other of the eight is nearer on the circle."""

    def apart(direction: Direction) -> float:
        between = abs(bearing - 45 * list(Direction).index(direction))
        return min(between, 360 - between)

    assert apart(Displacement(1, bearing).direction) == min(map(apart, Direction))


def test_a_centre_is_placed_from_the_nearest_town(model: Site) -> None:
    here = named(model, "Āži", 56.51, 27.11)
    other = named(model, "Aglona", 56.1327, 27.0068)
    assert both(site_with(model, here, other), here) == (
        "34⍽km uz ziemeļaustrumiem no Preiļiem; tuvākais centrs⍽– Aglona, 42⍽km uz dienvidiem.",
        "34⍽km north-east of Preiļi; the nearest centre is Aglona, 42⍽km to the south.",
    )


def test_a_centre_in_the_town_is_said_to_be_there(model: Site) -> None:
    """Its own town, however far it is from the town's point."""
    here = named(model, "Āži", 56.31, 26.74, place="Preiļi")
    other = named(model, "Aglona", 56.1327, 27.0068)
    assert both(site_with(model, here, other), here) == (
        "Preiļos; tuvākais centrs⍽– Aglona, 26⍽km uz dienvidaustrumiem.",
        "In Preiļi; the nearest centre is Aglona, 26⍽km to the south-east.",
    )


def test_a_kilometre_from_the_town_is_in_the_town(model: Site) -> None:
    here = named(model, "Āži", 56.295, 26.725)
    assert both(site_with(model, here), here) == ("Preiļos.", "In Preiļi.")


def test_centres_in_one_street_have_no_direction(model: Site) -> None:
    here = named(model, "Āži", 56.295, 26.725)
    other = named(model, "Biķi", 56.296, 26.725)
    assert both(site_with(model, here, other), here) == (
        "Preiļos; tuvākais centrs⍽– Biķi, mazāk nekā 1⍽km attālumā.",
        "In Preiļi; the nearest centre is Biķi, less than 1⍽km away.",
    )


@pytest.mark.parametrize(
    ("precision", "latvian", "english"),
    [
        (
            LocationPrecision.MUNICIPALITY,
            "Zināma tikai pašvaldība, tāpēc attālumi nav norādīti.",
            "Only the municipality is known, so no distances are given.",
        ),
        (
            LocationPrecision.HIDDEN,
            "Vieta nav publicēta, tāpēc attālumi nav norādīti.",
            "The place is not published, so no distances are given.",
        ),
    ],
)
def test_without_a_point_there_are_no_distances(
    model: Site, precision: LocationPrecision, latvian: str, english: str
) -> None:
    """Said in words, and missing for everyone else too."""
    secret = centre_at(model, "biki", precision)
    here = named(model, "Āži", 56.295, 26.725)
    site = site_with(model, here, secret)
    assert both(site, secret) == (latvian, english)
    assert find_neighbours(site, secret) == ()
    assert find_neighbours(site, here) == ()
    assert list_distances(site, Language.LV) == ()


def test_from_each_centre_the_others_are_named_nearest_first(model: Site) -> None:
    """The centres in the order of the language: Č after C in Latvian."""
    points = {"Čiekuri": 56.2, "Celmi": 56.3, "Dobes": 56.5}
    centres = [named(model, name, north, 27.0) for name, north in points.items()]
    told = [
        (one.origin.words.lv.short_name, row.target.words.lv.short_name, row.direction)
        for one in list_distances(site_with(model, *centres), Language.LV)
        for row in one.rows
    ]

    assert told == [
        ("Celmi", "Čiekuri", "uz dienvidiem"),
        ("Celmi", "Dobes", "uz ziemeļiem"),
        ("Čiekuri", "Celmi", "uz ziemeļiem"),
        ("Čiekuri", "Dobes", "uz ziemeļiem"),
        ("Dobes", "Celmi", "uz dienvidiem"),
        ("Dobes", "Čiekuri", "uz dienvidiem"),
    ]


@pytest.mark.parametrize(
    ("count", "each"), [(2, 1), (MOST_FOR_ALL, MOST_FOR_ALL - 1), (60, NEAREST)]
)
def test_of_many_centres_only_the_nearest_are_named(model: Site, count: int, each: int) -> None:
    centres = [named(model, f"Ciems {n}", 56 + n / 100, 27.0) for n in range(count)]
    listed = list_distances(site_with(model, *centres), Language.LV)

    assert {len(one.rows) for one in listed} == {each}


def great_circle_km(start: Point, end: Point) -> float:
    """Distance on a sphere by the haversine formula; within 0.6 % of the ellipsoid."""
    north = radians(end.latitude - start.latitude)
    east = radians(end.longitude - start.longitude)
    scale = cos(radians(start.latitude)) * cos(radians(end.latitude))
    return 2 * 6371.0 * asin(sqrt(sin(north / 2) ** 2 + scale * sin(east / 2) ** 2))


latvian_points = st.builds(Point, st.floats(55.67, 58.09), st.floats(20.96, 28.25))


@settings(deadline=None)
@given(latvian_points, latvian_points)
def test_distances_agree_with_a_second_formula(start: Point, end: Point) -> None:
    assert measure_displacement(start, end).kilometres == pytest.approx(
        great_circle_km(start, end), rel=0.006
    )
    assert measure_displacement(start, end).kilometres == pytest.approx(
        measure_displacement(end, start).kilometres
    )


def test_distances_are_those_of_geodesics() -> None:
    """Rīga–Daugavpils as PROJ 9.5.1 solves it (pyproj 3.7.2, Geod(ellps="WGS84").inv)."""
    way = measure_displacement(Point(56.9496, 24.1052), Point(55.8747, 26.5362))
    assert way.kilometres == pytest.approx(191.926151566, abs=1e-6)
    assert way.bearing == pytest.approx(127.559218663, abs=1e-8)


@settings(deadline=None)
@given(st.lists(latvian_points, min_size=2, max_size=12), st.integers(1, 4))
def test_the_nearest_few_are_the_nearest_of_all(
    model: Site, points: list[Point], most: int
) -> None:
    centres = [centre_at(model, f"c{number}", point) for number, point in enumerate(points)]
    site = site_with(model, *centres)
    assert find_neighbours(site, centres[0], most) == find_neighbours(site, centres[0])[:most]
