"""“Darbu josta” on the pages: each mark is named, leads to its place, and stands in the table."""

from collections import Counter

import pytest
from lxml import html
from playwright.sync_api import Browser

from tests.site.built import BASE_PATH, BuiltPage, BuiltSite
from tests.site.views import NARROW, WIDE, View, window

WHOLE = ["/", "/en/", "/aktivitates/", "/en/activities/"]
ALL = [*WHOLE, "/centri/daugavpils/", "/en/centres/daugavpils/"]
# What the names of marks say in numbers, and what lines of the table say
NUMBERS = "//*[contains(@class, 'belt__cell')]//a"
LINES = "//details[@id='belt-table']//tr[td]"


def marks(page: BuiltPage) -> list[html.HtmlElement]:
    return list(page.tree.xpath(NUMBERS))


@pytest.mark.parametrize("path", ALL)
def test_each_mark_leads_to_its_place_in_a_list(site: BuiltSite, path: str) -> None:
    for mark in marks(site.pages[path]):
        where, _, place = mark.get("href", "").removeprefix(BASE_PATH).partition("#")

        assert site.pages[where].tree.get_element_by_id(place) is not None


@pytest.mark.parametrize("path", ALL)
def test_each_mark_is_named_and_stands_in_the_table(site: BuiltSite, path: str) -> None:
    """The same periods, as many times, with the same places in the list."""
    page = site.pages[path]
    drawn = Counter(
        (mark.findtext("title", "").partition(", ")[0], mark.get("href")) for mark in marks(page)
    )
    told = Counter(
        (line.findtext("th/a"), line.find("th/a").get("href")) for line in page.tree.xpath(LINES)
    )

    assert drawn == told
    assert drawn


def test_marks_say_when_whose_and_how_many(site: BuiltSite) -> None:
    names = {
        language: [" ".join(mark.findtext("title", "").split()) for mark in marks(site.pages[path])]
        for language, path in (("lv", "/"), ("en", "/en/"))
    }

    assert "2020. gada septembris, Daugavpils: 1 aktivitāte" in names["lv"]
    assert "September 2020, Daugavpils: 1 activity" in names["en"]


@pytest.mark.parametrize("path", WHOLE)
def test_the_belt_counts_every_activity_with_each_owner(site: BuiltSite, path: str) -> None:
    """What the table and the words beside it count is what the list holds."""
    page = site.pages[path]
    on_belt = sum(
        int(cell.text)
        for line in page.tree.xpath(LINES)
        for cell in line.findall("td")
        if cell.text != "–"
    )
    beside = sum(
        int("".join(filter(str.isdigit, part)))
        for item in page.tree.xpath("//*[@class='belt__beside-list']/li")
        for part in item.text_content().rpartition(": ")[2].split(",")
    )
    activities = site.pages["/en/activities/" if path.startswith("/en/") else "/aktivitates/"]
    step = "centre" if path.startswith("/en/") else "centrs"
    owners = [
        one.get(f"data-{step}").split() or ["none"]
        for one in activities.tree.xpath("//li[@data-status]")
    ]

    assert on_belt + beside == sum(map(len, owners))


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
