"""On paper, A4, everything is there, nothing is cut off, and it says where it comes from."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.views import View, window
from tests.gates.built import NOT_FOUND, BuiltSite

A4 = View(673)  # CSS pixels between the margins of theme/styles/print/page.css
# Nobody can follow or press these on paper.
CONTROLS = "nav, button, label, select, .button, .onward, .edit-link, svg, [role=status]"
LINES = """controls => [...document.querySelectorAll("main *")]
    .filter(one => !one.closest(controls))
    .filter(one => one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }))
    .flatMap(one => [...one.childNodes].filter(child => child.nodeType === Node.TEXT_NODE))
    .map(text => text.data.trim().replace(/\\s+/g, " ")).filter(Boolean)"""
CUT = """() => {
    const told = one => `${one.localName}.${one.getAttribute("class") ?? ""}`;
    const wide = [...document.querySelectorAll("body *")]
        .filter(one => !one.closest("svg") && one.clientWidth > 1)
        .filter(one => getComputedStyle(one).overflowX !== "visible")
        .filter(one => one.scrollWidth > one.clientWidth);
    const page = document.documentElement;
    const outside = [...document.querySelectorAll("main *")]
        .filter(one => one.getBoundingClientRect().right > page.clientWidth + 1);
    return [...wide, ...outside].map(told);
}"""
#: The pages are looked at in so many parts, for as many processors to share.
PARTS = range(4)


@pytest.mark.parametrize("part", PARTS)
def test_paper_holds_what_the_screen_shows(
    site: BuiltSite, address: str, browser: Browser, part: int
) -> None:
    """No word of a page is missing, nothing is cut off, and its public address stands below.

    Nothing may be wider than the paper or hidden in a box that would have to be scrolled. Which
    words are printed depends on the kind of their element and its place: each is looked at once.
    Nobody prints the page for unknown addresses, or that for a screen in a lobby.
    """
    printed = [
        one
        for one in site.distinct
        if one.path != NOT_FOUND and not one.tree.xpath("//photo-kiosk")
    ]
    faults: list[str] = []
    with window(browser, A4) as page:
        for one in printed[part :: len(PARTS)]:
            page.goto(address + one.path)
            faults += [f"{one.path}: {fault}" for fault in _faults_on_paper(page)]
            told = [site.url + one.path]
            if page.locator(".print-address:visible").all_inner_texts() != told:
                faults.append(f"{one.path}: its address is not printed")
            page.emulate_media(media="screen")
            if page.locator(".print-address:visible").count():
                faults.append(f"{one.path}: the address for paper is on the screen")

    assert not faults, "\n".join(faults)


def _faults_on_paper(page: Page) -> Iterator[str]:
    """Yield what is missing or cut off as soon as the open *page* is printed."""
    on_screen = page.evaluate(LINES, CONTROLS)
    page.emulate_media(media="print")
    on_paper = set(page.evaluate(LINES, CONTROLS))
    yield from (f"not printed: {line}" for line in on_screen if line not in on_paper)
    yield from (f"cut off: {box}" for box in page.evaluate(CUT))
    if not page.locator("h1").is_visible():
        yield "its heading is not printed"
