"""Sheets of A4: what belongs together on paper stands on one."""

from io import BytesIO

import pytest
from playwright.sync_api import Browser, Page
from pypdf import PdfReader

from tests.browser.views import View, window
from tests.gates.built import BuiltSite

A4 = View(673)  # CSS pixels between the margins of theme/styles/print.css


def bare(text: str) -> str:
    """Return *text* without spaces, which a PDF does not keep as they were."""
    return "".join(text.split())


def test_pages_of_paper_are_a4(address: str, browser: Browser) -> None:
    """The browser makes a document of it, on sheets of A4 where the style leaves the size open."""
    with window(browser, A4) as page:
        page.goto(address)
        document = page.pdf(format="A4", prefer_css_page_size=True)

    assert document.startswith(b"%PDF-")
    assert b"/MediaBox [0 0 594.9" in document or b"/MediaBox [0 0 595" in document


def sheets_of(page: Page) -> list[str]:
    """Return the words on each sheet of A4, without spaces."""
    document = page.pdf(format="A4", prefer_css_page_size=True)
    return [bare(sheet.extract_text()) for sheet in PdfReader(BytesIO(document)).pages]


@pytest.mark.parametrize("path", ["/centri/", "/en/centres/"])
def test_map_and_list_of_centres_share_the_first_sheet(
    site: BuiltSite, address: str, browser: Browser, path: str
) -> None:
    """Every centre of the list stands below the map, whose names are there too; no button does."""
    with window(browser, A4) as page:
        page.goto(address + path)
        first = sheets_of(page)[0]

    tree = site.pages[path].tree
    assert tree.xpath("//li[@data-centre]")
    for row in tree.xpath("//li[@data-centre]"):
        for words in row.xpath("h3 | p[not(*)]"):
            assert bare(words.text_content()) in first
    for name in tree.xpath("//svg//a//text[not(tspan)]"):
        assert first.count(bare(name.text_content())) >= 2
    assert "↺" not in first


@pytest.mark.parametrize(
    ("path", "drawn"),
    [
        ("/aktivitates/", ".belt__names"),
        ("/en/activities/", ".belt__names"),
        ("/rezultati/", ".figure-chart"),
        ("/en/results/", ".figure-chart"),
        ("/kalendars/2020-09/", ".month-table tbody"),
        ("/en/calendar/2020-09/", ".month-table tbody"),
    ],
)
def test_what_is_drawn_stands_whole_on_one_sheet(
    address: str, browser: Browser, path: str, drawn: str
) -> None:
    """A year of the belt, a figure and a month are never cut by the edge of the paper."""
    with window(browser, A4) as page:
        page.goto(address + path)
        sheets = sheets_of(page)
        page.emulate_media(media="print")
        pieces = [piece.inner_text().splitlines() for piece in page.locator(drawn).all()]

    assert pieces
    for piece in pieces:
        lines = [bare(line) for line in piece]
        assert any(all(line in sheet for line in lines) for sheet in sheets), piece
