"""The list of activities: whole in plain HTML, its filters combined."""

import gzip
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.views import View, window
from tests.gates.real_site import ROOT

LIST = "/aktivitates/"
SCRIPT = ROOT / "theme" / "static" / "js" / "activity-timeline.js"
LIGHT = 4000
ITEMS = "activity-timeline [data-status]"


@pytest.fixture
def listed(address: str, browser: Browser) -> Iterator[Page]:
    """The list with its script at work."""
    with window(browser) as page:
        page.goto(address + LIST)
        yield page


def test_filters_combine_in_the_address_and_back_undoes_them(listed: Page) -> None:
    everything = listed.locator(ITEMS).count()
    said = listed.get_by_role("status")
    expect(said).to_have_text(f"Redzamas: {everything} no {everything}")

    listed.locator("[data-value='2020']").click()
    in_2020 = listed.locator(f"{ITEMS}:visible").count()
    of_2020 = listed.locator(f"{ITEMS}[data-gads='2020']").first
    centre = (of_2020.get_attribute("data-centrs") or "").split()[0]
    listed.locator(f"[data-value='{centre}']").click()
    both = listed.locator(f"{ITEMS}:visible")

    expect(both).to_have_count(
        listed.locator(f"[data-gads='2020'][data-centrs~='{centre}']").count()
    )
    expect(said).to_have_text(f"Redzamas: {both.count()} no {everything}")
    assert listed.url.endswith(f"?gads=2020&centrs={centre}")
    assert 0 < both.count() < in_2020 < everything
    assert listed.locator("h2:visible").filter(has_text="2023").count() == 0

    listed.reload()
    expect(listed.locator(f"{ITEMS}:visible")).to_have_count(both.count())
    listed.go_back()
    expect(listed.locator(f"{ITEMS}:visible")).to_have_count(in_2020)
    listed.go_back()
    expect(listed.locator(f"{ITEMS}:visible")).to_have_count(everything)
    listed.go_forward()
    expect(listed.locator(f"{ITEMS}:visible")).to_have_count(in_2020)


def test_status_is_chosen_too_and_all_is_shown_again(listed: Page) -> None:
    everything = listed.locator(ITEMS).count()
    clear = listed.get_by_role("button")
    assert not clear.is_visible()

    listed.get_by_label("Statuss").select_option("planned")
    expect(listed.locator(f"{ITEMS}:visible")).to_have_count(
        listed.locator(f"{ITEMS}[data-status='planned']").count()
    )
    assert listed.url.endswith("?status=planned")

    clear.click()
    expect(listed.locator(f"{ITEMS}:visible")).to_have_count(everything)
    assert listed.url.endswith(LIST)


def test_a_chosen_link_is_marked_and_chosen_again_lets_go(listed: Page) -> None:
    link = listed.locator("[data-value='crafts']")
    link.click()
    expect(link).to_have_attribute("aria-current", "true")

    link.click()
    expect(link).not_to_have_attribute("aria-current", "true")
    assert listed.url.endswith(LIST)


def test_a_mark_of_the_belt_shows_a_month_that_was_hidden(listed: Page, address: str) -> None:
    listed.goto(f"{address}{LIST}?gads=2023#y2020-09")

    expect(listed.locator("#y2020-09")).to_be_in_viewport()
    assert "gads" not in listed.url


def test_a_list_that_has_left_the_page_follows_the_address_no_more(listed: Page) -> None:
    hidden = listed.evaluate(
        """() => {
            const list = document.querySelector("activity-timeline");
            list.remove();
            history.pushState(null, "", "?gads=2020");
            dispatchEvent(new PopStateEvent("popstate"));
            return list.querySelectorAll("[data-status][hidden]").length;
        }"""
    )

    assert hidden == 0


def test_without_scripts_everything_is_listed(address: str, browser: Browser) -> None:
    """The address of a choice shows the whole list, and the links lead to pages."""
    with window(browser, java_script_enabled=False) as page:
        page.goto(f"{address}{LIST}?gads=2020")

        page.locator(".timeline__plans > summary").click()
        assert page.locator(f"{ITEMS}:visible").count() == page.locator(ITEMS).count()
        page.locator("[data-value='2020']").click()
        assert page.url == f"{address}/aktivitates/gads/2020/"


def test_paper_holds_the_whole_list(address: str, browser: Browser) -> None:
    with window(browser, View(673)) as page:
        page.emulate_media(media="print")
        page.goto(address + LIST)

        assert page.locator(f"{ITEMS}:visible").count() == page.locator(ITEMS).count()


def test_the_script_is_light() -> None:
    assert len(gzip.compress(SCRIPT.read_bytes(), mtime=0)) <= LIGHT


def test_old_plans_are_folded_below_what_took_place(listed: Page) -> None:
    """A choice opens them, so that nothing that was chosen stays hidden."""
    plans = listed.locator(".timeline__plans")
    expect(plans).not_to_have_attribute("open", "")
    items = plans.locator("[data-status]").all()
    assert {one.get_attribute("data-status") for one in items} == {"planned"}

    listed.get_by_label("Statuss").select_option("planned")

    expect(plans).to_have_attribute("open", "")


def test_focus_stays_when_the_choices_are_cleared(listed: Page) -> None:
    listed.get_by_label("Statuss").select_option("planned")
    listed.get_by_role("button", name="Rādīt visas").click()

    expect(listed.get_by_label("Statuss")).to_be_focused()


def test_on_a_phone_the_list_begins_in_the_first_screen(address: str, browser: Browser) -> None:
    """Before the belt, which is as long as a screen there."""
    with window(browser, View(390)) as page:
        page.goto(address + LIST)
        first = page.locator(ITEMS).first.bounding_box()
        belt = page.locator(".activities__belt").bounding_box()

    assert first
    assert belt
    assert first["y"] < 900
    assert belt["y"] > first["y"]


@pytest.mark.parametrize("width", [320, 1280])
def test_each_line_begins_with_its_picture_or_a_motif(
    address: str, browser: Browser, width: int
) -> None:
    """In one place of one size, said to nobody: the title says what it is of."""
    with window(browser, View(width)) as page:
        page.goto(address + LIST)
        # What is folded, such as plans, is seen when it is opened.
        page.locator(".timeline__plans > summary").click()
        signs = page.locator(".timeline__items .thumbnail")
        boxes = [
            (round(box["x"]), round(box["width"]), round(box["height"]))
            for one in signs.all()
            if (box := one.bounding_box())
        ]

        assert len(set(boxes)) == 1
        assert signs.count() == page.locator(".timeline__items > li").count()
        assert page.locator(".timeline__items img.thumbnail:not([alt=''])").count() == 0
