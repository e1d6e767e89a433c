"""“Darbu josta” in a browser: marks say what they stand for, and can be hit in any window."""

import pytest
from playwright.sync_api import Browser

from tests.browser.views import NARROW, WIDE, View, window
from tests.gates.built import BuiltSite

MARKS = "//*[@class='belt__weave']//a"
VIEWS = [WIDE, NARROW, View(390), View(820)]


def test_marks_say_when_and_what(site: BuiltSite) -> None:
    """The row says whose."""
    names = {
        language: {
            " ".join(mark.findtext("title", "").split())
            for mark in site.pages[path].tree.xpath(MARKS)
        }
        for language, path in (("lv", "/"), ("en", "/en/"))
    }

    assert any(name.startswith("2020. gada septembris: ") for name in names["lv"])
    assert any(name.startswith("September 2020: ") for name in names["en"])


@pytest.mark.parametrize("view", VIEWS, ids=str)
def test_one_belt_is_seen_with_a_name_for_each_row(
    address: str, browser: Browser, view: View
) -> None:
    with window(browser, view) as page:
        page.goto(f"{address}/aktivitates/")
        weaves = page.locator(".belt__weave > .weave:visible")
        names = page.locator(".belt__names li:visible")

        assert weaves.count() == 1
        assert names.count() == page.locator(".belt__names li").count()
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize("view", [WIDE, View(820)], ids=str)
def test_rows_stand_beside_their_names(address: str, browser: Browser, view: View) -> None:
    with window(browser, view) as page:
        page.goto(f"{address}/aktivitates/")
        names = [one.bounding_box() for one in page.locator(".belt__names li").all()]
        rows = page.locator(".belt__weave > .weave:visible > g[role=group]")
        groups = {one.get_attribute("aria-label"): one.bounding_box() for one in rows.all()}
        labels = [
            " ".join(one.split()) for one in page.locator(".belt__names li").all_inner_texts()
        ]

    for label, name in zip(labels, names, strict=True):
        row = groups.get(label)
        if row and name:
            middle = row["y"] + row["height"] / 2
            assert name["y"] - 12 <= middle <= name["y"] + name["height"] + 12


@pytest.mark.parametrize("view", VIEWS, ids=str)
def test_every_mark_can_be_hit_with_a_finger(address: str, browser: Browser, view: View) -> None:
    with window(browser, view) as page:
        page.goto(f"{address}/aktivitates/")
        sizes = page.evaluate(
            """() => [...document.querySelectorAll(".belt__weave > .weave")]
                .filter((one) => one.getClientRects().length)
                .flatMap((one) => [...one.querySelectorAll(".weave__reach")])
                .map((one) => one.getBoundingClientRect())
                .map(({ width, height }) => Math.min(width, height))"""
        )

    assert sizes
    assert min(sizes) >= 23.9


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_focus_is_seen_also_in_forced_colours(address: str, browser: Browser, scheme: str) -> None:
    with browser.new_context(forced_colors="active", color_scheme=scheme) as context:  # type: ignore[arg-type]
        page = context.new_page()
        page.goto(f"{address}/aktivitates/")
        page.locator(".belt__skip").focus()
        page.keyboard.press("Tab")
        for _ in range(60):
            page.keyboard.press("Tab")
            if page.evaluate("document.activeElement.closest('.weave') !== null"):
                break
        stroke = page.evaluate(
            "getComputedStyle(document.activeElement.querySelector('.weave__reach')).stroke"
        )

    assert stroke != "none"


def test_home_on_a_phone_has_a_small_picture_that_leads_to_the_whole(
    address: str, browser: Browser
) -> None:
    with window(browser, View(390)) as page:
        page.goto(f"{address}/")
        box = page.locator(".belt__small .weave").bounding_box()
        assert box is not None
        assert box["height"] <= 170
        assert not page.locator(".belt__sheet").is_visible()
        page.locator(".belt__small").click()

        assert page.url.endswith("/aktivitates/#belt")


def test_the_table_opens_without_scripts(address: str, browser: Browser) -> None:
    with window(browser, java_script_enabled=False) as page:
        page.goto(f"{address}/aktivitates/")
        table = page.locator("#belt-table table")
        assert not table.is_visible()

        page.locator("#belt-table summary").click()
        assert table.is_visible()
