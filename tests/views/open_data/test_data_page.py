"""The page of the open data describes every field of every file, in its own language."""

from pathlib import Path

import pytest
from lxml import html

from kopienas.views.open_data.tables import TABLES

WHEN = {
    "dati": "Kad; tukšs, ja nav zināms; EDTF pieraksts: 2020-09-24, 2020-09, 2020-21 (pavasaris)",
    "en/data": "When; empty where unknown, in EDTF: 2020-09-24, 2020-09, 2020-21 (spring)",
}
TITLE = {"dati": "Nosaukums (angliski)", "en/data": "Title (English)"}


@pytest.mark.parametrize("path", ["dati", "en/data"])
def test_every_field_is_described(built: Path, path: str) -> None:
    page = html.fromstring((built / path / "index.html").read_bytes())
    for table in TABLES:
        section = page.find(f".//section[@aria-labelledby='{table.name}']")
        assert section is not None, table.name
        names = [cell.text_content() for cell in section.iterfind(".//tbody/tr/th")]
        abouts = [cell.text_content() for cell in section.iterfind(".//tbody/tr/td")]
        assert names == [column.name for column in table.columns]
        assert not [about for about in abouts if not about.strip() or "%(" in about]


@pytest.mark.parametrize("path", ["dati", "en/data"])
def test_a_description_is_whole(built: Path, path: str) -> None:
    """What is said of a date, and of a text in one language, stands behind what the field is."""
    page = html.fromstring((built / path / "index.html").read_bytes())
    cells = page.xpath("//section[@aria-labelledby='activities']//tr/td")
    words = [" ".join(cell.text_content().split()) for cell in cells]

    assert [one for one in words if one.startswith(WHEN[path])]
    assert TITLE[path] in words
