"""Maps of the site's centres in every language, and the links of their area marks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from kopienas.model.centre import Centre, LocationPrecision
from kopienas.model.language import Language, Translated
from kopienas.model.site import Site
from kopienas.views.centre_order import sort_centres
from kopienas.views.centres.archives import distances_path, municipality_archive
from kopienas.views.centres.map.drawing import CentreMap, draw_map
from kopienas.views.centres.map.drawn_basemap import DrawnBasemap, draw_basemap
from kopienas.views.centres.map.sewn_place import SewnPlace, sew_place
from kopienas.wording.counting import centre_count_in_words

#: Names, in the address of the list, of what it can be filtered by and sorted from.
_PARAMETERS: Final = {
    "municipality": Translated("novads", "municipality"),
    "themes": Translated("tema", "theme"),
    "status": Translated("statuss", "status"),
    "from": Translated("no", "from"),
}


@dataclass(frozen=True, slots=True)
class Maps:
    """The map of all centres in each language, and the ground on which they are drawn."""

    ground: DrawnBasemap
    whole: Mapping[Language, CentreMap]

    def sew_place(self, site: Site, centre: Centre, language: Language) -> SewnPlace | None:
        """Return the place of *centre* in stitches; None if its location is hidden."""
        motif = site.centre_motifs()[centre.slug]
        return sew_place(self.ground, self.whole[language], centre, motif)


def draw_maps(site: Site) -> Maps:
    """Return the map of all centres of *site* in each language."""
    ground = draw_basemap(site.basemap)
    whole = {
        language: draw_map(
            ground,
            sort_centres(site, language),
            language,
            _area_names(site, language),
            site.directory.places.values(),
        )
        for language in Language
    }
    return Maps(ground, whole)


def _area_names(site: Site, language: Language) -> dict[str, str]:
    """Return the text beside the mark of each area, by id of the municipality."""
    known_by_area: Counter[str] = Counter()
    for centre in site.centres.values():
        if centre.facts.location.precision is LocationPrecision.MUNICIPALITY:
            known_by_area[centre.facts.municipality] += centre.facts.stands_for
    municipalities = site.directory.municipalities
    return {
        area: centre_count_in_words(count, municipalities[area].locative[language], language)
        for area, count in known_by_area.items()
    }


def _land_dyes(site: Site) -> dict[str, str]:
    """Return the id of the dye of each municipality with centres: that of its first centre."""
    motifs = site.centre_motifs()
    dyes: dict[str, str] = {}
    for slug, centre in site.centres.items():
        outline = site.basemap.outline_of(centre.facts.municipality)
        if outline:
            dyes.setdefault(outline.id, motifs[slug].dye.id)
    return dyes


def list_filters(site: Site) -> list[str]:
    """Return of which facts the centres have more than one, and can be filtered by."""
    values: dict[str, set[str]] = {"municipality": set(), "themes": set(), "status": set()}
    for centre in site.centres.values():
        values["municipality"].add(centre.facts.municipality)
        values["themes"].update(centre.facts.themes)
        values["status"].add(centre.facts.status)
    return [name for name, known in values.items() if len(known) > 1]


def map_data(site: Site, maps: Maps, language: Language) -> dict[str, Any]:
    """Return the data of a template that shows the map."""
    return {
        "map": maps.whole[language],
        "land_dyes": _land_dyes(site),
        "lands": {
            one: outline.id if (outline := site.basemap.outline_of(one)) else ""
            for one in site.directory.municipalities
        },
        "parameters": _PARAMETERS,
        "filters": list_filters(site),
        "towns": [
            {
                "id": place.id,
                "name": place.after_no if language is Language.LV else place.name,
                "latitude": place.latitude,
                "longitude": place.longitude,
            }
            for place in site.directory.places.values()
        ],
        "distances_path": distances_path(language),
        "area_paths": {
            one.id: municipality_archive(one, language).path
            for one in site.directory.municipalities.values()
        },
    }
