"""Map and list hold with no centre, one, thirty and three hundred, and with any names."""

import gzip
import shutil
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from lxml import html
from playwright.sync_api import Browser

from kopienas.model.geography import Basemap
from kopienas.model.point import Point
from kopienas.reading.basemap import BASEMAP_PATH, read_basemap
from tests import large_site
from tests.browser.map_names import names_on
from tests.browser.static_server import served
from tests.browser.views import NARROW, WIDE, window
from tests.gates.real_site import ROOT
from tests.site_copy import SiteCopy, build

CENTRE = """\
---
municipality: {municipality}
status: {status}
status_as_of: "2024-05-16"
location: {location}
address: Skolas iela {number}
address_as_of: "2024"
themes: [garden]
contact: keeper
sources: [notes]
latvian_only: true
name: '{name}'
short_name: '{name}'
locative: tur
summary: Pagalms, kurā kaimiņi stāda dobes, auž un svin gada svētkus.
---
"""
POINT = "{{precision: building, latitude: {0:.5f}, longitude: {1:.5f}, source: GeoNames}}"
STATUSES = ("open", "being-set-up", "planned", "paused", "closed")
MUNICIPALITIES = ("rezeknes-novads", "preilu-novads", "ludzas-novads", "kraslavas-novads")
ONE_SPOT = Point(56.32, 26.75)
#: How many, how they are called, and whether all stand on one spot.
SETS = [
    (0, "", False),
    (1, "Ciems", False),
    (30, "Ciems", False),
    (30, "Ciems", True),
    (30, "Ļoti garais ciema nosaukums pie ezera", False),
    (30, "„Saule” & <draugi>", False),
    (300, "Ciems", False),
]


def letters(number: int) -> str:
    """Return a name for a number; digits may be a figure that must not be typed by hand."""
    return chr(ord("A") + number % 26) + (chr(ord("a") + number // 26) if number > 25 else "")


def points(basemap: Basemap) -> Iterator[tuple[Point, str]]:
    """Yield points in the municipalities, always the same ones."""
    random = Random(3)  # noqa: S311 - a repeatable scatter, no secret
    while True:
        point = Point(random.uniform(55.7, 57.3), random.uniform(26.2, 28.2))
        outline = basemap.outline_at(point)
        if outline is not None and outline.id in MUNICIPALITIES:
            yield point, outline.id


def settle(site: SiteCopy, count: int, name: str, *, on_one_spot: bool) -> None:
    """Make *count* centres the only ones of *site*; every tenth is known to its municipality."""
    for folder in ("centres", "activities", "news", "competitions", "exhibitions"):
        shutil.rmtree(site.path(folder))
    site.path("data/addresses.txt").unlink()
    site.write("data/municipalities.yaml", large_site.MUNICIPALITIES)
    basemap = read_basemap(ROOT / BASEMAP_PATH, [])
    assert basemap is not None
    for number, (point, municipality) in zip(range(count), points(basemap), strict=False):
        place, home = (ONE_SPOT, "preilu-novads") if on_one_spot else (point, municipality)
        vague = number % 10 == 9 and not on_one_spot
        location = (
            "{precision: municipality}" if vague else POINT.format(place.latitude, place.longitude)
        )
        site.write(
            f"centres/centrs-{number}/index.lv.md",
            CENTRE.format(
                municipality=home,
                status=STATUSES[number % len(STATUSES)],
                location=location,
                number=1 if on_one_spot else number,
                name=f"{name} {letters(number)}",
            ),
        )


@pytest.mark.parametrize(("count", "name", "on_one_spot"), SETS)
def test_map_and_list_hold_every_centre_and_can_be_read(
    tmp_path: Path, browser: Browser, count: int, name: str, *, on_one_spot: bool
) -> None:
    """Each once in either; a map of 12 kB; no name cut, covered or too small in any window."""
    site = SiteCopy(tmp_path / "site")
    settle(site, count, name, on_one_spot=on_one_spot)
    folder = build(site)

    page = html.parse(str(folder / "centri" / "index.html"))
    listed = page.xpath("//li/@data-centre")
    drawn = [slug for slugs in page.xpath("//svg//a/@data-centres") for slug in slugs.split()]
    assert sorted(listed) == sorted(drawn)
    assert len(set(listed)) == count
    for picture in page.xpath("//svg[contains(@class, 'centre-map__svg')]"):
        assert len(gzip.compress(html.tostring(picture))) <= 12 * 1024

    with served(folder) as address:
        for view in (NARROW, WIDE):
            with window(browser, view) as opened:
                opened.goto(f"{address}/centri/")
                assert opened.locator("[data-centre]:visible").count() == count
                assert opened.evaluate("document.scrollingElement.scrollWidth <= innerWidth")
                if count:
                    opened.locator("centre-map[data-ready]").wait_for()
                    assert list(names_on(opened).faults()) == []
