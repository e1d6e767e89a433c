"""The Atom feed of each centre (RFC 4287): its activities and the news about it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from io import StringIO
from typing import Any, Final

from feedgenerator import Atom1Feed

from kopienas.model.activity import Activity
from kopienas.model.centre import Centre
from kopienas.model.entry import Entry
from kopienas.model.language import Language
from kopienas.model.paths import entry_path
from kopienas.model.site import Site
from kopienas.views.follow import centre_feed_path
from kopienas.wording.dates import period_in_words

#: Largest number of entries in a feed, so that it stays small.
MAX_ENTRIES: Final = 20


@dataclass(frozen=True, slots=True)
class _Item:
    """An entry of a feed, with the day that it is sorted by and its text."""

    entry: Entry[Any, Any]
    day: date
    text: str


class _Feed(Atom1Feed):  # type: ignore[misc]  # feedgenerator is untyped
    """An Atom feed that never asks the clock, as Atom1Feed does for one without entries."""

    def __init__(self, *, without_entries: datetime, **head: object) -> None:
        """Store the time of the last change of a feed *without_entries*, and its *head*."""
        super().__init__(**head)
        self._without_entries = without_entries

    def latest_post_date(self) -> datetime:
        """Return the time of the last change."""
        return max((item["updateddate"] for item in self.items), default=self._without_entries)


def centre_feeds(site: Site, site_url: str) -> Iterator[tuple[str, str]]:
    """Yield the path and the XML of each centre's feed, in every language that it has."""
    for centre in site.centres.values():
        for language in centre.languages:
            yield centre_feed_path(centre, language), _feed(site, centre, language, site_url)


def _feed(site: Site, centre: Centre, language: Language, site_url: str) -> str:
    organisation = site.directory.organisation.name[language]
    words = centre.words[language]
    seen = [source.seen.earliest or date.min for source in site.directory.sources.values()]
    feed = _Feed(
        without_entries=_noon_of(max(seen, default=date.min)),
        title=f"{organisation}: {words.short_name}",
        link=site_url + entry_path(centre, language),
        description=words.summary,
        subtitle=words.summary,
        language=str(language),
        feed_url=site_url + centre_feed_path(centre, language),
        author_name=organisation,
    )
    for item in _newest_items(site, centre, language):
        link = site_url + entry_path(item.entry, language)
        feed.add_item(
            title=item.entry.words[language].title,
            link=link,
            unique_id=link,
            description=item.text,
            pubdate=_noon_of(item.day),
            updateddate=_noon_of(item.day),
        )
    text = StringIO()
    feed.write(text, "utf-8")
    return text.getvalue()


def _newest_items(site: Site, centre: Centre, language: Language) -> list[_Item]:
    """Return the newest entries about *centre*; activities without a known date are left out."""
    news = [
        _Item(one, one.facts.date.earliest or date.min, one.words[language].summary)
        for one in site.news.values()
        if centre.slug in one.facts.centres and one.words.has_language(language)
    ]
    activities = [
        _Item(one, _known_since(site, one), _dated_summary(one, language))
        for one in site.activities.values()
        if centre.slug in one.facts.centres
        and one.words.has_language(language)
        and one.facts.period
    ]
    items = sorted(news + activities, key=lambda one: (one.day, one.entry.slug), reverse=True)
    return items[:MAX_ENTRIES]


def _known_since(site: Site, activity: Activity) -> date:
    """Return the day on which *activity* began or on which its newest source was seen, if earlier.

    A feed reader would show an activity that is still to come with a date in the future.
    """
    term = activity.facts.period
    begins = (term.earliest if term else None) or date.min
    seen = [site.directory.sources[name].seen.earliest for name in activity.facts.sources]
    return min([begins, *filter(None, [max(filter(None, seen), default=None)])])


def _dated_summary(activity: Activity, language: Language) -> str:
    """Return the summary with the date in words before it, since a feed reader shows no other."""
    when = period_in_words(activity.facts.period, language) if activity.facts.period else ""
    return f"{when}. {activity.words[language].summary}"


def _noon_of(day: date) -> datetime:
    return datetime.combine(day, time(12), UTC)
