"""A news item."""

from __future__ import annotations

import datetime as dt

from kopienas.model.entry import Entry, Facts, Kind, TitledWords
from kopienas.model.fields import EdtfDate, Line, Slug
from kopienas.model.language import Translated


class NewsFacts(Facts):
    """Facts of a news item.

    Attributes:
        date: the day (or month, or year) of the reported event.
        written: the day on which the text was written for this site.
    """

    date: EdtfDate
    written: EdtfDate
    category: Slug
    centres: tuple[Slug, ...] = ()
    activities: tuple[Slug, ...] = ()
    photo_credit: Line | None = None

    @property
    def day_of_text(self) -> dt.date | None:
        """The last day of the reported event: what is said of it stays as it was."""
        return self.date.latest


class NewsWords(TitledWords):
    """Words of a news item."""

    author: Line
    author_role: Line
    place: Line | None = None


NewsItem = Entry[NewsFacts, NewsWords]

NEWS = Kind(
    folder="news",
    facts=NewsFacts,
    words=NewsWords,
    section=Translated("jaunumi", "news"),
    date_of=lambda facts: facts.date,
    has_feed=True,
)
