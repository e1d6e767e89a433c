"""Nobody is shut out: axe finds nothing on any page, in any scheme, on any width."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import axe_playwright_python
import pytest
from playwright.sync_api import Browser, Page

from kopienas.model.language import Language
from tests.site.built import BuiltSite
from tests.site.views import NARROW, WIDE, WIDE_DARK, View, window

AXE = Path(axe_playwright_python.__file__).with_name("axe.min.js")
# Axe leaves some contrasts open that are known otherwise: of the words on the map (test_colours.py
# has its pairs), of signs without letters such as arrows, and, in a narrow window, of the far end
# of tables that scroll by themselves (they are seen whole in a wide one).
RUN = """async options => {
    const scrolls = box => /auto|scroll/.test(getComputedStyle(box).overflowX)
        && box.scrollWidth > box.clientWidth;
    const inScrolled = box => box && (scrolls(box) || inScrolled(box.parentElement));
    const known = one => one.closest("svg text") || inScrolled(one)
        || !/[\\p{L}\\p{N}]/u.test(one.textContent);
    const result = await axe.run(document, options);
    for (const rule of result.incomplete) {
        rule.nodes = rule.nodes.filter(node => !known(document.querySelector(node.target[0])));
    }
    return result;
}"""
# A scheme changes nothing but colours, so these rules are enough for the second one.
OF_COLOUR = ["color-contrast", "link-in-text-block"]
OPTIONS: dict[str, Any] = {
    "preload": False,
    "resultTypes": ["violations", "incomplete"],
    "rules": {"target-size": {"enabled": True}},  # WCAG 2.2, which axe leaves off by itself
}
# Colours depend on the style sheet alone, and take half of axe's time.
WITHOUT_COLOUR = {
    **OPTIONS,
    "rules": {**OPTIONS["rules"], **{rule: {"enabled": False} for rule in OF_COLOUR}},
}
# What axe can't decide by itself is looked at by people, except for contrast: that must be certain.
MUST_BE_CERTAIN = {"color-contrast"}
SCROLLS_SIDEWAYS = "document.scrollingElement.scrollWidth > innerWidth"


def told(rules: list[Mapping[str, Any]]) -> Iterator[str]:
    """Yield each element with the rule that it breaks."""
    for rule in rules:
        for node in rule["nodes"]:
            reasons = [check["message"] for check in (*node["any"], *node["all"], *node["none"])]
            yield f"{rule['id']}: {node['html'][:160]} – {'; '.join(reasons)}"


def faults_of(page: Page, options: Mapping[str, Any]) -> Iterator[str]:
    """Yield what axe finds on the open *page*, undecided contrasts included."""
    result = page.evaluate(RUN, options)
    unsure = [rule for rule in result["incomplete"] if rule["id"] in MUST_BE_CERTAIN]
    yield from told(result["violations"] + unsure)


@pytest.mark.parametrize("language", Language)
def test_every_page_is_whole_on_the_narrowest_telephone(
    site: BuiltSite, address: str, browser: Browser, language: Language
) -> None:
    """Or enlarged four times: axe finds no fault, and all is read by scrolling down only."""
    faults: list[str] = []
    with window(browser, NARROW) as page:
        page.add_init_script(path=AXE)
        for one in site.of(language):
            page.goto(address + one.path)
            faults += [f"{one.path}: {fault}" for fault in faults_of(page, WITHOUT_COLOUR)]
            if page.evaluate(SCROLLS_SIDEWAYS):
                faults.append(f"{one.path}: scrolls sideways")

    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("view", [WIDE, WIDE_DARK, NARROW], ids=str)
def test_axe_finds_no_fault_in_any_view(
    site: BuiltSite, address: str, browser: Browser, view: View
) -> None:
    """No kind of element breaks a rule of axe, and no text's contrast is left undecided."""
    options = OPTIONS | ({"runOnly": OF_COLOUR} if view.dark else {})
    faults: list[str] = []
    with window(browser, view) as page:
        page.add_init_script(path=AXE)
        for one in site.distinct:
            page.goto(address + one.path)
            faults += [f"{one.path}: {fault}" for fault in faults_of(page, options)]

    assert not faults, "\n".join(faults)
