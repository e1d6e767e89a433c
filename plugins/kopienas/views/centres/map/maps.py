"""Maps of the site's centres in every language, and the links of their area marks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from kopienas.model.centre import Precision
from kopienas.model.language import Language
from kopienas.model.site import Site
from kopienas.views.centre_order import in_order
from kopienas.views.centres.archive_paths import distances_path, municipality_path
from kopienas.views.centres.map.drawing import CentreMap, draw_map, lay_ground
from kopienas.wording.counting import centres_in

Maps = Mapping[Language, CentreMap]


def draw_maps(site: Site) -> Maps:
    """Return the map of all centres of *site* in each language."""
    ground = lay_ground(site.basemap)
    return {
        language: draw_map(ground, in_order(site, language), language, _area_names(site, language))
        for language in Language
    }


def _area_names(site: Site, language: Language) -> dict[str, str]:
    """Return the text beside the mark of each area, by id of the municipality."""
    known_by_area = Counter(
        centre.facts.municipality
        for centre in site.centres.values()
        if centre.facts.location.precision is Precision.MUNICIPALITY
    )
    municipalities = site.directory.municipalities
    return {
        area: centres_in(count, municipalities[area].locative[language], language)
        for area, count in known_by_area.items()
    }


def map_data(site: Site, maps: Maps, language: Language) -> dict[str, Any]:
    """Return the data of a template that shows the map."""
    return {
        "map": maps[language],
        "distances_path": distances_path(language),
        "area_paths": {
            one.id: municipality_path(one, language)
            for one in site.directory.municipalities.values()
        },
    }
