"""The items of the feed of a kind of thing that has no wing of its own."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from kopienas.model.entry import Kind
from kopienas.model.language import Language
from kopienas.model.site import Site
from kopienas.views.atom import FeedItem
from kopienas.views.entry_order import sort_newest_first


def plain_feed_items(site: Site, kind: Kind[Any, Any], language: Language) -> Iterator[FeedItem]:
    """Yield the entries of *kind* that have words in *language*, newest first."""
    for entry in sort_newest_first(kind, site.entries_of(kind).values()):
        if kind.date_of and entry.words.has_language(language):
            day = kind.date_of(entry.facts).earliest or date.min
            yield FeedItem(entry=entry, day=day, summary=entry.words[language].summary)
