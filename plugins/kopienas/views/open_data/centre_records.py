"""The centres as files for other programs: what each of them says of a centre."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from kopienas.model.address import address
from kopienas.model.centre import Centre, Precision
from kopienas.model.geography import Point
from kopienas.model.language import Language
from kopienas.model.site import Site
from kopienas.model.whereabouts import point_of

#: Under which licence the texts of the site may be used.
OWN_LICENCE: Final = "precizējams / to be confirmed"
#: Who is to be named for the coordinates.
ATTRIBUTION: Final = "Coordinates: GeoNames (https://www.geonames.org/), CC BY 4.0"
#: The network's name in the files.
TITLE: Final = "Darbīgās kopienas"
#: Decimals of a coordinate: about a metre, no more than is known (RFC 7946, section 11.2).
DECIMALS: Final = 5


@dataclass(frozen=True, slots=True)
class Record:
    """What the files say of a centre; a hidden one has neither point nor address."""

    id: str
    names: Mapping[Language, str]
    urls: Mapping[Language, str]
    status: str
    status_as_of: str
    municipality: str
    precision: Precision
    address: str | None
    checked: str | None
    point: Point | None

    def fields(self) -> dict[str, str | None]:
        """Return everything but the point, by the names that the files use."""
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


def records(site: Site, site_url: str) -> tuple[Record, ...]:
    """Return a record for each centre, by id; addresses of pages begin with *site_url*."""
    centres = sorted(site.centres.values(), key=lambda centre: centre.slug)
    return tuple(_record(site, centre, site_url) for centre in centres)


def _record(site: Site, centre: Centre, site_url: str) -> Record:
    facts = centre.facts
    hidden = facts.location.precision is Precision.HIDDEN
    point = None if hidden else point_of(centre)
    if point is not None:
        point = Point(round(point.latitude, DECIMALS), round(point.longitude, DECIMALS))
    return Record(
        id=centre.slug,
        names={language: centre.words[language].name for language in Language},
        urls={language: site_url + address(centre, language) for language in Language},
        status=facts.status,
        status_as_of=facts.status_as_of.text,
        municipality=site.directory.municipalities[facts.municipality].name[Language.LV],
        precision=facts.location.precision,
        address=None if hidden else facts.address,
        checked=facts.checked.text if facts.checked else None,
        point=point,
    )
