"""Archive pages of centres, one per municipality and per theme, so that each filter is a link.

The page of the distances between centres is built here as well.
"""

from __future__ import annotations

from collections.abc import Iterator

from kopienas.model.centre import CENTRES, Centre
from kopienas.model.language import Language
from kopienas.model.site import Site
from kopienas.views.activities.chronology import chronology
from kopienas.views.centre_order import in_order
from kopienas.views.centres.archive_paths import (
    distances_path,
    municipalities_in_use,
    municipality_path,
    theme_path,
    themes_in_use,
)
from kopienas.views.centres.distances import distance_table
from kopienas.views.centres.supported_ideas import supported_in
from kopienas.views.web_page import WebPage, trail


def shelf_pages(site: Site) -> Iterator[WebPage]:
    """Yield the archives by municipality and by theme, and the distances page, in each language."""
    for language in Language:
        yield _distances(site, language)
        centres = in_order(site, language)
        for municipality in municipalities_in_use(site):
            chosen = [one for one in centres if one.facts.municipality == municipality.id]
            paths = {one: municipality_path(municipality, one) for one in Language}
            name, ideas = municipality.name[language], supported_in(site, municipality.id)
            data = {"municipality": municipality, "ideas": ideas}
            yield _shelf(site, language, paths, name, chosen, "", **data)
        for theme in themes_in_use(site):
            chosen = [one for one in centres if theme.id in one.facts.themes]
            paths = {one: theme_path(theme, one) for one in Language}
            yield _shelf(site, language, paths, theme.name[language], chosen, theme.id)


def _shelf(  # noqa: PLR0913, PLR0917 - a page of its own for each argument's value
    site: Site,
    language: Language,
    paths: dict[Language, str],
    name: str,
    centres: list[Centre],
    theme: str,
    **data: object,
) -> WebPage:
    page = site.section_page(CENTRES)
    slugs = {centre.slug for centre in centres}
    activities = [
        one
        for one in site.activities.values()
        if (theme in one.facts.themes if theme else slugs.intersection(one.facts.centres))
    ]
    return WebPage(
        path=paths[language],
        language=language,
        template="centre_shelf.html",
        title=name,
        summary=page.words[language].summary,
        alternates=paths,
        trail=trail(site, language, page),
        data={"centres": centres, "chronology": chronology(activities), **data},
    )


#: Title and summary of the distances page.
DISTANCES = {
    Language.LV: (
        "Attālumi starp centriem",
        "Cik tālu un kurp pa taisnu līniju ir no katra centra līdz katram citam.",
    ),
    Language.EN: (
        "Distances between the centres",
        "How far and in which direction it is in a straight line from each centre to each other.",
    ),
}


def _distances(site: Site, language: Language) -> WebPage:
    title, summary = DISTANCES[language]
    paths = {one: distances_path(one) for one in Language}
    return WebPage(
        path=paths[language],
        language=language,
        template="distances.html",
        title=title,
        summary=summary,
        alternates=paths,
        trail=trail(site, language, site.section_page(CENTRES)),
        data={"rows": distance_table(site, language)},
    )
