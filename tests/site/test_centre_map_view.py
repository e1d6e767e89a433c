"""The map of centres, brought closer: names to be read, marks to be hit, a page that scrolls."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, CDPSession, Page, expect

from tests.browser.map_names import names_on
from tests.browser.views import View, window

LIST = "/centri/"
PHONE = View(390)
STEPS = 4


@contextmanager
def opened(browser: Browser, address: str, view: View, **options: object) -> Iterator[Page]:
    """Open the list of centres, its scripts at work."""
    # Without motion, so that nothing has to be waited for.
    with window(browser, view, reduced_motion="reduce", **options) as page:
        page.goto(address + LIST)
        page.locator("centre-map[data-ready]").wait_for()
        yield page


def zoom_in(page: Page) -> None:
    page.get_by_role("button", name="Tuvināt").click()


@pytest.mark.parametrize("view", [View(1360), View(640), PHONE, View(320)], ids=str)
def test_names_meet_at_no_step(address: str, browser: Browser, view: View) -> None:
    """At the edge of what is seen a name is cut, as the land is; nowhere does it cover another."""
    faults: list[str] = []
    with opened(browser, address, view) as page:
        for step in range(STEPS):
            faults += [f"{step}: {one}" for one in names_on(page).faults() if "cut" not in one]
            zoom_in(page)

    assert faults == []


@pytest.mark.parametrize("view", [View(1360), PHONE], ids=str)
def test_new_names_appear_when_the_map_is_closer(
    address: str, browser: Browser, view: View
) -> None:
    with opened(browser, address, view) as page:
        shown = [len(names_on(page).names)]
        for _ in range(STEPS - 1):
            zoom_in(page)
            shown.append(len(names_on(page).names))

    assert shown == sorted(shown)
    assert shown[-1] > shown[0]


@pytest.mark.parametrize("view", [View(1360), PHONE], ids=str)
def test_a_mark_in_focus_lies_under_no_button(address: str, browser: Browser, view: View) -> None:
    """However close the map: it moves until the mark can be seen, and hit."""
    with opened(browser, address, view) as page:
        for _ in range(STEPS):
            zoom_in(page)
        marks = page.locator("svg a[data-centres]")
        covered = []
        for mark in marks.all():
            mark.focus()
            is_free = mark.evaluate(
                """one => {
                    const box = one.querySelector(".centre-map__reach").getBoundingClientRect();
                    const x = box.x + box.width / 2, y = box.y + box.height / 2;
                    return one.contains(document.elementFromPoint(x, y));
                }"""
            )
            if not is_free:
                covered.append(mark.get_attribute("data-centres"))

    assert covered == []


def test_a_click_at_the_edge_of_what_is_seen_opens_the_centre(
    address: str, browser: Browser
) -> None:
    """The map moves for a mark in focus, but never away from below the mouse."""
    with opened(browser, address, View(1360)) as page:
        zoom_in(page)
        picture = page.locator(".centre-map__svg").bounding_box()
        mark = page.locator('svg a[data-centres="malta"] .centre-map__reach')
        before = mark.bounding_box()
        assert picture
        assert before
        middle = before["x"] + before["width"] / 2, before["y"] + before["height"] / 2
        page.mouse.move(*middle)
        page.mouse.down()
        page.mouse.move(picture["x"] + picture["width"] - 20, middle[1], steps=5)
        page.mouse.up()
        mark.click()
        page.wait_for_url("**/centri/malta/")


def test_focus_in_the_list_brings_the_mark_into_view(address: str, browser: Browser) -> None:
    with opened(browser, address, View(1360)) as page:
        for _ in range(STEPS):
            zoom_in(page)
        page.locator("#zilupe a").first.focus()

        expect(page.locator('svg a[data-centres="zilupe"] .centre-map__reach')).to_be_in_viewport()


def test_a_choice_brings_its_municipality_to_the_middle(address: str, browser: Browser) -> None:
    with opened(browser, address, View(1360)) as page:
        zoom_in(page)
        page.get_by_label("Pašvaldība").select_option(label="Ludzas novads")

        expect(page.locator('svg a[data-centres="zilupe"]')).to_be_in_viewport()


@pytest.mark.parametrize(
    ("name", "axis", "sign"),
    [("pa kreisi", 0, -1), ("pa labi", 0, 1), ("uz augšu", 1, -1), ("uz leju", 1, 1)],
)
def test_every_button_moves_the_map_its_way(
    address: str, browser: Browser, name: str, axis: int, sign: int
) -> None:
    """They come with the zoom: of the whole map there is nothing more to see."""
    part = "one => [one.viewBox.baseVal.x, one.viewBox.baseVal.y]"
    with opened(browser, address, PHONE) as page:
        button = page.get_by_role("button", name=f"Pabīdīt {name}")
        expect(button).to_be_hidden()
        zoom_in(page)
        before = page.locator(".centre-map__svg").evaluate(part)
        button.click()
        after = page.locator(".centre-map__svg").evaluate(part)

    assert (after[axis] - before[axis]) * sign > 0
    assert after[1 - axis] == pytest.approx(before[1 - axis])


def middle_of_map(page: Page) -> tuple[float, float]:
    picture = page.locator(".centre-map__svg")
    picture.evaluate("one => one.scrollIntoView({ block: 'center' })")
    box = picture.bounding_box()
    assert box is not None
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def swipe(client: CDPSession, x: float, y: float, *, across: int = 0, along: int = 0) -> None:
    """Draw a finger over the screen, as the browser itself would hear of it."""
    point = {"x": x, "y": y}
    client.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [point]})
    for step in range(1, 9):
        point = {"x": x + across * step / 8, "y": y + along * step / 8}
        client.send("Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": [point]})
    client.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})


@pytest.mark.parametrize("steps", [0, 1, STEPS])
def test_a_finger_on_the_map_scrolls_the_page(address: str, browser: Browser, steps: int) -> None:
    """Upwards always, however close the map: it is no trap, though it fills half the screen."""
    with opened(browser, address, PHONE, has_touch=True, is_mobile=True) as page:
        for _ in range(steps):
            zoom_in(page)
        x, y = middle_of_map(page)
        before = page.evaluate("scrollY")
        swipe(page.context.new_cdp_session(page), x, y, along=-200)

        page.wait_for_function("before => scrollY > before + 50", arg=before)


def test_a_finger_sideways_moves_a_zoomed_map(address: str, browser: Browser) -> None:
    left = "one => one.viewBox.baseVal.x"
    with opened(browser, address, PHONE, has_touch=True, is_mobile=True) as page:
        zoom_in(page)
        x, y = middle_of_map(page)
        before = page.locator(".centre-map__svg").evaluate(left)
        swipe(page.context.new_cdp_session(page), x, y, across=-80)

        page.wait_for_function(
            "before => document.querySelector('.centre-map__svg').viewBox.baseVal.x > before",
            arg=before,
        )


def test_an_enlarged_page_keeps_all_fingers(address: str, browser: Browser) -> None:
    """Where the map fills the screen, they must be able to make the page small again."""
    action = "one => getComputedStyle(one).touchAction"
    with opened(browser, address, PHONE, has_touch=True, is_mobile=True) as page:
        picture = page.locator(".centre-map__svg")
        client = page.context.new_cdp_session(page)
        client.send("Emulation.setPageScaleFactor", {"pageScaleFactor": 2})
        expect(picture).to_have_css("touch-action", "auto")

        client.send("Emulation.setPageScaleFactor", {"pageScaleFactor": 1})
        expect(picture).to_have_css("touch-action", "pan-y")
        assert picture.evaluate(action) == "pan-y"
