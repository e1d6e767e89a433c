"""Stops of a tour as JSON-LD for search engines (https://schema.org/ExhibitionEvent)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from kopienas.model.certain_days import certain_days
from kopienas.model.exhibition import Exhibition, Stop
from kopienas.model.language import Language
from kopienas.model.paths import entry_path
from kopienas.model.site import Site


@dataclass(frozen=True, slots=True)
class EventData:
    """A stop whose days are certain; search engines read a month or a year as its first day."""

    site: Site
    exhibition: Exhibition
    stop: Stop
    language: Language

    def to_json_ld(self, site_url: str) -> dict[str, Any]:
        """Return the event as JSON-LD for a site at *site_url*, with dates in ISO 8601."""
        days = certain_days(self.stop.when)
        assert days is not None  # noqa: S101 - only such stops are made into data
        words = self.exhibition.words[self.language]
        organiser = self.site.directory.organisation
        data: dict[str, Any] = {
            "@context": "https://schema.org",
            "@type": "ExhibitionEvent",
            "name": words.title,
            "description": words.summary,
            "inLanguage": str(self.language),
            "startDate": days[0].isoformat(),
            "endDate": days[1].isoformat(),
            "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
            "location": {
                "@type": "Place",
                "name": self.stop.place[self.language],
                "address": {"@type": "PostalAddress", "addressCountry": "LV"},
            },
            "organizer": {"@type": "Organization", "name": organiser.name[self.language]},
            "url": site_url + entry_path(self.exhibition, self.language),
        }
        pictures = [
            site_url + self.site.pictures[f"{self.exhibition.folder}/{photo.file}"].address
            for photo in self.exhibition.facts.photos[:1]
        ]
        return {**data, "image": pictures} if pictures else data


def event_data(site: Site, exhibition: Exhibition, language: Language) -> Iterator[EventData]:
    """Yield the stops of *exhibition* whose days are certain."""
    for stop in exhibition.facts.tour:
        if certain_days(stop.when) is not None:
            yield EventData(site, exhibition, stop, language)
