"""Pages of centres: the list, and for each centre everything about it collected."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kopienas.model.centre import Centre
from kopienas.model.exhibition import Exhibition, Stop
from kopienas.model.language import Language
from kopienas.model.page import PageTemplate
from kopienas.model.site import Site
from kopienas.views.chronology import chronology
from kopienas.views.news import newest_first
from kopienas.views.web_page import WebPage, entry_page
from kopienas.wording.sorting import sort_key


@dataclass(frozen=True, slots=True)
class MunicipalityGroup:
    """The centres of one municipality."""

    name: str
    centres: tuple[Centre, ...]


def in_order(site: Site, language: Language) -> tuple[Centre, ...]:
    """Return the centres by short name, as *language* sorts."""
    return tuple(
        sorted(
            site.centres.values(),
            key=lambda centre: sort_key(centre.words[language].short_name, language),
        )
    )


def by_municipality(site: Site, language: Language) -> tuple[MunicipalityGroup, ...]:
    """Return the centres grouped by municipality, both in the order of *language*."""
    groups = [
        MunicipalityGroup(
            municipality.name[language],
            tuple(
                centre
                for centre in in_order(site, language)
                if centre.facts.municipality == municipality.id
            ),
        )
        for municipality in site.directory.municipalities.values()
    ]
    ordered = sorted(groups, key=lambda group: sort_key(group.name, language))
    return tuple(group for group in ordered if group.centres)


def stops_at(site: Site, centre: Centre) -> tuple[tuple[Exhibition, Stop], ...]:
    """Return where and when exhibitions hang at *centre*."""
    return tuple(
        (exhibition, stop)
        for exhibition in site.exhibitions.values()
        for stop in exhibition.facts.tour
        if stop.centre == centre.slug
    )


def centre_pages(site: Site) -> Iterator[WebPage]:
    """Yield the list of centres and the page of each, in every language."""
    for language in Language:
        groups = by_municipality(site, language)
        page = site.page_of(PageTemplate.CENTRES)
        yield entry_page(site, page, language, "centres.html", groups=groups)
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
                news=newest_first(news),
                stops=stops_at(site, centre),
            )
