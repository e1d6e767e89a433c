"""Scripts only add comfort: the pages are whole without them."""

from playwright.sync_api import Browser, Page

from tests.browser.views import WIDE, window
from tests.gates.built import BuiltSite

# What a script may add: controls, the words in which it answers them, and which day is today.
ADDED = "button, label, select, output, [role=status], .month-table__today"
READ = f"""() => {{
    for (const one of document.querySelectorAll("{ADDED}")) one.remove();
    return document.body.innerText.split("\\n").map(line => line.trim()).filter(Boolean);
}}"""


def test_pages_say_the_same_without_scripts(
    site: BuiltSite, address: str, browser: Browser
) -> None:
    """Who has no JavaScript reads every word that others read, and nothing that misleads."""
    scripted = [one.path for one in site.distinct if one.tree.xpath("//script[@src]")]
    with window(browser) as helped, window(browser, WIDE, java_script_enabled=False) as plain:
        read = {
            path: [lines(page, address + path) for page in (helped, plain)] for path in scripted
        }
    faults = {
        path: set(with_scripts) ^ set(without)
        for path, (with_scripts, without) in read.items()
        if with_scripts != without
    }

    assert not faults


def lines(page: Page, address: str) -> list[str]:
    """Return the lines of text that the page at *address* shows."""
    page.goto(address)
    read: list[str] = page.evaluate(READ)
    return read
