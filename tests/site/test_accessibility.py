"""Nobody is shut out: axe finds nothing on any page, in any scheme, on any width."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import axe_playwright_python
import pytest
from playwright.sync_api import Browser

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
OPTIONS = {
    "preload": False,
    "resultTypes": ["violations", "incomplete"],
    "rules": {"target-size": {"enabled": True}},  # WCAG 2.2, which axe leaves off by itself
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


@pytest.mark.parametrize("view", [WIDE, WIDE_DARK, NARROW], ids=str)
@pytest.mark.parametrize("language", Language)
def test_axe_finds_no_fault(
    site: BuiltSite, address: str, browser: Browser, language: Language, view: View
) -> None:
    """No page breaks a rule of axe, and no text's contrast is left undecided."""
    options = OPTIONS | ({"runOnly": OF_COLOUR} if view.dark else {})
    faults: list[str] = []
    with window(browser, view) as page:
        page.add_init_script(path=AXE)
        for one in site.of(language):
            page.goto(address + one.path)
            result = page.evaluate(RUN, options)
            unsure = [rule for rule in result["incomplete"] if rule["id"] in MUST_BE_CERTAIN]
            faults += [f"{one.path}: {fault}" for fault in told(result["violations"] + unsure)]

    assert not faults, "\n".join(faults)


def test_no_page_scrolls_sideways(site: BuiltSite, address: str, browser: Browser) -> None:
    """On the narrowest telephone, or enlarged four times, all is read by scrolling down only."""
    with window(browser, NARROW) as page:
        faults = [
            one.path
            for one in site.pages.values()
            if page.goto(address + one.path) and page.evaluate(SCROLLS_SIDEWAYS)
        ]

    assert not faults, "\n".join(faults)
