"""The map holds the same centres as the list, and its names can be read."""

import pytest
from playwright.sync_api import Browser

from kopienas.model.centre import CENTRES
from kopienas.model.language import Language
from tests.browser.map_names import names_on
from tests.browser.views import window
from tests.gates.built import BuiltSite
from tests.gates.kinds_of_pages import homes, section

# The narrowest and 640 are also a window of 1280 px enlarged four times and twice.
WIDTHS = (320, 390, 640, 820, 1360)
MAP = "//svg[contains(@class, 'centre-map__svg')]"
MARKS = f"{MAP}//a[@data-centres]"


@pytest.mark.parametrize("language", Language)
def test_map_and_list_hold_every_centre(site: BuiltSite, language: Language) -> None:
    """Each centre once in either, but for one in a municipality that the map does not show."""
    page = section(site, CENTRES, language)
    listed = page.tree.xpath("//li/@data-centre")
    drawn = [slug for mark in page.tree.xpath(MARKS) for slug in mark.get("data-centres").split()]

    assert len(listed) == len(set(listed))
    assert len(drawn) == len(set(drawn))
    assert {*page.tree.xpath("//li[@data-latitude]/@data-centre")} <= {*drawn} <= {*listed}


@pytest.mark.parametrize("fonts", ["arrived", "late"])
def test_names_are_readable_whole_and_clear_of_each_other(
    site: BuiltSite, address: str, browser: Browser, fonts: str
) -> None:
    """At least 12 px high, within the picture, no two names overlapping, at every width.

    A font that is late is not waited for: the visitor reads this page in a fallback.
    """
    pages = [*homes(site), *(section(site, CENTRES, language) for language in Language)]
    maps = [page for page in pages if site.is_new(page, MAP)]
    faults: list[str] = []
    for one in maps:
        with window(browser) as page:
            if fonts == "late":
                page.route("**/*.woff2", lambda route: route.abort())
            page.goto(address + one.path)
            page.evaluate("() => document.fonts.ready")
            for width in WIDTHS:
                page.set_viewport_size({"width": width, "height": 900})
                written = names_on(page)
                faults += [f"{one.path}, {width} px: {fault}" for fault in written.faults()]
                assert bool(written.names) == bool(one.tree.xpath(MARKS))

    assert not faults, "\n".join(faults)
