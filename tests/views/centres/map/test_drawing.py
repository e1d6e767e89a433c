"""The map shows every centre that may be shown, where it is, and nothing that is not known."""

import gzip
import re
from dataclasses import replace
from pathlib import Path

import pytest

from kopienas.model.centre import CENTRES, Centre, Location, LocationPrecision
from kopienas.model.directory import Place
from kopienas.model.geography import Basemap
from kopienas.model.language import Language
from kopienas.model.site import Site
from kopienas.reading.basemap import BASEMAP_PATH, read_basemap
from kopienas.views.centres.map.drawing import CentreMap, draw_map
from kopienas.views.centres.map.drawn_basemap import DrawnBasemap, draw_basemap
from kopienas.views.centres.map.maps import draw_maps
from tests.centre_factory import make_centre, scatter
from tests.made_site import with_entries

ROOT = Path(__file__).resolve().parents[4]
AREAS = {"kraslavas-novads": "2 centri Krāslavas novadā", "preilu-novads": "1 centrs Preiļu novadā"}

PLACES = (
    Place(
        id="ludza",
        name="Ludza",
        after_no="Ludzas",
        locative="Ludzā",
        latitude=56.5337,
        longitude=27.7216,
        source="GeoNames 457776",
    ),
)


@pytest.fixture(scope="session")
def basemap() -> Basemap:
    """The project's own base map."""
    basemap = read_basemap(ROOT / BASEMAP_PATH, [])
    assert basemap is not None
    return basemap


@pytest.fixture(scope="session")
def ground(basemap: Basemap) -> DrawnBasemap:
    """The base map in the picture."""
    return draw_basemap(basemap)


def draw(ground: DrawnBasemap, centres: list[Centre]) -> CentreMap:
    """Draw the Latvian map of *centres*."""
    return draw_map(ground, centres, Language.LV, AREAS, PLACES)


def test_north_is_up_and_east_is_right(ground: DrawnBasemap) -> None:
    daugavpils = make_centre("d", name="Daugavpils", latitude=55.8747, longitude=26.5362)
    rogovka = make_centre("r", name="Rogovka", latitude=56.7108, longitude=27.4151)

    south, north = draw(ground, [daugavpils, rogovka]).marks

    assert north.x > south.x
    assert north.y < south.y


@pytest.mark.parametrize("count", [0, 1, 10, 30, 300])
def test_each_centre_has_exactly_one_mark_within_the_picture(
    ground: DrawnBasemap, count: int
) -> None:
    centres = scatter(count)

    picture = draw(ground, centres)

    shown = [centre.slug for mark in picture.marks for centre in mark.centres]
    assert sorted(shown) == sorted(centre.slug for centre in centres)
    assert all(0 < m.x < picture.width and 0 < m.y < picture.height for m in picture.marks)


def test_ten_centres_some_way_apart_all_have_their_names(ground: DrawnBasemap) -> None:
    """Also on the narrowest screen."""
    centres = [
        make_centre(f"c-{i}", name=f"Ķekavciems {i}", latitude=55.9 + 0.09 * i, longitude=longitude)
        for i, longitude in enumerate([26.5, 27.2, 26.6, 27.3, 26.7, 27.4, 26.9, 27.5, 27.0, 27.6])
    ]

    labels = [mark.label for mark in draw(ground, centres).marks]

    assert [label is not None and label.from_narrow == 0 for label in labels] == [True] * 10


def test_what_is_known_to_the_municipality_is_one_area_mark_with_its_words(
    ground: DrawnBasemap,
) -> None:
    """Never a point of its own, and inside the municipality."""
    known = {"precision": "municipality", "municipality": "kraslavas-novads"}
    centres = [make_centre("k-1", **known), make_centre("k-2", **known)]  # type: ignore[arg-type]

    [mark] = draw(ground, centres).marks

    assert (mark.area, mark.name) == ("kraslavas-novads", "2 centri Krāslavas novadā")
    assert [centre.slug for centre in mark.centres] == ["k-1", "k-2"]


def test_a_hidden_centre_is_not_on_the_map(ground: DrawnBasemap) -> None:
    hidden = make_centre("patversme", precision="hidden")

    picture = draw(ground, [hidden])

    assert picture.marks == ()
    assert picture.mark_of(hidden) is None


def test_outlines_are_whole_numbers_and_small(ground: DrawnBasemap) -> None:
    shapes = (*ground.municipalities, *ground.lakes, *ground.rivers)
    paths = "".join(shape.path for shape in shapes)

    assert re.fullmatch(r"[Mlz\d -]+", paths)
    assert len(gzip.compress(paths.encode())) < 4_000
    assert len(ground.municipalities) == 7


def test_towns_and_waters_are_named_where_no_name_of_a_centre_stands(ground: DrawnBasemap) -> None:
    names = {one.name: one for one in draw(ground, []).names}

    assert {"Ludza", "Daugava", "Rāzna"} <= set(names)
    assert names["Ludza"].label.from_wide == 0


def test_a_town_with_a_centre_is_named_once(ground: DrawnBasemap) -> None:
    centre = make_centre("l", name="Ludzas centrs", latitude=56.53, longitude=27.72)

    assert "Ludza" not in {one.name for one in draw(ground, [centre]).names}


def test_centres_that_nothing_tells_apart_are_counted(model: Site) -> None:
    shore = model.centres["nicas-krasts"]
    location = Location(precision=LocationPrecision.MUNICIPALITY)
    facts = shore.facts.model_copy(update={"stands_for": 2, "location": location})
    changed = replace(shore, facts=facts)
    outline = next(iter(model.basemap.municipalities.values()))
    basemap = replace(model.basemap, municipalities={facts.municipality: outline})
    site = replace(with_entries(model, CENTRES, {shore.slug: changed}), basemap=basemap)

    mark = draw_maps(site).whole[Language.EN].mark_of(changed)
    assert mark is not None
    assert mark.name == "2 centres in Ņica Municipality"


def test_a_river_is_named_away_from_towns_and_centres(ground: DrawnBasemap) -> None:
    """At the stretch where there is the most room for its name."""
    river = ground.basemap.rivers[0]
    spots = [spot for line in river.lines for spot in line]
    town = make_centre("t", latitude=spots[0].latitude, longitude=spots[0].longitude)

    names = {one.name: one for one in draw(ground, [town]).names}

    start = ground.frame.to_picture(spots[0])
    named = names[river.name]
    assert abs(named.x - start[0]) + abs(named.y - start[1]) > 100
