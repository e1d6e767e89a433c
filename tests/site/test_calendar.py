"""The calendar in a browser: what has passed since the build goes, today is named."""

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from kopienas.pelican_glue import run as pelican_run
from tests.browser.static_server import served
from tests.browser.views import NARROW, WIDE, View, window
from tests.site_copy import SiteCopy

WINTER = "activities/ziemas-gajiens/index.lv.md"
TITLE = "Ziemas gājiens"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The fixture site with a plan for 9 January 2027, built on 4 January."""
    site = SiteCopy(tmp_path_factory.mktemp("calendar") / "site")
    site.edit(WINTER, 'when: "2027-01"', 'when: "2027-01-09"\ntime: "11:00–13:00"')
    output = site.root / "output"
    arguments = [str(site.settings), "--output", str(output), "--today", "2027-01-04"]
    assert pelican_run.main(arguments) == 0
    return output


@pytest.fixture(scope="module")
def address(built: Path) -> Iterator[str]:
    with served(built) as address:
        yield address


@contextmanager
def at(browser: Browser, moment: str, view: View = WIDE) -> Iterator[Page]:
    """Open a window whose clock stands still; its visitor is in New York."""
    with window(browser, view, timezone_id="America/New_York") as page:
        page.clock.set_fixed_time(dt.datetime.fromisoformat(moment))
        yield page


def test_plan_is_coming_until_its_day_is_over_in_latvia(browser: Browser, address: str) -> None:
    """The site was built days ago; in New York it is still the day before."""
    for moment, is_shown in [
        ("2027-01-04T12:00+00:00", True),
        ("2027-01-09T21:59+00:00", True),
        ("2027-01-09T22:01+00:00", False),
        ("2027-01-16T12:00+00:00", False),
    ]:
        with at(browser, moment) as page:
            page.goto(f"{address}/kalendars/")
            assert page.get_by_role("link", name=TITLE, exact=True).is_visible() == is_shown, moment
            assert page.locator("[data-none]").is_visible() != is_shown, moment


def test_without_scripts_the_day_of_the_build_counts(browser: Browser, address: str) -> None:
    with window(browser, java_script_enabled=False) as page:
        page.goto(f"{address}/kalendars/")
        assert page.get_by_role("link", name=TITLE, exact=True).is_visible()
        assert not page.locator("[data-none]").is_visible()
        page.goto(f"{address}/kalendars/2020-09/")
        assert page.get_by_role("link", name="Rudens talka Āžos").first.is_visible()


def test_today_is_marked_in_words(browser: Browser, address: str) -> None:
    """It is 8 January in New York and 9 January in Latvia."""
    with at(browser, "2027-01-08T22:30+00:00") as page:
        page.goto(f"{address}/kalendars/2027-01/")
        today = page.locator("td[aria-current=date]")
        assert today.count() == 1
        assert today.get_attribute("data-day") == "2027-01-09"
        assert "šodien" in today.inner_text()


def test_another_month_has_no_today(browser: Browser, address: str) -> None:
    with at(browser, "2027-02-01T12:00+00:00") as page:
        page.goto(f"{address}/kalendars/2027-01/")
        assert page.locator("td[aria-current]").count() == 0


def test_narrow_screens_get_the_list_and_print_the_table(browser: Browser, address: str) -> None:
    with at(browser, "2027-01-04T12:00+00:00", NARROW) as page:
        page.goto(f"{address}/kalendars/2027-01/")
        assert not page.locator(".month-table").is_visible()
        assert page.locator(".activity-list a").first.is_visible()
        page.emulate_media(media="print")
        assert page.locator(".month-table").is_visible()


def test_coming_activity_can_be_added_to_a_calendar(
    browser: Browser, address: str, built: Path
) -> None:
    with at(browser, "2027-01-04T12:00+00:00") as page:
        page.goto(f"{address}/aktivitates/ziemas-gajiens/")
        link = page.get_by_role("link", name="Pievienot kalendāram")
        target = str(link.get_attribute("href")).removeprefix("/kopienas/")
        assert b"DTSTART;TZID=Europe/Riga:20270109T110000" in (built / target).read_bytes()
        page.goto(f"{address}/aktivitates/rudens-talka/")
        assert link.count() == 0
    with at(browser, "2027-01-10T12:00+00:00") as page:
        page.goto(f"{address}/aktivitates/ziemas-gajiens/")
        assert not page.get_by_role("link", name="Pievienot kalendāram").is_visible()
