"""Rows of the tables of centres and of activities."""

from __future__ import annotations

from collections.abc import Iterator

from kopienas.model.site import Site
from kopienas.views.open_data.cells import edtf_or_none, url_cells, word_cells
from kopienas.views.open_data.centre_records import ATTRIBUTION, OWN_LICENCE, centre_records
from kopienas.views.open_data.table import Row


def centre_rows(site: Site, site_url: str) -> Iterator[Row]:
    """Yield a row for each centre; one with a hidden location has neither point nor address."""
    for record in centre_records(site, site_url):
        point = record.point
        yield {
            **record.fields(),
            "latitude": point.latitude if point else None,
            "longitude": point.longitude if point else None,
            "licence": OWN_LICENCE,
            "attribution": ATTRIBUTION,
        }


def activity_rows(site: Site, site_url: str) -> Iterator[Row]:
    """Yield a row for each activity, planned and cancelled ones included."""
    for one in site.activities.values():
        facts = one.facts
        yield {
            "id": one.slug,
            **word_cells(one, "title"),
            "status": facts.status,
            "when": edtf_or_none(facts.when),
            "moved_to": edtf_or_none(facts.moved_to),
            "time": str(facts.time or "") or None,
            "recurrence": facts.recurrence.rule.text if facts.recurrence else None,
            "scope": facts.scope,
            "centres": list(facts.centres),
            "themes": list(facts.themes),
            "competition": facts.competition,
            **word_cells(one, "place"),
            **word_cells(one, "summary"),
            **word_cells(one, "note"),
            **url_cells(one, site_url),
            "sources": list(facts.sources),
            "checked": edtf_or_none(facts.checked),
        }


def number_rows(site: Site, _site_url: str) -> Iterator[Row]:
    """Yield a row for each number of people of each activity."""
    for one in site.activities.values():
        for number in one.facts.numbers:
            counted = {"value": number.value, "unit": number.unit, "qualifier": number.qualifier}
            yield {"activity": one.slug, **counted}
