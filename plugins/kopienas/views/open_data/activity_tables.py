"""Tables of activities and of the numbers of people in them."""

from __future__ import annotations

from typing import Final

from kopienas.model.activity import ActivityScope, ActivityStatus, Unit
from kopienas.views.open_data import rows
from kopienas.views.open_data.columns import (
    CHECKED,
    CITED,
    EN,
    ID,
    LV,
    QUALIFIER,
    URLS,
    date_column,
)
from kopienas.views.open_data.table import ColumnType, Table, bilingual_columns, column

ACTIVITIES: Final = Table(
    "activities",
    {LV: "Aktivitātes", EN: "Activities"},
    {
        LV: "Rinda ir viena aktivitāte, arī plānota vai atcelta; skaitļi ir citā tabulā.",
        EN: "A row is one activity, be it planned or cancelled; its numbers have their own table.",
    },
    (
        ID,
        *bilingual_columns("title", "Nosaukums", "Title"),
        column(
            "status",
            "Vai tas noticis",
            "Whether it took place",
            choices=ActivityStatus,
            required=True,
        ),
        date_column("when", "Kad; tukšs, ja nav zināms", "When; empty where unknown"),
        date_column("moved_to", "Uz kuru laiku pārcelts", "To when it was moved"),
        column("time", "Pulksteņa laiks", "Time of day"),
        column("recurrence", "Cik bieži (RFC 5545)", "How often (RFC 5545)"),
        column(
            "scope",
            "Kā aktivitāte tā ir",
            "Whose activity it is",
            choices=ActivityScope,
            required=True,
        ),
        column("centres", "Centri: „id” tabulā „centres”", "Centres: “id” in the table “centres”"),
        column("themes", "Tēmas", "Themes", required=True),
        column(
            "competition",
            "Konkurss: „id” tabulā „competitions”",
            "Competition: “id” in the table “competitions”",
        ),
        *bilingual_columns("place", "Vieta", "Place"),
        *bilingual_columns("summary", "Viens teikums par to", "A sentence about it"),
        *bilingual_columns("note", "Kas nav droši zināms", "What is uncertain"),
        *URLS,
        CITED,
        CHECKED,
    ),
    rows.activity_rows,
)
NUMBERS: Final = Table(
    "activity-numbers",
    {LV: "Aktivitāšu dalībnieku skaits", EN: "Numbers of people in activities"},
    {
        LV: "Rinda ir viens publicēts skaitlis.",
        EN: "A row is one published number.",
    },
    (
        column(
            "activity",
            "Aktivitāte: „id” tabulā „activities”",
            "Activity: “id” in the table “activities”",
            required=True,
        ),
        column("value", "Skaitlis", "Number", type=ColumnType.INTEGER, required=True),
        column("unit", "Ko skaita", "What is counted", choices=Unit, required=True),
        QUALIFIER,
    ),
    rows.number_rows,
)
