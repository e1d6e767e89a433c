"""Frictionless Data Package (https://datapackage.org, version 1) that describes the files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from kopienas.model.language import Language
from kopienas.views.open_data.centre_records import ATTRIBUTION, OWN_LICENCE, TITLE
from kopienas.views.open_data.table import Column, ColumnType, Table
from kopienas.views.open_data.tables import TABLES

#: Media types of the formats other than CSV.
_MEDIA: Final = {
    "json": "application/json",
    "geojson": "application/geo+json",
    "kml": "application/vnd.google-earth.kml+xml",
    "gpx": "application/gpx+xml",
}


@dataclass(frozen=True, slots=True)
class DataRelease:
    """A release of the open data: its place and its day.

    Attributes:
        site_url: address of the published site, without a slash at the end.
        day: day of the content.
    """

    site_url: str
    day: date

    @property
    def version(self) -> str:
        """Version of the data, which is the day: 2026.11.20."""
        return f"{self.day:%Y.%m.%d}"


def package_descriptor(release: DataRelease) -> dict[str, Any]:
    """Return the package descriptor, the content of ``datapackage.json``.

    It has no ``licenses``, since that property needs a licence that has been decided on.
    """
    return {
        "profile": "data-package",
        "name": "darbigas-kopienas",
        "title": TITLE,
        "description": f"Licence: {OWN_LICENCE}. {ATTRIBUTION}.",
        "homepage": f"{release.site_url}/",
        "version": release.version,
        "created": f"{release.day}T00:00:00Z",
        "sources": [{"title": "GeoNames", "path": "https://www.geonames.org/"}],
        "resources": [resource for table in TABLES for resource in _resources(table)],
    }


def _resources(table: Table) -> Iterator[dict[str, Any]]:
    yield {
        "profile": "tabular-data-resource",
        "name": table.name,
        "path": f"{table.name}.csv",
        "title": _in_both_languages(table.title),
        "description": _in_both_languages(table.about),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"delimiter": ";", "lineTerminator": "\r\n", "header": True},
        "schema": table_schema(table),
    }
    for extension in table.formats:
        if extension != "csv":
            yield {
                "type": "file",
                "name": f"{table.name}-{extension}",
                "path": f"{table.name}.{extension}",
                "title": _in_both_languages(table.title),
                "format": extension,
                "mediatype": _MEDIA[extension],
            }


def table_schema(table: Table) -> dict[str, Any]:
    """Return the Table Schema descriptor of *table*."""
    keys = [column.name for column in table.columns if column.key]
    fields = {"fields": [_field(column) for column in table.columns], "missingValues": [""]}
    return fields | ({"primaryKey": keys} if keys else {})


def _field(column: Column) -> dict[str, Any]:
    described: dict[str, Any] = {
        "name": column.name,
        "type": column.type,
        "description": _in_both_languages(column.about),
    }
    if column.type is ColumnType.NUMBER:
        described["decimalChar"] = ","
    constraints: dict[str, Any] = {}
    if column.required:
        constraints["required"] = True
    if column.choices:
        constraints["enum"] = list(column.choices)
    return described | ({"constraints": constraints} if constraints else {})


def _in_both_languages(words: Mapping[Language, str]) -> str:
    return " / ".join(words[language] for language in Language)
