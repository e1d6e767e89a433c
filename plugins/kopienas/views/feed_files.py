"""Every Atom feed: of each kind that has one, and of each centre."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from kopienas.model.entry import Kind
from kopienas.model.kinds import KINDS
from kopienas.model.language import Language
from kopienas.model.news import NEWS
from kopienas.model.paths import entry_path, section_feed_path, section_path
from kopienas.model.site import Site
from kopienas.views.atom import FeedHead, FeedItem, atom_xml
from kopienas.views.centres.feeds import centre_feed_items
from kopienas.views.entries.feed import plain_feed_items
from kopienas.views.follow import centre_feed_path
from kopienas.views.news.feed import news_feed_items


def feed_files(site: Site, site_url: str) -> Iterator[tuple[str, str]]:
    """Yield the path and the XML of each feed, in every language."""
    for language in Language:
        for kind in KINDS:
            if kind.has_feed:
                words = site.section_page(kind).words[language]
                head = FeedHead(
                    title=words.title,
                    summary=words.summary,
                    path=section_feed_path(kind, language),
                    page_path=section_path(kind, language),
                )
                items = _items_of(site, kind, language, site_url)
                yield head.path, atom_xml(site, language, site_url, head, items)
        for centre in site.centres.values():
            if centre.words.has_language(language):
                about = centre.words[language]
                head = FeedHead(
                    title=about.short_name,
                    summary=about.summary,
                    path=centre_feed_path(centre, language),
                    page_path=entry_path(centre, language),
                )
                items = centre_feed_items(site, centre, language)
                yield head.path, atom_xml(site, language, site_url, head, items)


def _items_of(
    site: Site, kind: Kind[Any, Any], language: Language, site_url: str
) -> Iterable[FeedItem]:
    if kind is NEWS:
        return news_feed_items(site, language, site_url)
    return plain_feed_items(site, kind, language)
