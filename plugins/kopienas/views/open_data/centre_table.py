"""Table of centres."""

from __future__ import annotations

from typing import Final

from kopienas.model.centre import CentreStatus, LocationPrecision
from kopienas.views.open_data import rows
from kopienas.views.open_data.columns import CHECKED, EN, ID, LV, URLS, date_column
from kopienas.views.open_data.table import ColumnType, Table, bilingual_columns, column

CENTRES: Final = Table(
    "centres",
    {LV: "Kopienu resursu centri", EN: "Community resource centres"},
    {
        LV: "Rinda ir viens centrs. Koordinātas: GeoNames, CC BY 4.0.",
        EN: "A row is one centre. Coordinates: GeoNames, CC BY 4.0.",
    },
    (
        ID,
        *bilingual_columns("name", "Pilnais nosaukums", "Full name", required=True),
        column(
            "status",
            "Kādā stāvoklī centrs ir",
            "How far it is",
            choices=CentreStatus,
            required=True,
        ),
        date_column("status_as_of", "Kad tas tā bija", "When that was so", required=True),
        column("municipality", "Pašvaldība", "Municipality", required=True),
        column("precision", "Ko rāda punkts", "What the point shows", choices=LocationPrecision),
        column("address", "Adrese, ja zināma", "Street address, where known"),
        *URLS,
        CHECKED,
        column(
            "latitude", "Ģeogrāfiskais platums, WGS 84", "Latitude, WGS 84", type=ColumnType.NUMBER
        ),
        column(
            "longitude", "Ģeogrāfiskais garums, WGS 84", "Longitude, WGS 84", type=ColumnType.NUMBER
        ),
        column("licence", "Tekstu licence", "Licence of the texts"),
        column("attribution", "Kas jānorāda pie koordinātām", "Whom to name for the coordinates"),
    ),
    rows.centre_rows,
    formats=("csv", "geojson", "kml", "gpx"),
)
