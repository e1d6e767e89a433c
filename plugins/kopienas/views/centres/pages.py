"""Pages of centres: the list, and a page for each centre with everything about it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from kopienas.model.centre import CENTRES
from kopienas.model.language import Language
from kopienas.model.site import Site
from kopienas.views.activities.belt.belt import centre_belt
from kopienas.views.activities.chronology import chronology
from kopienas.views.centre_order import by_municipality
from kopienas.views.centres.archive_paths import theme_path, themes_in_use
from kopienas.views.centres.distances import where_it_lies
from kopienas.views.centres.map.maps import Maps, map_data
from kopienas.views.centres.neighbours import neighbours
from kopienas.views.centres.supported_ideas import supported_in
from kopienas.views.exhibitions.on_show import on_show, stops_at
from kopienas.views.follow import ways
from kopienas.views.news.pages import newest_first
from kopienas.views.web_page import WebPage, entry_page

#: Number of neighbours on the page of a centre.
NEIGHBOURS = 3


def centre_pages(site: Site, maps: Maps, today: date) -> Iterator[WebPage]:
    """Yield the list of centres and the page of each, in every language, as of *today*."""
    for language in Language:
        groups = by_municipality(site, language)
        page = site.section_page(CENTRES)
        data = map_data(site, maps, language) | {"on_show": on_show(site, today)}
        themes = [(one, theme_path(one, language)) for one in themes_in_use(site)]
        yield entry_page(site, page, language, "centres.html", groups=groups, themes=themes, **data)
    for centre in site.centres.values():
        activities = [one for one in site.activities.values() if centre.slug in one.facts.centres]
        news = [one for one in site.news.values() if centre.slug in one.facts.centres]
        for language in centre.languages:
            yield entry_page(
                site,
                centre,
                language,
                "centre.html",
                centre=centre,
                municipality=site.directory.municipalities[centre.facts.municipality],
                contact=site.directory.contacts[centre.facts.contact],
                chronology=chronology(activities),
                ideas=supported_in(site, centre.facts.municipality),
                belt=centre_belt(site, centre, language),
                news=newest_first(news),
                ways=ways(site, centre, language),
                stops=stops_at(site, centre, today),
                lies=where_it_lies(site, centre, language),
                neighbours=neighbours(site, centre, NEIGHBOURS),
                **map_data(site, maps, language),
            )
