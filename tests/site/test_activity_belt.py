"""“Darbu josta” in a browser: marks say what they count, and can be read in any window."""

import pytest
from playwright.sync_api import Browser

from tests.browser.views import NARROW, WIDE, View, window
from tests.gates.built import BuiltSite

MARKS = "//*[contains(@class, 'belt__cell')]//a"


def test_marks_say_when_whose_and_how_many(site: BuiltSite) -> None:
    names = {
        language: [
            " ".join(mark.findtext("title", "").split())
            for mark in site.pages[path].tree.xpath(MARKS)
        ]
        for language, path in (("lv", "/"), ("en", "/en/"))
    }

    assert "2020. gada septembris, Vārkava: 1 aktivitāte" in names["lv"]
    assert "September 2020, Vārkava: 1 activity" in names["en"]


def test_years_stand_side_by_side_or_below_each_other(address: str, browser: Browser) -> None:
    """One belt on a wide screen; on a telephone a block a year, with room for each month."""
    tops = {}
    for view in (WIDE, NARROW):
        with window(browser, view) as page:
            page.goto(f"{address}/")
            boxes = [one.bounding_box() for one in page.locator(".belt__year").all()]
            tops[view] = {round(box["y"]) for box in boxes if box}
            cells = [one.bounding_box() for one in page.locator(".belt__cell:visible").all()]
            assert min(box["width"] for box in cells if box) > 80

    assert len(tops[WIDE]) == 1
    assert len(tops[NARROW]) > 1


@pytest.mark.parametrize("view", [WIDE, NARROW, View(390), View(820)], ids=str)
def test_every_mark_has_the_name_of_its_row_beside_it(
    address: str, browser: Browser, view: View
) -> None:
    """In the same line as the thread on which the marks stand."""
    with window(browser, view) as page:
        page.goto(f"{address}/")
        names = page.locator(".belt__name").filter(visible=True)
        tops = {
            round(box["y"])
            for one in names.all()
            if (box := one.bounding_box()) and box["width"] > 10
        }
        rows = page.locator(".belt__row:has(a):visible")

        assert rows.count()
        for row in rows.all():
            box = row.bounding_box()
            assert box is not None
            assert any(abs(box["y"] - top) <= 1 for top in tops)


def test_the_table_opens_without_scripts(address: str, browser: Browser) -> None:
    with window(browser, java_script_enabled=False) as page:
        page.goto(f"{address}/")
        table = page.locator("#belt-table table")
        assert not table.is_visible()

        page.locator("#belt-table summary").click()
        assert table.is_visible()
