"""Table of centres."""

from __future__ import annotations

from typing import Final

from kopienas.views.labels import N_
from kopienas.views.open_data.centre_geojson import centres_geojson
from kopienas.views.open_data.centre_places import centres_gpx, centres_kml
from kopienas.views.open_data.centre_records import (
    ATTRIBUTION,
    CENTRE_FIELDS,
    OWN_LICENCE,
    CentreRecord,
    centre_records,
)
from kopienas.views.open_data.table import Column, ColumnType, Table

CENTRE_TABLE: Final[Table[CentreRecord]] = Table(
    "centres",
    N_("Community resource centres"),
    N_("A row is one centre. Coordinates: GeoNames, CC BY 4.0."),
    lambda release: centre_records(release.site, release.site_url),
    (
        *CENTRE_FIELDS,
        Column(
            "latitude",
            N_("Latitude, WGS 84"),
            lambda one: one.point.latitude if one.point else None,
            type=ColumnType.NUMBER,
        ),
        Column(
            "longitude",
            N_("Longitude, WGS 84"),
            lambda one: one.point.longitude if one.point else None,
            type=ColumnType.NUMBER,
        ),
        Column("licence", N_("Licence of the texts"), lambda _one: OWN_LICENCE),
        Column("attribution", N_("Whom to name for the coordinates"), lambda _one: ATTRIBUTION),
    ),
    {"geojson": centres_geojson, "kml": centres_kml, "gpx": centres_gpx},
)
