"""Pages of centres: the list, and a page for each centre with everything about it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from kopienas.model.centre import CENTRES
from kopienas.model.language import Language
from kopienas.model.site import Site
from kopienas.views.activities.belt.belt import centre_threads
from kopienas.views.activities.chronology import chronology
from kopienas.views.address_code import make_code
from kopienas.views.calendar.announcement import announce
from kopienas.views.centre_order import group_centres
from kopienas.views.centres.archives import theme_archives
from kopienas.views.centres.distances import describe_location
from kopienas.views.centres.map.maps import Maps, map_data
from kopienas.views.centres.neighbours import find_neighbours
from kopienas.views.centres.supported_ideas import find_supported_ideas
from kopienas.views.centres.unknowns import list_unknowns
from kopienas.views.exhibitions.centre_stops import current_stops_by_centre, stops_at_centre
from kopienas.views.follow import follow_links
from kopienas.views.news.pages import sort_news
from kopienas.views.web_page import WebPage, entry_page

#: Number of neighbours on the page of a centre.
NEIGHBOURS = 3


def centre_pages(site: Site, maps: Maps, today: date) -> Iterator[WebPage]:
    """Yield the list of centres and the page of each, in every language, as of *today*."""
    for language in Language:
        groups = group_centres(site, language)
        page = site.section_page(CENTRES)
        data = map_data(site, maps, language) | {"on_show": current_stops_by_centre(site, today)}
        themes = theme_archives(site, language)
        yield entry_page(site, page, language, "centres.html", groups=groups, themes=themes, **data)
    threads = {language: centre_threads(site, language, today) for language in Language}
    for centre in site.centres.values():
        activities = [one for one in site.activities.values() if centre.slug in one.facts.centres]
        news = [one for one in site.news.values() if centre.slug in one.facts.centres]
        contact = site.directory.contacts[centre.facts.contact]
        announcement = announce(activities, today, contact)
        for language in centre.languages:
            yield entry_page(
                site,
                centre,
                language,
                "centre.html",
                centre=centre,
                municipality=site.directory.municipalities[centre.facts.municipality],
                contact=contact,
                announcement=announcement,
                chronology=chronology(activities),
                ideas=find_supported_ideas(site, centre.facts.municipality),
                belt=threads[language][centre.slug],
                news=sort_news(news),
                follow_links=follow_links(site, centre, language),
                unknowns=list(list_unknowns(centre, language)),
                stops=stops_at_centre(site, centre, today),
                sewn_place=maps.sew_place(site, centre, language),
                location_sentence=describe_location(site, centre, language),
                make_code=make_code,
                neighbours=find_neighbours(site, centre, NEIGHBOURS),
                **map_data(site, maps, language),
            )
