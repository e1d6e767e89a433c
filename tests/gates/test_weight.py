"""The pages are light, for telephones in the countryside: sizes as sent, compressed."""

import pytest
from playwright.sync_api import Browser

from tests.browser.static_server import content
from tests.browser.views import View, window
from tests.gates.built import BuiltPage, BuiltSite
from tests.gates.references import leads_to, references

KILO = 1000
TEXT = 60 * KILO
HOME = 250 * KILO
STYLES = 14 * KILO
SCRIPTS = 8 * KILO
SENT = """() => ["navigation", "resource"]
    .flatMap(kind => performance.getEntriesByType(kind))
    .map(one => [one.name, one.transferSize])"""
# Pictures below the window are fetched when one comes near them.
READ_TO_THE_END = """async () => {
    for (const picture of document.images) {
        picture.scrollIntoView();
        await picture.decode();
    }
    await document.fonts.ready;
}"""


def test_stylesheet_is_small(site: BuiltSite) -> None:
    """There is one stylesheet for all pages."""
    (stylesheet,) = site.folder.rglob("*.css")

    assert len(content(stylesheet)[0]) <= STYLES


def test_scripts_of_every_page_are_small(site: BuiltSite) -> None:
    """Scripts weigh little, all that a page asks for together."""
    heavy = {
        path: size
        for path, page in site.pages.items()
        if (size := sent(site, page, ".js")) > SCRIPTS
    }

    assert not heavy


def test_text_of_every_page_is_light(site: BuiltSite) -> None:
    """Whoever waits for no font and no picture has read before sixty thousand bytes came."""
    kinds = (".css", ".js", ".svg")
    sizes = {
        path: len(content(page.file)[0]) + sent(site, page, *kinds)
        for path, page in site.pages.items()
    }

    assert not {path: size for path, size in sizes.items() if size > TEXT}


@pytest.mark.parametrize("path", ["/", "/en/"])
@pytest.mark.parametrize("view", [View(390), View(1360)], ids=str)
def test_home_is_light_with_everything(
    address: str, browser: Browser, view: View, path: str
) -> None:
    """The first page, read to its end, has all its fonts and pictures within a quarter megabyte."""
    with window(browser, view) as page:
        page.goto(address + path)
        page.evaluate(READ_TO_THE_END)
        parts = dict(page.evaluate(SENT))

    assert {".woff2", ".css"} <= {f".{name.rpartition('.')[2]}" for name in parts}
    assert sum(parts.values()) <= HOME, parts


def sent(site: BuiltSite, page: BuiltPage, *kinds: str) -> int:
    """Return how many bytes come for the styles, scripts and the like that *page* names."""
    tags = {"link", "script", "img"}
    urls = {one.url for one in references(site, page) if one.tag in tags and one.internal}
    paths = [path for url in urls if (path := leads_to(site, url)) and path.endswith(kinds)]
    return sum(len(content(site.folder / path.lstrip("/"))[0]) for path in paths)
