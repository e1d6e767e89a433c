"""Tables of competitions and of the ideas supported in them."""

from __future__ import annotations

from typing import Final

from kopienas.views.open_data import result_rows
from kopienas.views.open_data.columns import CITED, EN, ID, LV, URLS, date_column
from kopienas.views.open_data.table import ColumnType, Table, bilingual_columns, column

COMPETITIONS: Final = Table(
    "competitions",
    {LV: "Ideju konkursi", EN: "Competitions of ideas"},
    {
        LV: "Rinda ir viena konkursa kārta; tukšs lauks nozīmē, ka tas nav zināms.",
        EN: "A row is one round; an empty field means that it is not known.",
    },
    (
        ID,
        *bilingual_columns("title", "Nosaukums", "Title"),
        date_column("date", "Kad", "When", required=True),
        date_column("deadline", "Līdz kuram laikam pieteicās", "Deadline for applications"),
        *bilingual_columns("organiser", "Rīkotājs", "Organiser", required=True),
        column("applications", "Cik pieteikumu", "Applications", type=ColumnType.INTEGER),
        column("supported", "Cik ideju atbalstīts", "Ideas supported", type=ColumnType.INTEGER),
        column("funding_eur", "Finansējums eiro", "Funding in euro", type=ColumnType.NUMBER),
        column(
            "ideas_complete",
            "Vai tabulā „ideas” ir visas idejas",
            "Whether the table “ideas” has all of them",
            type=ColumnType.BOOLEAN,
            required=True,
        ),
        *URLS,
        CITED,
    ),
    result_rows.competition_rows,
)
IDEAS: Final = Table(
    "ideas",
    {LV: "Atbalstītās idejas", EN: "Supported ideas"},
    {
        LV: "Rinda ir viena atbalstīta ideja, kā tā publicēta; saraksts nav pilnīgs.",
        EN: "A row is one supported idea as published; the list is not complete.",
    },
    (
        column(
            "competition",
            "Konkurss: „id” tabulā „competitions”",
            "Competition: “id” in the table “competitions”",
            required=True,
        ),
        column("holder", "Kam ideja pieder", "Whose idea it is", required=True),
        column("municipality", "Pašvaldība", "Municipality"),
        column(
            "activities",
            "Kas no tās iznāca: „id” tabulā „activities”",
            "What came of it: “id” in the table “activities”",
        ),
    ),
    result_rows.idea_rows,
)
