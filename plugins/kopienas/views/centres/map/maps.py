"""Maps of the site's centres in every language, and the links of their area marks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from kopienas.model.centre import LocationPrecision
from kopienas.model.language import Language
from kopienas.model.site import Site
from kopienas.views.centre_order import sort_centres
from kopienas.views.centres.archives import distances_path, municipality_archive
from kopienas.views.centres.map.drawing import CentreMap, draw_basemap, draw_map
from kopienas.wording.counting import centre_count_in_words

Maps = Mapping[Language, CentreMap]


def draw_maps(site: Site) -> Maps:
    """Return the map of all centres of *site* in each language."""
    ground = draw_basemap(site.basemap)
    return {
        language: draw_map(
            ground, sort_centres(site, language), language, _area_names(site, language)
        )
        for language in Language
    }


def _area_names(site: Site, language: Language) -> dict[str, str]:
    """Return the text beside the mark of each area, by id of the municipality."""
    known_by_area = Counter(
        centre.facts.municipality
        for centre in site.centres.values()
        if centre.facts.location.precision is LocationPrecision.MUNICIPALITY
    )
    municipalities = site.directory.municipalities
    return {
        area: centre_count_in_words(count, municipalities[area].locative[language], language)
        for area, count in known_by_area.items()
    }


def map_data(site: Site, maps: Maps, language: Language) -> dict[str, Any]:
    """Return the data of a template that shows the map."""
    return {
        "map": maps[language],
        "distances_path": distances_path(language),
        "area_paths": {
            one.id: municipality_archive(one, language).path
            for one in site.directory.municipalities.values()
        },
    }
