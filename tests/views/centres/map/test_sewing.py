"""Land in stitches is the land of the map: each cell once, of whoever its middle belongs to."""

import re

import pytest

from kopienas.model.geography import Basemap, Lake, Outline, Polygon, River
from kopienas.model.language import Language
from kopienas.model.motif import MotifBook
from kopienas.model.point import Point
from kopienas.model.site import Site
from kopienas.views.centres.map.frame import Frame
from kopienas.views.centres.map.maps import draw_maps
from kopienas.views.centres.map.sewing import Patch, StitchGrid, place_land, sew_land
from kopienas.views.centres.map.sewn_place import COLUMNS, FRAME, ROWS

BOX = re.compile(r"M(\d+) (\d+)h(\d+)v(\d+)h-\d+z")


def box(west: float, south: float, east: float, north: float) -> Polygon:
    corners = ((north, west), (north, east), (south, east), (south, west), (north, west))
    return Polygon(tuple(Point(*corner) for corner in corners))


WEST, EAST = box(26.0, 56.0, 27.0, 57.0), box(27.0, 56.0, 28.0, 57.0)
BASEMAP = Basemap(
    municipalities={
        "west": Outline("west", "West", (WEST,)),
        "east": Outline("east", "East", (EAST,)),
    },
    rivers=(River("Upe", ((Point(56.5, 26.0), Point(56.5, 28.0)),)),),
    lakes=(Lake("Ezers", 10, (box(27.3, 56.2, 27.6, 56.4),)),),
)


@pytest.fixture(scope="module")
def patches() -> dict[tuple[str, str], set[tuple[int, int]]]:
    """The cells of each patch of a small land."""
    frame = Frame.fit_points((*WEST.outer, *EAST.outer))
    grid = StitchGrid(0, 0, 10, 62, frame.height // 10)
    return {
        (one.kind, one.municipality): cells(one)
        for one in sew_land(place_land(BASEMAP, frame), grid)
    }


def cells(patch: Patch) -> set[tuple[int, int]]:
    return {
        (int(x) + column, int(y) + row)
        for x, y, width, height in BOX.findall(patch.path)
        for column in range(int(width))
        for row in range(int(height))
    }


Patches = dict[tuple[str, str], set[tuple[int, int]]]


def test_municipalities_share_the_land_between_them(patches: Patches) -> None:
    west, east = patches["land", "west"], patches["land", "east"]

    assert not west & east
    assert max(column for column, _ in west) < min(column for column, _ in east) + 2
    assert len(west) == pytest.approx(len(east), rel=0.05)


def test_border_runs_between_them(patches: Patches) -> None:
    columns = {column for column, _ in patches["border", ""]}

    assert columns
    assert max(columns) - min(columns) <= 2
    assert all(28 <= column <= 33 for column in columns)


def test_a_river_crosses_the_whole_land_and_a_lake_is_filled(patches: Patches) -> None:
    water = patches["water", ""]

    assert {column for column, _ in water} >= set(range(3, 59))
    assert len(water) > 62 + 20


def test_a_place_is_framed_and_shows_its_own_mark(model: Site) -> None:
    maps = draw_maps(model)
    yard = model.centres["azu-pagalms"]
    place = maps.sew_place(model, yard, Language.LV)

    assert place is not None
    assert (place.width, place.height) == (COLUMNS + 2 * FRAME, ROWS + 2 * FRAME)
    assert yard in [centre for one in place.marks for centre in one.mark.centres]
    assert place.frame.count("M") > 30


def test_frame_is_that_of_the_motif(model: Site) -> None:
    maps = draw_maps(model)
    yard = model.centres["azu-pagalms"]
    book: MotifBook = model.motifs
    frames = set()
    for motif in book.motifs.values():
        centre = yard.facts.model_copy(update={"motif": motif.id})
        changed = type(yard)(yard.kind, yard.slug, centre, yard.words, yard.body)
        site = type(model)(
            directory=model.directory,
            basemap=model.basemap,
            motifs=book,
            entries={**model.entries, yard.kind: {yard.slug: changed}},
            pictures=model.pictures,
            withheld=model.withheld,
        )
        place = draw_maps(site).sew_place(site, changed, Language.LV)
        assert place is not None
        frames.add(place.frame)

    assert len(frames) == len(book.motifs)
    assert maps.ground.stitch > 0
