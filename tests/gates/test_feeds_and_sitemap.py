"""Readers of feeds and search engines get the same site as visitors, in both languages."""

import json
from collections.abc import Iterable
from datetime import datetime

import feedparser
import pytest
from lxml import etree, html

from kopienas.model.language import Language
from kopienas.model.news import NEWS
from kopienas.model.paths import section_feed_path
from tests.gates.built import BuiltPage, BuiltSite
from tests.gates.kinds_of_pages import entries
from tests.gates.references import leads_to

NAMES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}

#: How an address begins that means the same wherever it is read.
OUTSIDE = ("https://", "http://", "mailto:", "tel:", "geo:")

Alternates = dict[str, str]
FEED_FILES = {one: section_feed_path(NEWS, one).lstrip("/") for one in Language}


@pytest.fixture(scope="module")
def listed(site: BuiltSite) -> list[tuple[str, Alternates]]:
    """The entries of the sitemap: an address with the same page's addresses by language."""
    tree = etree.parse(site.folder / "sitemap.xml")
    return [
        (
            entry.findtext("s:loc", "", NAMES),
            {
                one.get("hreflang", ""): one.get("href", "")
                for one in entry.iterfind("x:link", NAMES)
            },
        )
        for entry in tree.getroot().iterfind("s:url", NAMES)
    ]


@pytest.mark.parametrize("language", Language)
def test_feed_is_atom_with_what_readers_need(site: BuiltSite, language: Language) -> None:
    """The feed parses, and it and each item has an id of its own, a time and an existing page."""
    feed = feedparser.parse((site.folder / FEED_FILES[language]).read_bytes())

    assert (feed.bozo, feed.version) == (0, "atom10")
    assert feed.feed.id
    assert feed.feed.updated_parsed
    assert feed.feed.language == language
    assert f"{site.url}/{FEED_FILES[language]}" in [
        one.href for one in feed.feed.links if one.rel == "self"
    ]
    # Besides the news, there are years right below their list, and what is said to be gone.
    news = [
        page
        for page in entries(site, NEWS, language)
        if not page.path.split("/")[-2].isdigit() and page.path not in site.unlisted
    ]
    assert bool(feed.entries) == bool(news)
    assert len({one.id for one in feed.entries}) == len(feed.entries)
    for one in feed.entries:
        assert one.title
        assert one.summary
        assert one.updated_parsed
        assert one.published_parsed
        assert leads_to(site, one.link) in {page.path for page in site.of(language)}, one.link


@pytest.mark.parametrize("language", Language)
def test_links_in_the_feed_work_outside_the_site(site: BuiltSite, language: Language) -> None:
    """Links and pictures in the items are absolute, and those of this site exist."""
    raw = (site.folder / FEED_FILES[language]).read_bytes()
    # As it is written: the parser would mend what it does not know, a telephone number for one.
    feed = feedparser.parse(raw, sanitize_html=False, resolve_relative_uris=False)
    links = [
        link
        for one in feed.entries
        for link in html.fragment_fromstring(one.content[0].value, "div").xpath("//@href | //@src")
    ]
    own = [link.partition("#")[0] for link in links if link.startswith(site.url)]

    assert [link for link in links if not link.startswith(OUTSIDE)] == []
    assert [link for link in own if leads_to(site, link) is None] == []


@pytest.mark.parametrize("language", Language)
def test_every_page_of_a_language_names_its_feed(site: BuiltSite, language: Language) -> None:
    """Feed readers find the feed of the page's own language."""
    query = "//link[@rel='alternate' and @type='application/atom+xml']/@href"
    named = {href for page in site.of(language) for href in page.tree.xpath(query)}

    assert {href.removeprefix(f"{site.base_path}/") for href in named} == {FEED_FILES[language]}


def test_sitemap_lists_every_page_once(
    site: BuiltSite, listed: list[tuple[str, Alternates]]
) -> None:
    """All are listed but those for unknown and gone addresses, which are no pages to be found."""
    addresses = [loc for loc, _ in listed]

    assert sorted(addresses) == sorted({*addresses})
    assert {*addresses} == {site.url + path for path in site.pages.keys() - site.unlisted}


def test_twins_name_each_other(listed: list[tuple[str, Alternates]]) -> None:
    """Each page names itself and its twin, the twin does likewise, and Latvian is the default."""
    known = dict(listed)
    for loc, alternates in listed:
        assert loc in alternates.values()
        assert alternates["x-default"] == alternates["lv"]
        assert all(known[twin] == alternates for twin in alternates.values())


def test_pages_tell_the_same_as_the_sitemap(
    site: BuiltSite, listed: list[tuple[str, Alternates]]
) -> None:
    """Each page's canonical address is its own, and its alternates are those of the sitemap."""
    told = {loc: ([loc], alternates) for loc, alternates in listed}

    assert {site.url + path: _links(page) for path, page in _listed_pages(site)} == told


def test_robots_are_shown_the_sitemap(site: BuiltSite) -> None:
    """robots.txt forbids nothing and names the sitemap by its full address."""
    lines = (site.folder / "robots.txt").read_text("utf-8").splitlines()

    assert f"Sitemap: {site.url}/sitemap.xml" in lines
    assert not [line for line in lines if line.startswith("Disallow: /")]


def test_version_tells_what_was_published(site: BuiltSite) -> None:
    """version.json names the address, the source's commit and time, and the number of pages."""
    version = json.loads((site.folder / "version.json").read_text("utf-8"))

    assert version["site"] == site.url
    assert version["commit"]
    assert datetime.fromisoformat(version["built"]).tzinfo is not None
    assert version["pages"] == len(site.pages)


def _listed_pages(site: BuiltSite) -> list[tuple[str, BuiltPage]]:
    return [(path, page) for path, page in site.pages.items() if path not in site.unlisted]


def _links(page: BuiltPage) -> tuple[list[str], Alternates]:
    return (
        page.tree.xpath("//link[@rel='canonical']/@href"),
        _by_language(page.tree.xpath("//link[@rel='alternate' and @hreflang]")),
    )


def _by_language(links: Iterable[etree._Element]) -> Alternates:
    return {one.get("hreflang", ""): one.get("href", "") for one in links}
