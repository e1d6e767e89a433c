"""Records of the centres, from which their CSV, GeoJSON, KML and GPX files are made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from kopienas.model.centre import Centre, CentreStatus, LocationPrecision
from kopienas.model.language import Language
from kopienas.model.paths import entry_path
from kopienas.model.period import Period
from kopienas.model.point import Point
from kopienas.model.site import Site
from kopienas.views.labels import N_
from kopienas.views.open_data.columns import (
    bilingual_columns,
    checked_column,
    date_column,
    id_column,
    url_columns,
)
from kopienas.views.open_data.table import Column, Field, cells_of

#: Licence of the texts of the site.
OWN_LICENCE: Final = "precizējams / to be confirmed"
#: Attribution that must be given for the coordinates.
ATTRIBUTION: Final = "Coordinates: GeoNames (https://www.geonames.org/), CC BY 4.0"
#: Name of the network in the files.
TITLE: Final = "Darbīgās kopienas"


@dataclass(frozen=True, slots=True)
class CentreRecord:
    """Published data of a centre; one with a hidden location has neither point nor address."""

    id: str
    names: Mapping[Language, str]
    urls: Mapping[Language, str]
    status: CentreStatus
    status_as_of: Period
    municipality: str
    precision: LocationPrecision
    address: str | None
    checked: Period | None
    point: Point | None

    def fields(self) -> dict[str, str | None]:
        """Return everything except the point, by the names of fields in the files."""
        cells = cells_of(CENTRE_FIELDS, self).items()
        return {name: None if cell is None else str(cell) for name, cell in cells}


#: Columns of everything except the point.
CENTRE_FIELDS: Final[tuple[Field[CentreRecord], ...]] = (
    id_column(lambda one: one.id),
    bilingual_columns(
        "name", N_("Full name"), lambda one, language: one.names[language], required=True
    ),
    Column(
        "status",
        N_("Whether it is running"),
        lambda one: one.status,
        choices=CentreStatus,
        required=True,
    ),
    date_column(
        "status_as_of", N_("When that was so"), lambda one: one.status_as_of, required=True
    ),
    Column("municipality", N_("Municipality"), lambda one: one.municipality, required=True),
    Column(
        "precision",
        N_("What the point shows"),
        lambda one: one.precision,
        choices=LocationPrecision,
    ),
    Column("address", N_("Street address, where known"), lambda one: one.address),
    url_columns(lambda one, language: one.urls[language]),
    checked_column(lambda one: one.checked),
)


def centre_records(site: Site, site_url: str) -> tuple[CentreRecord, ...]:
    """Return the record of each centre, sorted by id; page addresses begin with *site_url*."""
    centres = sorted(site.centres.values(), key=lambda centre: centre.slug)
    return tuple(_record(site, centre, site_url) for centre in centres)


def _record(site: Site, centre: Centre, site_url: str) -> CentreRecord:
    facts = centre.facts
    hidden = facts.location.precision is LocationPrecision.HIDDEN
    return CentreRecord(
        id=centre.slug,
        names={language: centre.words[language].name for language in Language},
        urls={language: site_url + entry_path(centre, language) for language in Language},
        status=facts.status,
        status_as_of=facts.status_as_of,
        municipality=site.directory.municipalities[facts.municipality].name[Language.LV],
        precision=facts.location.precision,
        address=None if hidden else facts.address,
        checked=facts.checked,
        point=facts.location.point,
    )
