"""What the feeds of news promise."""

from datetime import date

import feedparser
import pytest

from kopienas.model.language import Language
from kopienas.model.news import NEWS
from kopienas.model.paths import section_feed_path
from kopienas.model.site import Site
from kopienas.views.atom import FeedHead, FeedItem, atom_xml
from kopienas.views.feed_files import feed_files

URL = "https://example.org/kopienas"


@pytest.fixture
def feeds(model: Site) -> dict[Language, feedparser.FeedParserDict]:
    files = dict(feed_files(model, URL))
    return {one: feedparser.parse(files[section_feed_path(NEWS, one)]) for one in Language}


def test_newest_item_stands_first(feeds: dict[Language, feedparser.FeedParserDict]) -> None:
    feed = feeds[Language.LV]

    assert not feed.bozo
    assert [entry.title for entry in feed.entries] == [
        "Izsludina ideju konkursu",
        "Āžos atver pagalmu",
    ]
    assert (feed.feed.title, feed.feed.language) == ("Mazās kopienas: Jaunumi", "lv")


def test_item_names_its_page_day_and_category(
    feeds: dict[Language, feedparser.FeedParserDict],
) -> None:
    item = feeds[Language.LV].entries[1]

    assert item.link == item.id == f"{URL}/jaunumi/pagalms-atverts/"
    assert (item.published[:10], item.updated[:10]) == ("2020-01-23", "2026-11-22")
    assert [tag.term for tag in item.tags] == ["Atklāšana"]


def test_links_inside_an_item_are_whole_addresses(
    feeds: dict[Language, feedparser.FeedParserDict],
) -> None:
    """A reader shows them away from the site."""
    text = feeds[Language.LV].entries[1].content[0].value

    assert f'src="{URL}/pictures/news/pagalms-atverts/varti-800.jpg"' in text


def test_english_feed_has_only_what_is_in_english(
    feeds: dict[Language, feedparser.FeedParserDict],
) -> None:
    assert [entry.link for entry in feeds[Language.EN].entries] == [
        f"{URL}/en/news/pagalms-atverts/"
    ]


def test_feed_carries_the_newest_thirty(model: Site) -> None:
    """A reader fetches it every hour; what is older stands on the site."""
    (one,) = [item for item in model.news.values() if item.slug == "pagalms-atverts"]
    items = [
        FeedItem(entry=one, day=date(2020, 1, 31 - number), summary="") for number in range(31)
    ]
    head = FeedHead(title="", summary="", path="/atom.xml", page_path="/")
    feed = feedparser.parse(atom_xml(model, Language.LV, URL, head, items))

    assert [entry.published[8:10] for entry in feed.entries] == [
        f"{n:02}" for n in range(31, 1, -1)
    ]
