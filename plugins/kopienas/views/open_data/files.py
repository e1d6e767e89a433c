"""Files of the open data: CSV and JSON of each table, and the Data Package descriptor.

CSV is written so that Latvian Excel opens it by a double click: semicolons, decimal commas, a byte
order mark. A list is one cell, with a comma and a space between its items.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from io import StringIO
from typing import Any, Final

from kopienas.model.site import Site
from kopienas.views.open_data.centre_files import escape_formula
from kopienas.views.open_data.centre_records import OWN_LICENCE, TITLE
from kopienas.views.open_data.package import DataRelease, package_descriptor
from kopienas.views.open_data.table import Row, Table
from kopienas.views.open_data.tables import TABLES

_BOM: Final = "\ufeff"


def open_data_files(site: Site, release: DataRelease) -> Iterator[tuple[str, str]]:
    """Yield the path below the output folder and the text of each file.

    The files of the centres are made by :mod:`kopienas.views.open_data.centre_files`.
    """
    for table in TABLES:
        rows = list(table.rows(site, release.site_url))
        if "json" in table.formats:
            yield f"data/{table.name}.csv", csv_text(table, rows)
            yield f"data/{table.name}.json", _json(table, rows, release)
    yield (
        "data/datapackage.json",
        json.dumps(package_descriptor(release), ensure_ascii=False, indent=1) + "\n",
    )


def csv_text(table: Table, rows: list[Row]) -> str:
    """Return *rows* as CSV text with the columns of *table*."""
    text = StringIO(newline="")
    names = [column.name for column in table.columns]
    writer = csv.DictWriter(text, names, delimiter=";", lineterminator="\r\n")
    writer.writeheader()
    writer.writerows({name: _csv_cell(row[name]) for name in names} for row in rows)
    return _BOM + text.getvalue()


def _json(table: Table, rows: list[Row], release: DataRelease) -> str:
    about = {
        "title": f"{TITLE}: {table.name}",
        "licence": OWN_LICENCE,
        "version": release.version,
        table.name: rows,
    }
    return json.dumps(about, ensure_ascii=False, indent=1) + "\n"


def _csv_cell(value: Any) -> str:  # noqa: ANN401 - whatever a row may hold
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float):
        return str(value).replace(".", ",")
    if isinstance(value, list):
        value = ", ".join(value)
    return escape_formula(str(value)) if isinstance(value, str) else str(value)
