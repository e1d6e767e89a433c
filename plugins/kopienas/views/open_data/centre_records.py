"""Records of the centres, from which their CSV, GeoJSON, KML and GPX files are made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from kopienas.model.centre import Centre, LocationPrecision
from kopienas.model.geography import Point
from kopienas.model.language import Language
from kopienas.model.paths import entry_path
from kopienas.model.site import Site
from kopienas.model.whereabouts import point_of

#: Licence of the texts of the site.
OWN_LICENCE: Final = "precizējams / to be confirmed"
#: Attribution that must be given for the coordinates.
ATTRIBUTION: Final = "Coordinates: GeoNames (https://www.geonames.org/), CC BY 4.0"
#: Name of the network in the files.
TITLE: Final = "Darbīgās kopienas"
#: Decimals of a coordinate: about a metre, no more than is known (RFC 7946, section 11.2).
DECIMALS: Final = 5


@dataclass(frozen=True, slots=True)
class CentreRecord:
    """Published data of a centre; one with a hidden location has neither point nor address."""

    id: str
    names: Mapping[Language, str]
    urls: Mapping[Language, str]
    status: str
    status_as_of: str
    municipality: str
    precision: LocationPrecision
    address: str | None
    checked: str | None
    point: Point | None

    def fields(self) -> dict[str, str | None]:
        """Return everything except the point, by the names of fields in the files."""
        return {
            "id": self.id,
            **{f"name_{language}": name for language, name in self.names.items()},
            "status": self.status,
            "status_as_of": self.status_as_of,
            "municipality": self.municipality,
            "precision": self.precision,
            "address": self.address,
            **{f"url_{language}": url for language, url in self.urls.items()},
            "checked": self.checked,
        }


def centre_records(site: Site, site_url: str) -> tuple[CentreRecord, ...]:
    """Return the record of each centre, sorted by id; page addresses begin with *site_url*."""
    centres = sorted(site.centres.values(), key=lambda centre: centre.slug)
    return tuple(_record(site, centre, site_url) for centre in centres)


def _record(site: Site, centre: Centre, site_url: str) -> CentreRecord:
    facts = centre.facts
    hidden = facts.location.precision is LocationPrecision.HIDDEN
    point = None if hidden else point_of(centre)
    if point is not None:
        point = Point(round(point.latitude, DECIMALS), round(point.longitude, DECIMALS))
    return CentreRecord(
        id=centre.slug,
        names={language: centre.words[language].name for language in Language},
        urls={language: site_url + entry_path(centre, language) for language in Language},
        status=facts.status,
        status_as_of=facts.status_as_of.text,
        municipality=site.directory.municipalities[facts.municipality].name[Language.LV],
        precision=facts.location.precision,
        address=None if hidden else facts.address,
        checked=facts.checked.text if facts.checked else None,
        point=point,
    )
