"""Atom feeds (RFC 4287)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from io import StringIO
from itertools import islice
from typing import Any

from feedgenerator import Atom1Feed

from kopienas.model.entry import Entry
from kopienas.model.language import Language
from kopienas.model.paths import entry_path
from kopienas.model.site import Site

#: Items of a feed; readers keep what they have seen, and the rest stands on the site.
MOST_ITEMS = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedItem:
    """An entry of the site as a feed lists it.

    Attributes:
        day: the day of publication.
        updated: the day of the last change; None: that of publication.
        content: the whole text, as HTML with absolute links.
    """

    entry: Entry[Any, Any]
    day: date
    summary: str
    updated: date | None = None
    content: str | None = None
    author: str | None = None
    categories: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedHead:
    """What a feed says of itself.

    Attributes:
        title: the words after the name of the organisation.
        path: the path of the feed.
        page_path: the path of the page whose feed it is.
    """

    title: str
    summary: str
    path: str
    page_path: str


class _Feed(Atom1Feed):  # type: ignore[misc]  # feedgenerator is untyped
    """A feed that never asks the clock, as Atom1Feed does when it has no entries."""

    def __init__(self, *, without_entries: datetime, **head: object) -> None:
        """Store the time of the last change of a feed *without_entries*, and its *head*."""
        super().__init__(**head)
        self._without_entries = without_entries

    def latest_post_date(self) -> datetime:
        """Return the time of the last change."""
        return max((item["updateddate"] for item in self.items), default=self._without_entries)


def atom_xml(
    site: Site, language: Language, site_url: str, head: FeedHead, items: Iterable[FeedItem]
) -> str:
    """Return the XML of a feed with absolute links.

    Of *items*, which come newest first, it has the first MOST_ITEMS.
    A feed without any was last changed when the newest source was seen: so it needs no clock.
    """
    organisation = site.directory.organisation.name[language]
    seen = [source.seen.earliest or date.min for source in site.directory.sources.values()]
    feed = _Feed(
        without_entries=_noon_of(max(seen, default=date.min)),
        title=f"{organisation}: {head.title}",
        link=site_url + head.page_path,
        description=head.summary,
        subtitle=head.summary,
        language=str(language),
        feed_url=site_url + head.path,
        author_name=organisation,
    )
    for item in islice(items, MOST_ITEMS):
        link = site_url + entry_path(item.entry, language)
        feed.add_item(
            title=item.entry.words[language].heading,
            link=link,
            unique_id=link,
            description=item.summary,
            content=item.content,
            author_name=item.author,
            pubdate=_noon_of(item.day),
            updateddate=_noon_of(item.updated or item.day),
            categories=item.categories,
        )
    text = StringIO()
    feed.write(text, "utf-8")
    return text.getvalue()


def _noon_of(day: date) -> datetime:
    return datetime.combine(day, time(12), UTC)
