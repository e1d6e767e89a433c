"""Files of the open data: each table in its formats, and the Data Package descriptor."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from kopienas.views.open_data.centre_records import OWN_LICENCE, TITLE
from kopienas.views.open_data.csv_text import write_csv
from kopienas.views.open_data.package import package_descriptor
from kopienas.views.open_data.table import Cell, DataRelease, Table
from kopienas.views.open_data.tables import TABLES


def open_data_files(release: DataRelease) -> Iterator[tuple[str, str]]:
    """Yield the path below the output folder and the text of each file."""
    for table in TABLES:
        yield from _files_of(table, release)
    descriptor = package_descriptor(release, TABLES)
    yield "data/datapackage.json", json.dumps(descriptor, ensure_ascii=False, indent=1) + "\n"


def _files_of(table: Table[Any], release: DataRelease) -> Iterator[tuple[str, str]]:
    rows = list(table.cells(release))
    yield f"data/{table.name}.csv", write_csv([column.name for column in table.columns], rows)
    if "json" in table.formats:
        yield f"data/{table.name}.json", _json(table, rows, release)
    for extension, write in table.own_formats.items():
        yield f"data/{table.name}.{extension}", write(table.rows(release))


def _json(table: Table[Any], rows: list[dict[str, Cell]], release: DataRelease) -> str:
    about = {
        "title": f"{TITLE}: {table.name}",
        "licence": OWN_LICENCE,
        "version": release.version,
        table.name: rows,
    }
    return json.dumps(about, ensure_ascii=False, indent=1) + "\n"
