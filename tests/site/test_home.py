"""Home leads with what is coming and shows what communities do."""

from pathlib import Path

from lxml import html


def home(built: Path, language: str = "") -> html.HtmlElement:
    return html.document_fromstring((built / language / "index.html").read_bytes())


def test_coming_event_stands_on_home_with_its_file_for_the_calendar(built: Path) -> None:
    """What has no certain day has no such file."""
    coming = home(built).xpath("//section[contains(@class, 'announcement')]//ol/li")

    assert coming
    for one in coming:
        page = built / one.xpath(".//div//a/@href")[0].removeprefix("/kopienas/")
        assert bool(one.xpath(".//a[@type='text/calendar']")) == any(page.glob("*.ics"))
        assert not one.xpath(".//*[contains(@class, 'plan--planned')]")


def test_home_says_whom_to_ring(built: Path) -> None:
    (ask,) = home(built).xpath("//p[@class='announcement__ask']")

    assert ask.xpath("./a/@href")[0].startswith("tel:+371")


def test_nothing_is_said_to_be_missing_while_something_is_coming(built: Path) -> None:
    (none,) = home(built).xpath("//section[contains(@class, 'announcement')]//*[@data-none]")

    assert "hidden" in none.attrib
