"""The centre map in a browser: of one mind with the list, and helpful where it can be."""

from collections.abc import Iterator
from typing import Literal

import pytest
from playwright.sync_api import Browser, BrowserContext, Geolocation, Page, expect

from tests.browser.late_files import SCRIPTS, shifts
from tests.browser.views import View, window
from tests.large_site import CENTRES

LIST = "/centri/"
#: Of the fixture site's own two, one is in no municipality of the map; two others share a mark.
MARKS = len(CENTRES)
WITHOUT_POSITION = "Atrašanās vietu neizdevās noteikt. Izvēlieties tuvāko pilsētu."
NEAR_PREILI: Geolocation = {"latitude": 56.30, "longitude": 26.73}


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A fresh visitor on a wide screen."""
    with browser.new_context(viewport={"width": 1280, "height": 900}) as context:
        yield context


@pytest.fixture
def page(context: BrowserContext, address: str) -> Page:
    """The list of centres, its scripts at work."""
    page = context.new_page()
    page.goto(address + LIST)
    page.locator("centre-map[data-ready]").wait_for()
    return page


def test_a_filter_leaves_its_centres_and_says_how_many(page: Page) -> None:
    page.get_by_label("Pašvaldība").select_option(label="Preiļu novads")

    expect(page.locator("li[data-centre]:visible")).to_have_count(3)
    expect(page.get_by_role("status")).to_have_text("Redzami centri: 3")
    expect(page.get_by_role("heading", name="Rēzeknes novads")).to_be_hidden()
    expect(page.locator("svg a.is-out")).to_have_count(MARKS - 3)


def test_pointing_at_a_row_marks_its_place_on_the_map(page: Page) -> None:
    page.locator("#zilupe").hover()

    expect(page.locator('svg a[data-centres="zilupe"]')).to_have_class("centre-map__mark is-marked")


def test_focusing_a_mark_marks_its_row(page: Page) -> None:
    page.locator('svg a[data-centres="rogovka"]').focus()

    expect(page.locator("#rogovka")).to_have_class("is-marked")


def test_a_deep_link_marks_the_centre_on_the_map(context: BrowserContext, address: str) -> None:
    page = context.new_page()
    page.goto(f"{address}{LIST}#preili")

    expect(page.locator('svg a[data-centres="preili"]')).to_have_class("centre-map__mark is-marked")
    expect(page.locator("#preili")).to_be_in_viewport()


def view_box(page: Page) -> list[float]:
    """Return x, y, width and height of what the picture shows."""
    text = page.locator(".centre-map__svg").get_attribute("viewBox") or ""
    return [float(part) for part in text.split()]


def test_buttons_and_keys_zoom_and_the_whole_map_comes_back(page: Page) -> None:
    whole = view_box(page)

    page.get_by_role("button", name="Tuvināt").click()
    nearer = view_box(page)
    page.keyboard.press("+")
    nearest = view_box(page)
    page.keyboard.press("ArrowRight")
    moved = view_box(page)
    page.get_by_role("button", name="Visa karte").click()

    assert whole[2] > nearer[2] > nearest[2]
    assert moved[0] > nearest[0]
    assert view_box(page) == whole


@pytest.mark.parametrize("key", ["Control++", "Meta+-", "Alt+ArrowRight"])
def test_keys_of_the_browser_stay_its_own(page: Page, key: str) -> None:
    """Enlarging the page or going back works with the map in focus as everywhere."""
    page.get_by_role("button", name="Tuvināt").click()
    before = view_box(page)
    page.keyboard.press(key)

    assert view_box(page) == before


def test_keys_in_the_list_are_the_pages(page: Page) -> None:
    whole = view_box(page)
    page.locator("#zilupe a").first.focus()
    page.keyboard.press("+")

    assert view_box(page) == whole


def test_two_fingers_zoom(browser: Browser, address: str) -> None:
    """A pinch on the map enlarges what lies between the fingers."""
    with browser.new_context(viewport={"width": 390, "height": 844}, has_touch=True) as context:
        page = context.new_page()
        page.goto(address + LIST)
        page.locator("centre-map[data-ready]").wait_for()
        picture = page.locator(".centre-map__svg")
        picture.scroll_into_view_if_needed()
        box = picture.bounding_box()
        assert box is not None
        x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
        whole = view_box(page)
        client = context.new_cdp_session(page)

        def touch(kind: str, *spread: float) -> None:
            points = [{"x": x + dx, "y": y, "id": index} for index, dx in enumerate(spread)]
            client.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

        touch("touchStart", -20, 20)
        for apart in (30, 45, 60):
            touch("touchMove", -apart, apart)
        touch("touchEnd")

        assert view_box(page)[2] < whole[2] * 0.6


def test_the_wheel_scrolls_the_page_unless_control_is_held(page: Page) -> None:
    whole = view_box(page)
    page.locator(".centre-map__svg").hover()

    page.mouse.wheel(0, 300)
    page.wait_for_function("scrollY > 0")
    assert view_box(page) == whole

    page.keyboard.down("Control")
    page.mouse.wheel(0, -200)
    page.keyboard.up("Control")
    assert view_box(page)[2] < whole[2]


def test_dragging_a_zoomed_map_moves_it_and_opens_no_page(page: Page) -> None:
    page.get_by_role("button", name="Tuvināt").click()
    before = view_box(page)
    page.locator(".centre-map__svg").scroll_into_view_if_needed()
    mark = page.locator('svg a[data-centres="azu-pagalms"] path').first.bounding_box()
    assert mark is not None

    page.mouse.move(mark["x"] + 4, mark["y"] + 4)
    page.mouse.down()
    page.mouse.move(mark["x"] - 80, mark["y"] - 40, steps=4)
    page.mouse.up()

    assert view_box(page)[0] > before[0]
    assert page.url.endswith(LIST)


def test_tab_passes_through_the_map_and_on(page: Page) -> None:
    """Every mark is reached in turn and the list comes after: no trap."""
    page.locator("svg a").first.focus()
    for _ in range(page.locator("svg a").count() + 5):
        page.keyboard.press("Tab")

    assert page.evaluate("document.activeElement.closest('svg')") is None


def test_a_focused_mark_is_seen_to_be(page: Page) -> None:
    """By a ring of its own, since the names are links that all look alike."""
    mark = page.locator('svg a[data-centres="rogovka"]')
    ring = mark.locator(".centre-map__reach")
    assert ring.evaluate("one => getComputedStyle(one).stroke") == "none"

    # Only a key shows where the focus is.
    page.locator(".centre-map__controls > button").last.focus()
    for _ in range(page.locator("svg a").count()):
        page.keyboard.press("Tab")
        if mark.evaluate("one => one === document.activeElement"):
            break

    assert ring.evaluate("one => getComputedStyle(one).stroke") != "none"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_forced_colours_keep_marks_names_and_borders(
    browser: Browser, address: str, scheme: Literal["light", "dark"]
) -> None:
    """Everything drawn stands out from the ground, whichever colours the visitor has chosen."""
    with browser.new_context(forced_colors="active", color_scheme=scheme) as context:
        page = context.new_page()
        page.goto(address + LIST)
        lost = page.evaluate(
            """() => {
                const ground = getComputedStyle(document.body).backgroundColor;
                const drawn = "text, .fill, .line, .area, .centre-map__land path";
                // How many a mark stands for is written upon it.
                const below = (one) => one.matches(".centre-map__count")
                    ? getComputedStyle(one.parentElement.querySelector("path, .fill")).fill
                    : ground;
                return [...document.querySelectorAll(".centre-map__svg")]
                    .flatMap((svg) => [...svg.querySelectorAll(drawn)])
                    .filter((one) => {
                        const { fill, stroke } = getComputedStyle(one);
                        const lost = [below(one), "none"];
                        return [fill, stroke].every((color) => lost.includes(color));
                    })
                    .map((one) => one.outerHTML);
            }"""
        )

    assert lost == []


def test_the_nearest_centre_is_found_only_after_a_click(browser: Browser, address: str) -> None:
    """The position is asked for by the click and sent nowhere."""
    asked: list[str] = []
    with browser.new_context(geolocation=NEAR_PREILI, permissions=["geolocation"]) as context:
        page = context.new_page()
        page.goto(address + LIST)
        page.locator("centre-map[data-ready]").wait_for()
        page.on("request", lambda request: asked.append(request.url))
        expect(page.get_by_role("status")).to_have_text("")

        page.get_by_role("button", name="Tuvākais man").click()

        expect(page.get_by_role("status")).to_have_text("Tuvākais: Preiļi, 1 km taisnā līnijā.")
        assert page.get_by_role("status").get_by_role("link").get_attribute("href")
    assert asked == []


def test_without_permission_a_town_can_be_chosen(context: BrowserContext, address: str) -> None:
    """The list is sorted from there, each centre with its distance, and can be put back."""
    page = context.new_page()
    page.goto(address + LIST)
    page.get_by_role("button", name="Tuvākais man").click()
    towns = page.get_by_role("combobox", name="No", exact=True)

    expect(page.get_by_role("status")).to_have_text(WITHOUT_POSITION)
    expect(towns).to_be_focused()
    towns.select_option(label="Preiļiem")
    expect(page.locator("li[data-centre]").first).to_have_id("preili")
    sorted_km = [
        int(text.split()[0]) for text in page.locator(".centre-list__km").all_inner_texts()
    ]
    assert sorted_km == sorted(sorted_km)
    assert len(sorted_km) == page.locator("li[data-latitude]").count()

    towns.select_option(label="–")
    expect(page.locator(".centre-list__km")).to_have_count(0)
    expect(page.locator(".centre-group #preili")).to_be_visible()


def test_filters_live_in_the_address_and_survive_back(page: Page) -> None:
    page.get_by_label("Pašvaldība").select_option(label="Preiļu novads")
    assert page.url.endswith("?novads=preilu-novads")

    page.locator("li[data-centre]:visible a").first.click()
    page.go_back()
    page.locator("centre-map[data-ready]").wait_for()

    expect(page.get_by_label("Pašvaldība")).to_have_value("preilu-novads")
    expect(page.locator("li[data-centre]:visible")).to_have_count(3)


def test_the_chosen_municipality_lights_up(page: Page) -> None:
    page.get_by_label("Pašvaldība").select_option(label="Preiļu novads")

    expect(page.locator("path.is-lit")).to_have_count(1)
    expect(page.locator("path.is-lit")).to_have_attribute("data-land", "preilu-novads")


def test_an_empty_result_says_so_and_leads_back(page: Page) -> None:
    rows = [
        (one.get_attribute("data-municipality"), (one.get_attribute("data-themes") or "").split())
        for one in page.locator("li[data-centre]").all()
    ]
    themes = {theme for _, own in rows for theme in own}
    where, what = next(
        (place, theme)
        for place, _ in rows
        for theme in sorted(themes)
        if not any(theme in own for other, own in rows if other == place)
    )
    page.locator("select[data-field=municipality]").select_option(where)
    page.locator("select[data-field=themes]").select_option(what)
    expect(page.get_by_text("Tāda centra nav.")).to_be_visible()

    page.get_by_role("button", name="Rādīt visus centrus").click()

    expect(page.locator("li[data-centre]:visible")).to_have_count(len(CENTRES) + 2)
    expect(page.locator("select[data-field]").first).to_be_focused()


def test_marks_and_names_keep_their_size_while_the_land_grows(page: Page) -> None:
    """New names appear."""
    mark = page.locator('svg a[data-centres="rogovka"] .centre-map__reach')
    land = page.locator('path[data-land="rezeknes-novads"]')
    before, land_before = mark.bounding_box(), land.bounding_box()
    named = page.locator(".centre-map__name:visible").count()

    page.get_by_role("button", name="Tuvināt").click()
    after, land_after = mark.bounding_box(), land.bounding_box()

    assert before
    assert after
    assert land_before
    assert land_after
    assert after["width"] == pytest.approx(before["width"], rel=0.02)
    assert land_after["width"] > 1.4 * land_before["width"]
    assert page.locator(".centre-map__name:visible").count() >= named


def test_focus_brings_a_mark_into_view_and_buttons_move_the_map(page: Page) -> None:
    for _ in range(4):
        page.get_by_role("button", name="Tuvināt").click()
    before = view_box(page)
    page.get_by_role("button", name="Pabīdīt pa labi").click()
    assert view_box(page)[0] > before[0]

    page.locator('svg a[data-centres="zilupe"]').focus()
    picture = page.locator(".centre-map__svg").bounding_box()
    mark = page.locator('svg a[data-centres="zilupe"] .centre-map__reach').bounding_box()
    assert picture
    assert mark
    assert picture["x"] <= mark["x"] < picture["x"] + picture["width"]
    assert picture["y"] <= mark["y"] < picture["y"] + picture["height"]


@pytest.mark.parametrize("path", [LIST, "/en/centres/"])
def test_the_whole_map_stands_in_the_first_screen(
    browser: Browser, address: str, path: str
) -> None:
    with browser.new_context(viewport={"width": 1360, "height": 900}) as context:
        page = context.new_page()
        page.goto(address + path)
        picture = page.locator(".centre-map__svg").bounding_box()

    assert picture
    assert picture["y"] + picture["height"] <= 900


@pytest.mark.parametrize("width", [320, 390, 820, 1000, 1360])
def test_late_tools_move_nothing(browser: Browser, address: str, width: int) -> None:
    """The list of the fixture site can be filtered by status too, which takes one more line."""
    with window(browser, View(width)) as page:
        assert shifts(page, address + LIST, late=SCRIPTS) == []
        assert page.locator(".centre-map__tools select").count() == 4


def test_a_centre_is_called_open_only_if_its_hours_are_known(page: Page) -> None:
    for row in page.locator("li[data-centre][data-status=open]").all():
        has_hours = row.locator(".status + p + p.quiet").count() > 0
        assert ("Atvērts" in row.locator(".status").inner_text()) == has_hours


def test_without_javascript_map_and_list_are_whole(browser: Browser, address: str) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(address + LIST)

        expect(page.locator("svg a")).to_have_count(MARKS)
        expect(page.locator("li[data-centre]")).to_have_count(len(CENTRES) + 2)
        expect(page.get_by_role("button")).to_have_count(0)
        page.locator("svg a[data-centres=zilupe] .centre-map__reach").click()
        assert page.url.endswith("/centri/zilupe/")
