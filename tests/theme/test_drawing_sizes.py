"""Map and belt are drawn as large as their names and knots were placed for."""

import re
from dataclasses import replace

import pytest
from lxml import html as lxml_html

from kopienas.model.centre import CentreStatus
from kopienas.model.language import Language
from kopienas.model.site import Site
from kopienas.pelican_glue.stylesheet import inline_imports
from kopienas.views.activities.belt.belt import network_belt
from kopienas.views.centres.map.drawing import MapSizes
from kopienas.views.drawing_sizes import DRAWING_SIZES
from tests.drawing import draw
from tests.site_copy import ROOT

MAP = '{% import "macros/map.html" as maps with context %}'
BELT = '{% import "macros/belt.html" as belts with context %}'


@pytest.mark.parametrize("name", DRAWING_SIZES)
def test_stylesheet_takes_sizes_from_the_drawings(name: str) -> None:
    """It uses each of them, and says no value of its own."""
    styles = inline_imports(ROOT / "theme" / "styles" / "main.css")

    assert f"var({name})" in styles
    assert re.search(rf"{name}\s*:", styles) is None


@pytest.mark.parametrize("shared", [True, False])
def test_mark_is_as_wide_as_its_sizes_say(shared: bool) -> None:  # noqa: FBT001 - a case
    sizes = MapSizes(mark=30, shared_mark=40)
    source = f"{MAP}{{{{ maps.diamond(sizes, 100, 100, status, shared) }}}}"
    drawn = draw(source, sizes=sizes, status=CentreStatus.OPEN, shared=shared)
    half = 40 if shared else 30

    assert f'd="M100 {100 - half}l{half} {half}-{half} {half}-{half}-{half}z"' in drawn


def test_belt_is_as_high_and_wide_as_it_says(model: Site) -> None:
    """Knots, threads and squares stand in the middle of the row."""
    belt = replace(
        network_belt(model, Language.LV, "/aktivitates/"), row_height=80, month_width="9%"
    )
    drawn = draw(f"{BELT}{{{{ belts.band(belt, belt.bands[0]) }}}}", belt=belt, site=model)
    tree = lxml_html.fromstring(drawn)

    reach = tree.find_class("belt__reach")
    assert {(one.get("width"), one.get("height")) for one in reach} == {("9%", "80")}
    assert set(tree.xpath("//use/@y")) == set(tree.xpath("//line/@y1")) == {"40"}
