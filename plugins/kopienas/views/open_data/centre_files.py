"""Files of the centres in GeoJSON and CSV."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable
from io import StringIO
from typing import Any, Final

from kopienas.views.open_data.centre_records import ATTRIBUTION, OWN_LICENCE, TITLE, CentreRecord

#: First characters of a cell that a spreadsheet would take for a formula.
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
_BOM: Final = "\ufeff"


def centres_geojson(records: Iterable[CentreRecord]) -> str:
    """Return the centres as a GeoJSON feature collection (RFC 7946), as text.

    A centre without a point has the geometry null.

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


def _feature(record: CentreRecord) -> dict[str, Any]:
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


def centres_csv(records: Iterable[CentreRecord]) -> str:
    """Return the centres as CSV that Latvian Excel opens correctly by a double click.

    There the list separator is the semicolon and the decimal mark the comma (with a point, a
    coordinate would be a text or even a date), and without a byte order mark the letters with
    diacritics would be garbled. Licence and attribution are columns, since CSV has no comments.
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


def _row(record: CentreRecord) -> dict[str, str]:
    cells = {name: escape_formula(value or "") for name, value in record.fields().items()}
    cells["latitude"] = _number(record.point.latitude if record.point else None)
    cells["longitude"] = _number(record.point.longitude if record.point else None)
    return {**cells, "licence": OWN_LICENCE, "attribution": ATTRIBUTION}


def escape_formula(text: str) -> str:
    """Return *text* with an apostrophe before it if a spreadsheet would run it as a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def _number(value: float | None) -> str:
    return "" if value is None else str(value).replace(".", ",")
