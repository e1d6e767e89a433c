"""Nothing jumps while a page arrives, measured by the browser as layout shift."""

import pytest
from playwright.sync_api import Browser

from kopienas.model.centre import CENTRES
from kopienas.model.exhibition import EXHIBITIONS
from kopienas.model.news import NEWS
from tests.browser.late_files import FONTS, PICTURES, SCRIPTS, shifts
from tests.browser.views import View, window
from tests.gates.built import BuiltPage, BuiltSite
from tests.gates.kinds_of_pages import centres, entries, homes, section, with_most

VIEWS = [View(390), View(1360)]


@pytest.fixture(scope="module")
def pages(site: BuiltSite) -> list[BuiltPage]:
    """The first pages, the list of centres, the longest of a centre, and what has most pictures.

    What moves depends on pictures and their frames, not on the words around them.
    """
    stand_for_all = [
        *homes(site),
        section(site, CENTRES),
        *with_most(centres(site), "//main//*"),
        *with_most(entries(site, NEWS), "//main//img"),
        *with_most(entries(site, EXHIBITIONS), "//main//img"),
    ]
    return [page for page in stand_for_all if site.is_new(page, "//head/link | //main//img")]


@pytest.mark.parametrize("view", VIEWS, ids=str)
def test_nothing_moves_for_late_pictures_and_scripts(
    pages: list[BuiltPage], address: str, browser: Browser, view: View
) -> None:
    """Pictures have their place before they come, and scripts push nothing away."""
    moved = {}
    for one in pages:
        with window(browser, view) as page:
            page.route("**/*.woff2", lambda route: route.abort())
            moved[one.path] = shifts(page, address + one.path, late=f"{PICTURES}|{SCRIPTS}")

    assert moved == {one.path: [] for one in pages}


@pytest.mark.parametrize("view", VIEWS, ids=str)
def test_late_fonts_move_nothing(
    pages: list[BuiltPage], address: str, browser: Browser, view: View
) -> None:
    """A font that comes after the words waits for the next page."""
    moved = {}
    for one in pages:
        with window(browser, view) as page:
            moved[one.path] = shifts(page, address + one.path, late=FONTS)

    assert moved == {one.path: [] for one in pages}
