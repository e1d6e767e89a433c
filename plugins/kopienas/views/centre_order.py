"""Order of centres in lists, the same on every page."""

from __future__ import annotations

from dataclasses import dataclass

from kopienas.model.centre import Centre
from kopienas.model.directory import Municipality
from kopienas.model.language import Language
from kopienas.model.site import Site
from kopienas.wording.sorting import sort_key


@dataclass(frozen=True, slots=True)
class MunicipalityGroup:
    """The centres of one municipality."""

    municipality: Municipality
    centres: tuple[Centre, ...]


def sort_centres(site: Site, language: Language) -> tuple[Centre, ...]:
    """Return the centres sorted by short name, by the alphabet of *language*."""
    return tuple(
        sorted(
            site.centres.values(),
            key=lambda centre: sort_key(centre.words[language].short_name, language),
        )
    )


def group_centres(site: Site, language: Language) -> tuple[MunicipalityGroup, ...]:
    """Return the centres grouped by municipality, groups and centres sorted as in *language*."""
    groups = [
        MunicipalityGroup(
            municipality,
            tuple(
                centre
                for centre in sort_centres(site, language)
                if centre.facts.municipality == municipality.id
            ),
        )
        for municipality in site.directory.municipalities.values()
    ]
    ordered = sorted(
        groups, key=lambda group: sort_key(group.municipality.name[language], language)
    )
    return tuple(group for group in ordered if group.centres)
