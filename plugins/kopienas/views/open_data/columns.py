"""Columns that several tables share, each described in both languages."""

from __future__ import annotations

from typing import Final

from kopienas.model.figure import Qualifier
from kopienas.model.language import Language
from kopienas.views.open_data.table import Column, bilingual_columns, column

LV: Final = Language.LV
EN: Final = Language.EN
EDTF_LV: Final = "EDTF pieraksts: 2020-09-24, 2020-09, 2020-21 (pavasaris), 2020, 2022~ (ap)"
EDTF_EN: Final = "in EDTF: 2020-09-24, 2020-09, 2020-21 (spring), 2020, 2022~ (about)"
ID: Final = column("id", "Ieraksta nosaukums adresē", "The record’s name in its address", key=True)
CITED: Final = column(
    "sources", "Avoti: „id” tabulā „sources”", "Sources: “id” in the table “sources”"
)
CHECKED: Final = column("checked", "Kad ziņas pārbaudītas", "When the record was checked")
QUALIFIER: Final = column(
    "qualifier",
    "Vai skaitlis ir precīzs, aptuvens („about”) vai „vairāk nekā” („more-than”)",
    "Whether the number is exact, “about” or “more than”",
    choices=Qualifier,
    required=True,
)
URLS: Final = bilingual_columns("url", "Lapas adrese", "Address of the page", required=True)


def date_column(name: str, lv: str, en: str, *, required: bool = False) -> Column:
    """Return a column of dates in EDTF."""
    return column(name, f"{lv}; {EDTF_LV}", f"{en}, {EDTF_EN}", required=required)
