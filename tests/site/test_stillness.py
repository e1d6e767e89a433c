"""Nothing jumps while a page arrives, measured by the browser as layout shift."""

import re
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Route

from tests.site.views import View, window

FONTS, PICTURES, SCRIPTS = "woff2", "avif|jpg|png|svg|webp", "js"
VIEWS = [View(390), View(1360)]
PAGES = [
    "/",
    "/en/",
    "/centri/preili/",
    "/centri/",
    "/jaunumi/simpozijs-krustpils-pili/",
    "/fotoizstade/labakai-dzivei/",
]
LISTEN = """
    window.shifts = [];
    new PerformanceObserver(list => {
        for (const entry of list.getEntries()) {
            const moved = entry.sources.map(one => one.node?.parentElement?.className ?? "");
            window.shifts.push([entry.value, ...moved]);
        }
    }).observe({ type: "layout-shift", buffered: true });
"""
PAINTED = "() => performance.getEntriesByName('first-contentful-paint').length > 0"
# Two frames: one in which the fonts are used, one after which the observer has been told.
SETTLED = """async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    await new Promise(done => setTimeout(done));
    return window.shifts;
}"""


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("view", VIEWS, ids=str)
def test_nothing_moves_for_late_pictures_and_scripts(
    address: str, browser: Browser, view: View, path: str
) -> None:
    """Pictures have their place before they come, and scripts push nothing away."""
    with window(browser, view) as page:
        page.route("**/*.woff2", lambda route: route.abort())

        assert shifts(page, address + path, late=f"{PICTURES}|{SCRIPTS}") == []


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("view", VIEWS, ids=str)
def test_late_fonts_move_nothing(address: str, browser: Browser, view: View, path: str) -> None:
    """A font that comes after the words waits for the next page."""
    with window(browser, view) as page:
        assert shifts(page, address + path, late=FONTS) == []


def shifts(page: Page, address: str, late: str) -> list[list[Any]]:
    """Return what moves at *address* when files named by *late* come after all the words."""
    held: list[Route] = []
    painted = False

    def hold(route: Route) -> None:
        held.append(route)
        if painted:
            send_held()

    def send_held() -> None:
        while held:
            held.pop().continue_()

    page.route(re.compile(rf"\.({late})$"), hold)
    page.add_init_script(LISTEN)
    page.goto(address, wait_until="commit")
    page.wait_for_function(PAINTED)
    painted = True
    send_held()
    page.wait_for_load_state("networkidle")
    moved: list[list[Any]] = page.evaluate(SETTLED)
    return moved
