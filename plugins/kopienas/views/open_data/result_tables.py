"""Tables of figures and of all sources."""

from __future__ import annotations

from typing import Final

from kopienas.model.figure import FigureKind
from kopienas.views.open_data import result_rows
from kopienas.views.open_data.columns import EN, ID, LV, QUALIFIER, date_column
from kopienas.views.open_data.table import ColumnType, Table, bilingual_columns, column

FIGURES: Final = Table(
    "figures",
    {LV: "Rezultāti skaitļos", EN: "Results in figures"},
    {
        LV: "Rinda ir viens publicēts skaitlis ar savu dienu; dažādu dienu skaitļus nesaskaita.",
        EN: "A row is one published value with its day; values of different days are not added up.",
    },
    (
        column("id", "Skaitļa nosaukums", "The figure’s name", required=True),
        *bilingual_columns("name", "Ko skaita", "What is counted", required=True),
        column("value", "Skaitlis", "Number", type=ColumnType.INTEGER, required=True),
        QUALIFIER,
        column(
            "kind",
            "Saskaitīts vai plānots",
            "Counted or planned",
            choices=FigureKind,
            required=True,
        ),
        date_column("as_of", "Uz kuru laiku", "As of when", required=True),
        column(
            "current",
            "Vai tas ir jaunākais",
            "Whether it is the latest",
            type=ColumnType.BOOLEAN,
            required=True,
        ),
        column(
            "source",
            "Avots: „id” tabulā „sources”",
            "Source: “id” in the table “sources”",
            required=True,
        ),
        *bilingual_columns("note", "Piezīme", "Note"),
    ),
    result_rows.figure_rows,
)
SOURCES: Final = Table(
    "sources",
    {LV: "Avoti", EN: "Sources"},
    {
        LV: "Rinda ir viens avots, no kura ņemtas ziņas.",
        EN: "A row is one source of what is told here.",
    },
    (
        ID,
        *bilingual_columns("title", "Nosaukums", "Title", required=True),
        column("publisher", "Izdevējs", "Publisher", required=True),
        column("url", "Adrese", "Address"),
        date_column("published", "Kad publicēts", "When it was published"),
        date_column("seen", "Kad kopija skatīta", "When the copy was seen", required=True),
    ),
    result_rows.source_rows,
)
