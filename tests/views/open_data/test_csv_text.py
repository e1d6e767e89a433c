"""CSV is what Latvian Excel opens by a double click."""

import pytest

from kopienas.views.open_data.csv_text import write_csv
from kopienas.views.open_data.table import Cell


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        (None, ""),
        (True, "true"),
        (12, "12"),
        (-3, "-3"),
        (56.1327, "56,1327"),
        (("preili", "aglona"), "preili, aglona"),
        ((), ""),
        ("Āžu; pagalms", '"Āžu; pagalms"'),
        ("=1+1", "'=1+1"),
        (("=1+1", "x"), "'=1+1, x"),
    ],
)
def test_a_cell_is_written_as_excel_reads_it(cell: Cell, written: str) -> None:
    """Decimal commas, lists in one cell, and no formula that came with a text."""
    text = write_csv(["id", "cell"], [{"id": "a", "cell": cell}])

    assert text == f"\ufeffid;cell\r\na;{written}\r\n"
