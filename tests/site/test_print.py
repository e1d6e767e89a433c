"""Sheets of A4: what belongs together on paper stands on one."""

from io import BytesIO

import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import Browser, Page
from pypdf import PdfReader

from kopienas.model.language import Language
from tests.browser.views import View, window
from tests.gates.built import BuiltSite

A4 = View(673)  # CSS pixels between the margins of theme/styles/print/page.css


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


def test_centre_takes_two_sheets_at_most_with_its_code(
    site: BuiltSite, address: str, browser: Browser
) -> None:
    """The code leads to the page, which the address beside it says in words."""
    wanted = zxingcpp.barcode_formats_from_str("QRCode")
    with window(browser, A4) as page:
        for path in (path for path, one in site.pages.items() if one.tree.find_class("centre-top")):
            page.goto(address + path)
            code = page.locator(".centre-top__code")
            assert not code.is_visible()
            assert len(sheets_of(page)) <= 2, path

            page.emulate_media(media="print")
            with Image.open(BytesIO(code.screenshot())) as drawn:
                assert [one.text for one in zxingcpp.read_barcodes(drawn, wanted)] == [
                    site.url + path
                ]
            assert page.locator(".print-address:visible").all_inner_texts() == [site.url + path]
            page.emulate_media(media="null")  # a sheet would be made for the screen as well


@pytest.mark.parametrize("language", Language)
def test_no_sheet_holds_the_foot_of_the_site_alone(
    site: BuiltSite, address: str, browser: Browser, language: Language
) -> None:
    """It is the letterhead of the first; a page of any kind ends with its own words."""
    with window(browser, A4) as page:
        for one in site.distinct:
            if one.language is language and not one.tree.xpath("//photo-kiosk"):
                page.goto(address + one.path)
                first, *others = sheets_of(page)
                (foot,) = one.tree.xpath("//footer[@class='site-footer']//p[last()]")[:1]
                assert bare(foot.text_content()) in first, one.path
                assert all(others), one.path


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
