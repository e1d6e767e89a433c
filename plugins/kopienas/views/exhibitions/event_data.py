"""Stops of a tour as JSON-LD for search engines (https://schema.org/ExhibitionEvent)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from kopienas.model.certain_days import certain_days
from kopienas.model.exhibition import Exhibition
from kopienas.model.language import Language
from kopienas.model.paths import entry_path
from kopienas.model.site import Site


def exhibition_events(
    site: Site, exhibition: Exhibition, language: Language, site_url: str
) -> Iterator[dict[str, Any]]:
    """Yield each stop of *exhibition* as JSON-LD for a site at *site_url*, dates in ISO 8601.

    Only stops whose days are certain; search engines read a month or a year as its first day.
    """
    words = exhibition.words[language]
    organiser = site.directory.organisation
    pictures = [
        site_url + site.pictures[f"{exhibition.folder}/{photo.file}"].address
        for photo in exhibition.facts.photos[:1]
    ]
    for stop in exhibition.facts.tour:
        days = certain_days(stop.when)
        if days is None:
            continue
        yield {
            "@context": "https://schema.org",
            "@type": "ExhibitionEvent",
            "name": words.title,
            "description": words.summary,
            "inLanguage": str(language),
            "startDate": days[0].isoformat(),
            "endDate": days[1].isoformat(),
            "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
            "location": {
                "@type": "Place",
                "name": stop.place[language],
                "address": {"@type": "PostalAddress", "addressCountry": "LV"},
            },
            "organizer": {"@type": "Organization", "name": organiser.name[language]},
            "url": site_url + entry_path(exhibition, language),
            **({"image": pictures} if pictures else {}),
        }
