"""On paper, A4, everything is there, nothing is cut off, and it says where it comes from."""

from collections.abc import Iterator
from io import BytesIO

import pytest
from playwright.sync_api import Browser, Page
from pypdf import PdfReader

from tests.site.built import SITE_URL, BuiltSite
from tests.site.views import View, window

A4 = View(673)  # CSS pixels between the margins of theme/styles/print.css
PAGES = [
    "/",
    "/en/",
    "/centri/preili/",
    "/en/centres/preili/",
    "/rezultati/",
    "/en/results/",
    "/aktivitates/",
    "/en/activities/",
    "/centri/",
    "/en/centres/",
    "/kalendars/2020-09/",
    "/en/calendar/2020-09/",
    "/fotoizstade/labakai-dzivei/",
    "/en/exhibitions/labakai-dzivei/",
    "/fotoizstade/labakai-dzivei/talka/",
    "/konkursi/darbigas-kopienas-latgale-2023/",
    "/en/competitions/darbigas-kopienas-latgale-2023/",
]
# Nobody can follow or press these on paper.
CONTROLS = "nav, button, label, select, .button, .onward, .edit-link, svg, [role=status]"
LINES = """controls => [...document.querySelectorAll("main *")]
    .filter(one => !one.closest(controls))
    .filter(one => one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }))
    .flatMap(one => [...one.childNodes].filter(child => child.nodeType === Node.TEXT_NODE))
    .map(text => text.data.trim().replace(/\\s+/g, " ")).filter(Boolean)"""
CUT = """() => {
    const told = one => `${one.localName}.${one.getAttribute("class") ?? ""}`;
    const wide = [...document.querySelectorAll("body *")]
        .filter(one => !one.closest("svg") && one.clientWidth > 1)
        .filter(one => getComputedStyle(one).overflowX !== "visible")
        .filter(one => one.scrollWidth > one.clientWidth);
    const page = document.documentElement;
    const outside = [...document.querySelectorAll("main *")]
        .filter(one => one.getBoundingClientRect().right > page.clientWidth + 1);
    return [...wide, ...outside].map(told);
}"""


def bare(text: str) -> str:
    """Return *text* without spaces, which a PDF does not keep as they were."""
    return "".join(text.split())


@pytest.fixture(scope="module", params=PAGES)
def opened(request: pytest.FixtureRequest, address: str, browser: Browser) -> Iterator[Page]:
    """A page in a window as wide as the text on A4."""
    with window(browser, A4) as page:
        page.goto(address + request.param)
        yield page


@pytest.fixture
def page(opened: Page) -> Page:
    """The page as on the screen."""
    opened.emulate_media(media="screen")
    return opened


def test_all_that_is_read_on_screen_is_printed(page: Page) -> None:
    """No word of the content is missing on paper, the heading first of all."""
    on_screen = page.evaluate(LINES, CONTROLS)
    page.emulate_media(media="print")
    on_paper = page.evaluate(LINES, CONTROLS)

    assert page.locator("h1").is_visible()
    assert [line for line in on_screen if line not in on_paper] == []


def test_nothing_is_cut_off_at_the_side(page: Page) -> None:
    """Nothing is wider than the paper or hidden in a box that would have to be scrolled."""
    page.emulate_media(media="print")

    assert page.evaluate(CUT) == []


def test_paper_tells_its_address(page: Page) -> None:
    """The public address of the page is printed, and nowhere shown on the screen."""
    public = SITE_URL + page.url.partition("/kopienas")[2]
    line = page.locator(".print-address")

    assert not line.is_visible()
    page.emulate_media(media="print")
    assert line.is_visible()
    assert line.inner_text() == public


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
    """Every centre of the list stands below the map, whose names are there too."""
    with window(browser, A4) as page:
        page.goto(address + path)
        first = sheets_of(page)[0]

    tree = site.pages[path].tree
    assert tree.xpath("//li[@data-centre]")
    for row in tree.xpath("//li[@data-centre]"):
        for words in row.xpath("h3 | p[not(*)]"):
            assert bare(words.text_content()) in first
    for name in tree.xpath("//svg//text[not(tspan)]"):
        assert first.count(bare(name.text_content())) >= 2


@pytest.mark.parametrize(
    ("path", "drawn"),
    [
        ("/aktivitates/", ".belt__year"),
        ("/en/activities/", ".belt__year"),
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
