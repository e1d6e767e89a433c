"""The items of the feed of the news."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from kopienas.model.language import Language
from kopienas.model.site import Site
from kopienas.views.atom import FeedItem
from kopienas.views.news.pages import sort_news
from kopienas.wording.prose_links import resolve_links


def news_feed_items(site: Site, language: Language, site_url: str) -> Iterator[FeedItem]:
    """Yield the news that have words in *language*, newest first, with their whole text."""
    for item in sort_news(site.news.values()):
        if not item.words.has_language(language):
            continue
        words = item.words[language]
        yield FeedItem(
            entry=item,
            day=item.facts.date.earliest or date.min,
            summary=words.summary,
            updated=item.facts.written.earliest,
            content=resolve_links(item.body[language], site_url),
            author=words.author,
            categories=(site.directory.categories[item.facts.category].name[language],),
        )
