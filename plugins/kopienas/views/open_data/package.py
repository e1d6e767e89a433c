"""Frictionless Data Package (https://datapackage.org, version 1) that describes the files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from kopienas.model.language import Language
from kopienas.views.open_data.centre_records import ATTRIBUTION, OWN_LICENCE, TITLE
from kopienas.views.open_data.table import Column, ColumnType, DataRelease, Table
from kopienas.wording.interface import in_each_language

#: Media types of the formats other than CSV.
_MEDIA: Final = {
    "json": "application/json",
    "geojson": "application/geo+json",
    "kml": "application/vnd.google-earth.kml+xml",
    "gpx": "application/gpx+xml",
}


#: Messages of the catalogue in both languages, by the English one.
Words = Mapping[str, Mapping[Language, str]]


def package_descriptor(release: DataRelease, tables: Iterable[Table[Any]]) -> dict[str, Any]:
    """Return the package descriptor, the content of ``datapackage.json``.

    It has no ``licenses``, since that property needs a licence that has been decided on.
    """
    tables = tuple(tables)
    messages = {message for table in tables for message in _messages(table)}
    words = {message: in_each_language(message) for message in messages}
    return {
        "profile": "data-package",
        "name": "darbigas-kopienas",
        "title": TITLE,
        "description": f"Licence: {OWN_LICENCE}. {ATTRIBUTION}.",
        "homepage": f"{release.site_url}/",
        "version": release.version,
        "created": f"{release.day}T00:00:00Z",
        "sources": [{"title": "GeoNames", "path": "https://www.geonames.org/"}],
        "resources": [resource for table in tables for resource in _resources(table, words)],
    }


def _messages(table: Table[Any]) -> Iterator[str]:
    yield from (table.title, table.about)
    for column in table.columns:
        yield column.about
        if column.frame:
            yield column.frame


def _resources(table: Table[Any], words: Words) -> Iterator[dict[str, Any]]:
    yield {
        "profile": "tabular-data-resource",
        "name": table.name,
        "path": f"{table.name}.csv",
        "title": _in_both_languages(words[table.title]),
        "description": _in_both_languages(words[table.about]),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"delimiter": ";", "lineTerminator": "\r\n", "header": True},
        "schema": table_schema(table, words),
    }
    for extension in table.formats:
        if extension != "csv":
            yield {
                "type": "file",
                "name": f"{table.name}-{extension}",
                "path": f"{table.name}.{extension}",
                "title": _in_both_languages(words[table.title]),
                "format": extension,
                "mediatype": _MEDIA[extension],
            }


def table_schema(table: Table[Any], words: Words) -> dict[str, Any]:
    """Return the Table Schema descriptor of *table*."""
    keys = [column.name for column in table.columns if column.key]
    fields = {"fields": [_field(column, words) for column in table.columns], "missingValues": [""]}
    return fields | ({"primaryKey": keys} if keys else {})


def _field(column: Column[Any], words: Words) -> dict[str, Any]:
    described: dict[str, Any] = {
        "name": column.name,
        "type": column.type,
        "description": _in_both_languages(_about(column, words)),
    }
    if column.type is ColumnType.NUMBER:
        described["decimalChar"] = ","
    constraints: dict[str, Any] = {}
    if column.required:
        constraints["required"] = True
    if column.choices:
        constraints["enum"] = list(column.choices)
    return described | ({"constraints": constraints} if constraints else {})


def _about(column: Column[Any], words: Words) -> Mapping[Language, str]:
    """Return the whole description of *column*."""
    about = words[column.about]
    if not column.frame:
        return about
    return {one: words[column.frame][one] % {"about": about[one]} for one in Language}


def _in_both_languages(words: Mapping[Language, str]) -> str:
    return " / ".join(words[language] for language in Language)
