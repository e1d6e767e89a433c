"""Nobody is shut out: axe finds nothing on any page, in any scheme, on any width."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import axe_playwright_python
import pytest
from playwright.sync_api import Browser, Page

from tests.browser.views import NARROW, WIDE, window
from tests.gates.built import BuiltSite

AXE = Path(axe_playwright_python.__file__).with_name("axe.min.js")
# Axe leaves some contrasts open that are known otherwise: of the words on the map (test_colours.py
# has its pairs), of signs without letters such as arrows, and, in a narrow window, of the far end
# of tables that scroll by themselves (they are seen whole in a wide one). What else it can't decide
# by itself is looked at by people, except for contrast: that must be certain.
# Selectors and all that passed are left out: to make and to send them takes most of axe's time.
FAULTS = """async options => {
    const scrolls = box => /auto|scroll/.test(getComputedStyle(box).overflowX)
        && box.scrollWidth > box.clientWidth;
    const inScrolled = box => box && (scrolls(box) || inScrolled(box.parentElement));
    const known = one => one.closest("svg text") || inScrolled(one)
        || !/[\\p{L}\\p{N}]/u.test(one.textContent);
    const told = (rule, node) => {
        const reasons = [...node.any, ...node.all, ...node.none].map(check => check.message);
        return `${rule.id}: ${node.html.slice(0, 160)} – ${reasons.join("; ")}`;
    };
    const { violations, incomplete } = await axe.run(document, options);
    const unsure = incomplete
        .filter(rule => rule.id === "color-contrast")
        .map(rule => ({ ...rule, nodes: rule.nodes.filter(node => !known(node.element)) }));
    return [...violations, ...unsure].flatMap(rule => rule.nodes.map(node => told(rule, node)));
}"""
OF_COLOUR = ["color-contrast", "link-in-text-block"]
OPTIONS: dict[str, Any] = {
    "preload": False,
    "selectors": False,
    "elementRef": True,
    "resultTypes": ["violations", "incomplete"],
    "rules": {"target-size": {"enabled": True}},  # WCAG 2.2, which axe leaves off by itself
}
COLOURS = {**OPTIONS, "runOnly": OF_COLOUR}
WITHOUT_COLOUR = {
    **OPTIONS,
    "rules": {**OPTIONS["rules"], **{rule: {"enabled": False} for rule in OF_COLOUR}},
}
SCROLLS_SIDEWAYS = "document.scrollingElement.scrollWidth > innerWidth"
#: The pages are looked at in so many parts, for as many processors to share.
PARTS = range(6)


def faults_of(page: Page, options: Mapping[str, Any]) -> list[str]:
    """Return what axe finds on the open *page*: each element with the rule that it breaks."""
    found: list[str] = page.evaluate(FAULTS, options)
    return found


@pytest.mark.parametrize("part", PARTS)
def test_every_page_is_whole_on_the_narrowest_telephone(
    site: BuiltSite, address: str, browser: Browser, part: int
) -> None:
    """Or enlarged four times: axe finds no fault, and all is read by scrolling down only."""
    faults: list[str] = []
    with window(browser, NARROW) as page:
        page.add_init_script(path=AXE)
        for path in list(site.new_pages)[part :: len(PARTS)]:
            page.goto(address + path)
            faults += [f"{path}: {fault}" for fault in faults_of(page, WITHOUT_COLOUR)]
            if page.evaluate(SCROLLS_SIDEWAYS):
                faults.append(f"{path}: scrolls sideways")

    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("part", PARTS)
def test_axe_finds_no_fault_in_any_view(
    site: BuiltSite, address: str, browser: Browser, part: int
) -> None:
    """No kind of element breaks a rule of axe, and no text's contrast is left undecided.

    Colours depend on the kind of an element and its place, not on its words: each kind is looked
    at once. A scheme changes nothing but colours, and the narrow window is looked at above.
    """
    faults: list[str] = []
    with window(browser, WIDE) as page:
        page.add_init_script(path=AXE)
        for one in site.distinct[part :: len(PARTS)]:
            page.goto(address + one.path)
            faults += [f"{one.path}, wide: {fault}" for fault in faults_of(page, OPTIONS)]
            page.emulate_media(color_scheme="dark")
            faults += [f"{one.path}, dark: {fault}" for fault in faults_of(page, COLOURS)]
            page.emulate_media(color_scheme="light")
            page.set_viewport_size({"width": NARROW.width, "height": 800})
            faults += [f"{one.path}, narrow: {fault}" for fault in faults_of(page, COLOURS)]
            page.set_viewport_size({"width": WIDE.width, "height": 800})

    assert not faults, "\n".join(faults)
