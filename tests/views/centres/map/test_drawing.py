"""The map shows every centre that may be shown, where it is, and nothing that is not known."""

import gzip
import re
from pathlib import Path

import pytest

from kopienas.model.centre import Centre
from kopienas.model.geography import Basemap
from kopienas.model.language import Language
from kopienas.reading.basemap import BASEMAP_PATH, read_basemap
from kopienas.views.centres.map.drawing import CentreMap, DrawnBasemap, draw_basemap, draw_map
from tests.centre_factory import make_centre, scatter

ROOT = Path(__file__).resolve().parents[4]
AREAS = {"kraslavas-novads": "2 centri Krāslavas novadā", "preilu-novads": "1 centrs Preiļu novadā"}


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
    return draw_map(ground, centres, Language.LV, AREAS)


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

    assert [label is not None and label.narrow for label in labels] == [True] * 10


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
