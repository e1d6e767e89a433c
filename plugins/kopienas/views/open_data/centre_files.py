"""The centres as GeoJSON and as CSV."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable
from io import StringIO
from typing import Any, Final

from kopienas.views.open_data.centre_records import ATTRIBUTION, OWN_LICENCE, TITLE, Record

#: What a spreadsheet would take for the beginning of a formula.
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
_BOM: Final = "\ufeff"


def geojson(records: Iterable[Record]) -> str:
    """Return a feature collection (RFC 7946); what has no point has the geometry null.

    Title, licence and attribution are foreign members (section 6.1).
    """
    collection = {
        "type": "FeatureCollection",
        "title": TITLE,
        "licence": OWN_LICENCE,
        "attribution": ATTRIBUTION,
        "features": [_feature(record) for record in records],
    }
    return json.dumps(collection, ensure_ascii=False, indent=1) + "\n"


def _feature(record: Record) -> dict[str, Any]:
    geometry = None
    if record.point is not None:
        position = [record.point.longitude, record.point.latitude]
        geometry = {"type": "Point", "coordinates": position}
    return {
        "type": "Feature",
        "id": record.id,
        "properties": record.fields(),
        "geometry": geometry,
    }


def table(records: Iterable[Record]) -> str:
    """Return a CSV that a double click opens rightly in Latvian Excel.

    There the list separator is the semicolon and the decimal mark the comma (with a point, a
    coordinate would be a text or even a date), and without a byte order mark the letters with
    marks would be garbled. Licence and attribution are columns: Excel has no comments in CSV.
    """
    rows = [_row(record) for record in records]
    text = StringIO(newline="")
    writer = csv.DictWriter(text, _COLUMNS, delimiter=";", lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    return _BOM + text.getvalue()


_COLUMNS: Final = (
    *("id", "name_lv", "name_en", "status", "status_as_of", "municipality", "precision"),
    *("address", "url_lv", "url_en", "checked", "latitude", "longitude", "licence", "attribution"),
)


def _row(record: Record) -> dict[str, str]:
    cells = {name: cell(value or "") for name, value in record.fields().items()}
    cells["latitude"] = _number(record.point.latitude if record.point else None)
    cells["longitude"] = _number(record.point.longitude if record.point else None)
    return {**cells, "licence": OWN_LICENCE, "attribution": ATTRIBUTION}


def cell(text: str) -> str:
    """Return *text* so that a spreadsheet shows it and never runs it as a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def _number(value: float | None) -> str:
    return "" if value is None else str(value).replace(".", ",")
