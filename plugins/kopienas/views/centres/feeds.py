"""The items of the feed of each centre: its activities and the news about it."""

from __future__ import annotations

from datetime import date
from typing import Final

from kopienas.model.activity import Activity
from kopienas.model.centre import Centre
from kopienas.model.language import Language
from kopienas.model.site import Site
from kopienas.views.atom import FeedItem
from kopienas.wording.dates import period_in_words

#: Largest number of entries in a feed, so that it stays small.
MAX_ENTRIES: Final = 20


def centre_feed_items(site: Site, centre: Centre, language: Language) -> list[FeedItem]:
    """Return the newest entries about *centre*; activities without a known date are left out."""
    news = [
        FeedItem(
            entry=one,
            day=one.facts.date.earliest or date.min,
            summary=one.words[language].summary,
        )
        for one in site.news.values()
        if centre.slug in one.facts.centres and one.words.has_language(language)
    ]
    activities = [
        FeedItem(entry=one, day=_known_since(site, one), summary=_dated_summary(one, language))
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
