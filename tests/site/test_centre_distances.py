"""The list of centres sorted by the way: together with the filters, and after Back."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.views import window

LIST = "/centri/"
NEAREST = "li[data-centre].is-nearest"


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    """The list of centres, its scripts at work."""
    with window(browser) as page:
        page.goto(address + LIST)
        page.locator("centre-map[data-ready]").wait_for()
        yield page


def choose_town(page: Page, name: str) -> None:
    page.get_by_role("combobox", name="No", exact=True).select_option(label=name)


def choose_municipality(page: Page, name: str) -> None:
    page.get_by_label("Pašvaldība").select_option(label=name)


def test_the_town_lives_in_the_address_and_survives_back(page: Page) -> None:
    choose_town(page, "Preiļiem")
    assert page.url.endswith("?no=preili")

    page.locator("li[data-centre] a").first.click()
    page.go_back()
    page.locator("centre-map[data-ready]").wait_for()

    expect(page.get_by_role("combobox", name="No", exact=True)).to_have_value("preili")
    expect(page.locator("li[data-centre]").first).to_have_id("preili")
    expect(page.locator(".centre-list__km").first).to_be_visible()


def test_a_town_that_there_is_not_sorts_nothing(browser: Browser, address: str) -> None:
    with window(browser) as page:
        page.goto(f"{address}{LIST}?no=atlantida")
        page.locator("centre-map[data-ready]").wait_for()

        expect(page.locator(".centre-list__km")).to_have_count(0)
        expect(page.locator(".centre-group #preili")).to_be_visible()


def test_the_nearest_is_marked_in_the_list_and_on_the_map(page: Page) -> None:
    choose_town(page, "Preiļiem")
    expect(page.locator(NEAREST)).to_have_id("preili")
    expect(page.locator("svg a.is-nearest")).to_have_attribute("data-centres", "preili")

    choose_town(page, "–")
    expect(page.locator(".is-nearest")).to_have_count(0)


def test_the_nearest_is_one_that_is_shown(page: Page) -> None:
    """Of what the filters leave: both are told, the number and the nearest."""
    choose_town(page, "Preiļiem")
    choose_municipality(page, "Ludzas novads")

    said = page.get_by_role("status")
    expect(said).to_contain_text("Redzami centri:")
    nearest = page.locator("li[data-centre]:visible").first
    expect(nearest).to_have_class("is-nearest")
    expect(said.get_by_role("link")).to_have_text(nearest.get_by_role("link").first.inner_text())


def test_groups_come_back_with_the_choice_made_while_sorted(page: Page) -> None:
    choose_town(page, "Preiļiem")
    choose_municipality(page, "Preiļu novads")
    choose_town(page, "–")

    expect(page.get_by_role("heading", name="Preiļu novads")).to_be_visible()
    expect(page.get_by_role("heading", name="Rēzeknes novads")).to_be_hidden()
    expect(page.locator("li[data-centre]:visible")).to_have_count(3)
