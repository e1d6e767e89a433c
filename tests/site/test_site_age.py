"""The data page says of which day the site is; only a night missed long ago is spoken of."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.static_server import served
from tests.browser.views import WIDE, window

LATE = "That should happen every night."


@pytest.fixture(scope="module")
def fixture_address(built: Path) -> Iterator[str]:
    """The address of the fixture site, which is of 20 November 2026."""
    with served(built) as address:
        yield address


@pytest.mark.parametrize(
    ("moment", "is_late"),
    [
        ("2026-11-20T01:00+02:00", False),
        ("2026-11-23T23:59+02:00", False),
        ("2026-11-24T12:00+02:00", True),
        ("2027-03-01T12:00+02:00", True),
    ],
)
def test_site_says_when_it_is_no_longer_renewed(
    browser: Browser, fixture_address: str, moment: str, *, is_late: bool
) -> None:
    with window(browser, WIDE, timezone_id="Europe/Riga") as page:
        page.clock.set_fixed_time(dt.datetime.fromisoformat(moment))
        page.goto(f"{fixture_address}/en/data/")
        words = " ".join(page.locator("site-age").inner_text().split())

        assert "This site was renewed on 20 November 2026." in words
        assert (LATE in words) == is_late


def test_without_scripts_nobody_is_alarmed(browser: Browser, fixture_address: str) -> None:
    with window(browser, WIDE, java_script_enabled=False) as page:
        page.goto(f"{fixture_address}/dati/")

        words = page.locator("site-age").inner_text()
        assert " ".join(words.split()) == "Vietne atjaunota 2026. gada 20. novembrī."
