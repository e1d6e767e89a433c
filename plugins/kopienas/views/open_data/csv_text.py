"""CSV that Latvian Excel opens correctly by a double click.

There the list separator is the semicolon and the decimal mark the comma (with a point, a coordinate
would be a text or even a date), and without a byte order mark the letters with diacritics would be
garbled. A list is one cell, with a comma and a space between its items.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping, Sequence
from io import StringIO
from typing import Final

from kopienas.views.open_data.table import Cell

_BOM: Final = "\ufeff"
#: First characters of a cell that a spreadsheet would take for a formula.
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")


def write_csv(names: Sequence[str], rows: Iterable[Mapping[str, Cell]]) -> str:
    """Return *rows* as CSV text with the columns *names*."""
    text = StringIO(newline="")
    writer = csv.DictWriter(text, names, delimiter=";", lineterminator="\r\n")
    writer.writeheader()
    writer.writerows({name: _csv_cell(row[name]) for name in names} for row in rows)
    return _BOM + text.getvalue()


def _csv_cell(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return str(cell).lower()
    if isinstance(cell, int):
        return str(cell)
    if isinstance(cell, float):
        return str(cell).replace(".", ",")
    return _escape_formula(cell if isinstance(cell, str) else ", ".join(cell))


def _escape_formula(text: str) -> str:
    """Return *text* with an apostrophe before it if a spreadsheet would run it as a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text
