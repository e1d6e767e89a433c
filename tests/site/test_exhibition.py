"""An exhibition in a browser: in its order, picture by picture, large, and on a lobby's screen."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from lxml import html
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.late_files import PICTURES, SCRIPTS, shifts
from tests.browser.views import NARROW, WIDE, WIDE_DARK, View, window
from tests.gates.built import BuiltSite
from tests.hung_exhibition import ENGLISH, ENGLISH_KIOSK, KIOSK, NAMES, PAGE


@pytest.fixture(scope="module")
def folder(site: BuiltSite) -> Path:
    """The site with the exhibition, as it was written."""
    return site.folder


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A fresh visitor with a touch screen."""
    with browser.new_context(viewport={"width": 1280, "height": 800}, has_touch=True) as context:
        yield context


@pytest.fixture
def page(context: BrowserContext, address: str) -> Page:
    """The exhibition, its scripts at work."""
    page = context.new_page()
    page.goto(address + PAGE)
    page.locator("photo-viewer[data-ready]").wait_for()
    return page


def test_pictures_hang_in_rooms_in_the_order_written(folder: Path) -> None:
    tree = read(folder, PAGE)

    assert tree.xpath("//section[@class='room']//h2/text()[last()]") == [" Pagalms", " Krasts"]
    assert tree.xpath("//li[@data-photo]/@id") == [f"photo-{name}" for name in NAMES]
    assert tree.xpath("//ol[@class='hanging']/@start") == ["1", "4"]


@pytest.mark.parametrize("start", [PAGE, ENGLISH])
def test_pages_of_pictures_lead_from_one_to_the_next(
    address: str, browser: Browser, start: str
) -> None:
    """Without scripts every picture is reached by Next, and by Previous back again."""
    with window(browser, WIDE, java_script_enabled=False) as page:
        page.goto(address + start)
        page.locator("a[data-open]").first.click()
        visited = [page.url]
        while (after := page.locator("a[rel=next]")).count():
            after.click()
            visited.append(page.url)
        while (before := page.locator("a[rel=prev]")).count():
            before.click()

        assert visited == [f"{address}{start}{name}/" for name in NAMES]
        assert page.url == visited[0]
        expect(page.locator(".breadcrumbs a")).to_have_count(3)


def test_page_of_a_picture_says_that_it_is_drawn(folder: Path) -> None:
    words = spoken(read(folder, f"{PAGE}otrais/").get_element_by_id("main"))

    assert "Izšuvuma raksts, nevis fotogrāfija · Izšuvusi Ņina" in words
    assert "Paraksts, kas jāizlasa no attāluma: otrais." in words


def test_sitemap_names_each_picture_in_both_languages(folder: Path) -> None:
    text = (folder / "sitemap.xml").read_text("utf-8")

    for name in NAMES:
        assert f"{PAGE}{name}/</loc>" in text
        assert f'hreflang="en" href="https://example.org/kopienas{ENGLISH}{name}/"' in text


@pytest.mark.parametrize("view", [NARROW, WIDE, WIDE_DARK], ids=str)
@pytest.mark.parametrize("path", [PAGE, f"{PAGE}tresais/", KIOSK])
def test_pages_are_accessible_and_fit(
    address: str, browser: Browser, path: str, view: View
) -> None:
    with window(browser, view) as page:
        page.goto(address + path)

        assert faults(page) == []
        assert page.evaluate("document.documentElement.scrollWidth") <= view.width


@pytest.mark.parametrize("view", [NARROW, WIDE, WIDE_DARK], ids=str)
def test_open_viewer_and_kiosk_are_accessible_and_fit(
    address: str, browser: Browser, view: View
) -> None:
    with window(browser, view) as page:
        page.goto(f"{address}{PAGE}#photo-tresais")
        expect(page.get_by_role("dialog")).to_be_visible()
        assert faults(page) == []
        page.goto(f"{address}{KIOSK}#start")
        expect(page.locator(".kiosk[data-on]")).to_be_visible()
        assert faults(page) == []
        assert page.evaluate("document.documentElement.scrollWidth") <= view.width


@pytest.mark.parametrize("path", [PAGE, f"{PAGE}tresais/", KIOSK])
@pytest.mark.parametrize("view", [View(390), View(1360)], ids=str)
def test_pictures_have_their_place_before_they_come(
    address: str, browser: Browser, path: str, view: View
) -> None:
    with window(browser, view) as page:
        page.route("**/*.woff2", lambda route: route.abort())

        assert shifts(page, address + path, late=f"{PICTURES}|{SCRIPTS}") == []


def test_keys_turn_the_pictures_and_say_so(page: Page) -> None:
    page.locator("a[data-open]").first.click()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_have_accessible_name("Attēls pirmais")
    for key, number, name in [
        ("ArrowRight", 2, "otrais"),
        ("End", 5, "piektais"),
        ("ArrowRight", 5, "piektais"),
        ("ArrowLeft", 4, "ceturtais"),
        ("Home", 1, "pirmais"),
        ("ArrowLeft", 1, "pirmais"),
    ]:
        page.keyboard.press(key)
        said = f"Attēls {number} / 5: Attēls {name}. Pelēka pāreja ar tumšu taisnstūri, {name}"
        expect(dialog.get_by_role("status")).to_have_text(said)
        expect(dialog.locator("img:visible")).to_have_attribute(
            "alt", f"Pelēka pāreja ar tumšu taisnstūri, {name}"
        )


def test_closing_returns_to_the_picture_seen_last(page: Page) -> None:
    page.locator("a[data-open]").first.click()
    page.keyboard.press("End")
    page.keyboard.press("Escape")

    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.locator("#photo-piektais a[data-open]")).to_be_focused()
    expect(page.locator("#photo-piektais a[data-open]")).to_be_in_viewport()


def test_back_closes_at_once_and_forward_opens_again(page: Page, address: str) -> None:
    """However many pictures were turned, one step back is the page as it was."""
    page.locator("a[data-open]").first.click()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    assert page.url == f"{address}{PAGE}#photo-tresais"
    page.go_back()
    expect(page.get_by_role("dialog")).to_have_count(0)
    assert page.url == address + PAGE
    page.go_forward()
    expect(page.get_by_role("dialog")).to_have_accessible_name("Attēls tresais")


def test_address_of_an_open_picture_can_be_sent(page: Page, address: str) -> None:
    page.goto("about:blank")
    page.goto(f"{address}{ENGLISH}#photo-ceturtais")
    expect(page.get_by_role("dialog")).to_have_accessible_name("Picture ceturtais")
    page.get_by_role("button", name="Close", exact=True).click()

    expect(page.get_by_role("dialog")).to_have_count(0)
    assert page.url == address + ENGLISH
    expect(page.locator("#photo-ceturtais a[data-open]")).to_be_focused()


def test_viewer_keeps_at_most_its_picture_and_the_neighbours(page: Page) -> None:
    """Both neighbours have come before they are asked for; nothing is piled up."""
    page.locator("a[data-open]").first.click()
    page.keyboard.press("ArrowRight")
    page.wait_for_function(
        """() => {
            const kept = [...document.querySelectorAll("[data-stage] img")];
            return kept.length === 3 && kept.every((one) => one.complete && one.naturalWidth > 0);
        }"""
    )
    for _ in range(40):
        page.keyboard.press("End")
        page.keyboard.press("Home")

    assert page.locator("[data-stage] img").count() == 2


def test_fingers_turn_and_bring_closer(page: Page) -> None:
    page.locator("a[data-open]").first.click()
    stage = page.locator("[data-stage]")
    touch(page, [[(500, 300)], [(200, 310)]])
    expect(page.get_by_role("dialog")).to_have_accessible_name("Attēls otrais")
    touch(page, [[(200, 300)], [(500, 310)]])
    expect(page.get_by_role("dialog")).to_have_accessible_name("Attēls pirmais")
    touch(page, [[(300, 300), (400, 300)], [(200, 300), (500, 300)]])
    assert zoom(page) == 3
    assert stage.evaluate("e => e.scrollWidth > e.clientWidth && e.scrollLeft > 0")
    touch(page, [[(500, 300)], [(200, 310)]])
    expect(page.get_by_role("dialog")).to_have_accessible_name("Attēls pirmais")
    page.keyboard.press("0")
    assert zoom(page) == 1


def test_one_button_brings_closer_and_says_so(page: Page) -> None:
    page.locator("a[data-open]").first.click()
    button = page.get_by_role("button", name="Tuvināt")
    button.click()
    expect(button).to_have_attribute("aria-pressed", "true")
    assert zoom(page) == 2.5
    button.click()
    assert zoom(page) == 1


def test_link_opened_in_a_new_window_is_the_picture_page(page: Page, address: str) -> None:
    with page.context.expect_page() as opened:
        page.locator("a[data-open]").first.click(modifiers=["Control"])

    assert opened.value.url == f"{address}{PAGE}pirmais/"
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_viewer_that_has_left_the_page_listens_no_more(page: Page) -> None:
    """It would try to open a window that is on no page."""
    failures = page.evaluate(
        """async () => {
            const failures = [];
            addEventListener("error", event => failures.push(event.message));
            document.querySelector("photo-viewer").remove();
            const followed = new Promise(done => addEventListener("hashchange", done));
            location.hash = "#photo-tresais";
            await followed;
            return failures;
        }"""
    )

    assert failures == []


def test_kiosk_that_was_moved_still_turns_one_by_one(page: Page, address: str) -> None:
    page.goto(address + KIOSK)
    page.evaluate(
        """() => {
            const kiosk = document.querySelector("photo-kiosk");
            kiosk.remove();
            document.querySelector("main").append(kiosk);
        }"""
    )
    page.get_by_role("button", name="Rādīt visā ekrānā").click()
    page.keyboard.press("ArrowRight")

    expect(page.get_by_role("heading", name="Picture pirmais", exact=True)).to_be_visible()


def test_kiosk_shows_each_picture_in_both_languages_in_turn(page: Page, address: str) -> None:
    page.clock.install()
    page.goto(f"{address}{KIOSK}#start")
    seen = []
    for _ in range(len(NAMES) * 2 + 1):
        words = page.locator(".kiosk__words:visible")
        expect(words).to_have_count(1)
        seen.append(words.get_attribute("lang"))
        page.clock.run_for(int(words.get_attribute("data-seconds") or 0) * 1000)

    assert seen == ["lv", "en"] * 5 + ["lv"]


def test_kiosk_begins_in_the_language_of_its_page(folder: Path) -> None:
    languages = read(folder, ENGLISH_KIOSK).xpath("//li[1]/div[@data-seconds]/@lang")

    assert languages == ["en", "lv"]


def test_kiosk_runs_for_a_night_without_growing(page: Page, address: str) -> None:
    """Eight hours: no more nodes, listeners and history than after the first round."""
    page.clock.install()
    page.goto(f"{address}{KIOSK}#start")
    page.clock.run_for(20 * 60 * 1000)
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable")
    before = counted(session.send, page)
    page.clock.run_for(8 * 60 * 60 * 1000)

    after = counted(session.send, page)
    assert all(after[name] <= before[name] for name in before)
    expect(page.locator(".kiosk__slide:visible")).to_have_count(1)


def test_kiosk_pauses_and_left_alone_begins_again(page: Page, address: str) -> None:
    page.clock.install()
    page.goto(f"{address}{KIOSK}#start")
    for _ in range(4):
        page.get_by_role("button", name="Nākamais").click()
    page.get_by_role("button", name="Apturēt").click()
    third = page.get_by_role("heading", name="Attēls tresais", exact=True)
    page.clock.run_for(80_000)
    expect(third).to_be_visible()
    page.clock.run_for(15_000)
    expect(page.get_by_role("heading", name="Attēls pirmais", exact=True)).to_be_visible()
    expect(page.get_by_role("button", name="Apturēt")).to_be_visible()


def test_kiosk_is_turned_by_hand_where_less_motion_is_wanted(
    browser: Browser, address: str
) -> None:
    with window(browser, WIDE, reduced_motion="reduce") as page:
        page.clock.install()
        page.goto(f"{address}{KIOSK}#start")
        page.clock.run_for(60_000)
        expect(page.get_by_role("heading", name="Attēls pirmais", exact=True)).to_be_visible()
        page.keyboard.press("ArrowRight")
        expect(page.get_by_role("heading", name="Picture pirmais", exact=True)).to_be_visible()
        page.clock.run_for(95_000)
        expect(page.get_by_role("heading", name="Attēls pirmais", exact=True)).to_be_visible()


def test_kiosk_fills_the_screen_when_asked_and_gives_it_back(page: Page, address: str) -> None:
    page.goto(address + KIOSK)
    page.get_by_role("button", name="Rādīt visā ekrānā").click()
    page.wait_for_function("() => document.fullscreenElement?.localName === 'photo-kiosk'")
    page.get_by_role("button", name="Aizvērt").click()
    page.wait_for_function("() => !document.fullscreenElement")

    expect(page.locator(".kiosk__slide:visible")).to_have_count(5)
    expect(page.get_by_role("button", name="Rādīt visā ekrānā")).to_be_focused()


def test_kiosk_without_scripts_is_a_sequence_of_pictures(browser: Browser, address: str) -> None:
    with window(browser, WIDE, java_script_enabled=False) as page:
        page.goto(address + KIOSK)

        expect(page.locator(".kiosk__slide:visible")).to_have_count(5)
        expect(page.locator("button:visible")).to_have_count(0)
        expect(
            page.get_by_text("A caption to be read from across the room: piektais.")
        ).to_be_visible()


@pytest.mark.parametrize("path", ["/", PAGE, "/fotoizstade/"])
def test_where_it_is_and_goes_next_is_said(folder: Path, path: str) -> None:
    (line,) = read(folder, path).find_class("tour-line")[:1]
    words = spoken(line)

    assert words == (
        "Tagad skatāma Āžu pagalms, 2026. gada 1.–30. novembris "
        "Nākamā pietura Nīcas krasts, 2027. gada 10.–31. janvāris"
    )


def test_page_of_a_centre_says_what_hangs_there_and_whom_to_ask(folder: Path) -> None:
    words = spoken(read(folder, "/centri/azu-pagalms/").get_element_by_id("main"))

    assert "2026. gada 1.–30. novembris, Āžu pagalms" in words


def test_what_is_not_known_of_the_tour_is_said(folder: Path) -> None:
    """Between two stops and after the last one."""
    rows = read(folder, PAGE).find_class("tour__gap")
    words = [spoken(row) for row in rows]

    assert words[-2:] == [
        "2026. gada 1. decembris – 2027. gada 9. janvāris vēl jāprecizē",
        "Turpmākās pieturas vēl jāprecizē",
    ]


def test_search_engines_read_each_stop_as_an_event(folder: Path) -> None:
    events = [json.loads(one) for one in read(folder, PAGE).xpath("//script[@type]/text()")]

    assert [one["@type"] for one in events] == ["ExhibitionEvent"] * 3
    assert (events[1]["startDate"], events[1]["endDate"]) == ("2026-11-01", "2026-11-30")
    assert events[1]["location"]["name"] == "Āžu pagalms"


def read(folder: Path, path: str) -> html.HtmlElement:
    """Return the page at *path* as it was written."""
    return html.document_fromstring((folder / path.lstrip("/") / "index.html").read_bytes())


def spoken(element: html.HtmlElement) -> str:
    """Return the words of *element*, as they are read one after the other."""
    return " ".join(" ".join(element.itertext()).split()).replace(" ,", ",")


def faults(page: Page) -> list[str]:
    """Return the rules of axe that the page breaks, with the first place of each."""
    broken = Axe().run(page).response["violations"]
    return [f"{one['id']}: {one['nodes'][0]['html'][:200]}" for one in broken]


def zoom(page: Page) -> float:
    """Return how many times as large the open picture is."""
    wide = "e => e.getBoundingClientRect().width / e.parentElement.clientWidth"
    return round(float(page.locator("[data-stage] .picture:visible").evaluate(wide)), 1)


def touch(page: Page, steps: list[list[tuple[int, int]]]) -> None:
    """Put fingers down at the first places, move them through the others and lift them."""
    session = page.context.new_cdp_session(page)
    for index, places in enumerate(steps):
        points = [{"x": x, "y": y, "id": number} for number, (x, y) in enumerate(places)]
        kind = "touchMove" if index else "touchStart"
        session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
    session.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    session.detach()


def counted(send: Any, page: Page) -> dict[str, float]:  # noqa: ANN401 - as in Playwright
    """Return how many nodes and listeners there are once rubbish is gone, and pages of history."""
    send("HeapProfiler.collectGarbage")
    metrics = {one["name"]: one["value"] for one in send("Performance.getMetrics")["metrics"]}
    kept = {name: metrics[name] for name in ("Nodes", "JSEventListeners", "Documents")}
    return kept | {"history": page.evaluate("history.length")}
