"""Visitors are not watched: nothing is asked of others, nothing kept, nothing runs that may not."""

from urllib.parse import urlsplit

from lxml import etree
from playwright.sync_api import Browser, Request

from tests.browser.views import window
from tests.gates.built import BuiltSite

STORED = """async () => [
    ...Object.keys(localStorage), ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(one => one.name),
    ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()).map(one => one.scope),
]"""
# What a policy must say so that no script, style or request from elsewhere works.
POLICY = {"default-src 'none'", "script-src 'self'", "style-src 'self'", "base-uri 'none'"}


def test_pages_ask_nobody_else_and_keep_nothing(
    site: BuiltSite, address: str, browser: Browser
) -> None:
    """Whatever a page holds, it is loaded from this site, stores nothing and breaks no policy."""
    faults: list[str] = []
    asked: set[str] = set()
    here = ""

    def note(request: Request) -> None:
        asked.add(request.url)

    with window(browser) as page:
        page.on("request", note)
        page.on("console", lambda one: faults.append(f"{here}: {one.type}: {one.text}"))
        page.on("pageerror", lambda error: faults.append(f"{here}: {error}"))
        for one in site.distinct:
            here = one.path
            asked.clear()
            page.goto(address + one.path)
            stored = page.evaluate(STORED) + page.context.cookies()
            page.context.clear_cookies()
            faults += [f"{here}: stored: {thing}" for thing in stored]
            faults += [f"{here}: asked: {url}" for url in asked if not url.startswith(address)]

    assert not faults, "\n".join(faults)


def test_every_page_states_its_policy(site: BuiltSite) -> None:
    """Each page forbids the browser whatever is not the site's own, before anything is loaded."""
    faults = []
    for page in site.pages.values():
        found = page.tree.xpath("//head/meta[@http-equiv='Content-Security-Policy']")
        rules = {rule.strip() for one in found for rule in one.get("content").split(";")}
        loaded_before = found and found[0].xpath("preceding-sibling::*[@href or @src]")
        if len(found) != 1 or not rules >= POLICY or loaded_before or _elsewhere(rules):
            faults.append(f"{page.path}: {sorted(rules)}")

    assert not faults, "\n".join(faults)


def test_nothing_is_written_into_pages_that_runs_or_styles(site: BuiltSite) -> None:
    """There are no scripts, styles or event attributes in the pages themselves."""
    faults = [
        f"{page.path}: {etree.tostring(one, encoding='unicode', with_tail=False)[:160]}"
        for page in [*site.pages.values(), *site.moved.values()]
        for one in page.tree.xpath(
            "//script[not(@src) and not(@type='application/ld+json')]"
            " | //style | //*[@style] | //*[@*[starts-with(name(), 'on')]] | //iframe | //object"
            " | //*[starts-with(@href, 'javascript:')]"
        )
    ]

    assert not faults, "\n".join(faults)


def _elsewhere(rules: set[str]) -> bool:
    sources = {source for rule in rules for source in rule.split()[1:]}
    return any(urlsplit(source).netloc or source.startswith("'unsafe") for source in sources)
