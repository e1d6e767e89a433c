"""Archive pages of centres, one per municipality and per theme, so that each filter is a link.

The page of the distances between centres is built here as well.
"""

from __future__ import annotations

from collections.abc import Iterator

from kopienas.model.centre import Centre
from kopienas.model.language import Language
from kopienas.model.page import PageTemplate
from kopienas.model.site import Site
from kopienas.views.activities.chronology import chronology
from kopienas.views.centre_order import sort_centres
from kopienas.views.centres.archive_paths import (
    centre_theme_archive_path,
    distances_path,
    municipalities_with_centres,
    municipality_archive_path,
    themes_of_centres_and_activities,
)
from kopienas.views.centres.distances import distance_table
from kopienas.views.centres.supported_ideas import find_supported_ideas
from kopienas.views.labels import N_
from kopienas.views.web_page import WebPage, breadcrumb_trail
from kopienas.wording.interface import translate


def centre_archive_pages(site: Site) -> Iterator[WebPage]:
    """Yield the archives by municipality and by theme, and the distances page, in each language."""
    for language in Language:
        yield _distances_page(site, language)
        centres = sort_centres(site, language)
        for municipality in municipalities_with_centres(site):
            chosen = [one for one in centres if one.facts.municipality == municipality.id]
            paths = {one: municipality_archive_path(municipality, one) for one in Language}
            name, ideas = municipality.name[language], find_supported_ideas(site, municipality.id)
            data = {"municipality": municipality, "ideas": ideas}
            yield _archive_page(site, language, paths, name, chosen, "", **data)
        for theme in themes_of_centres_and_activities(site):
            chosen = [one for one in centres if theme.id in one.facts.themes]
            paths = {one: centre_theme_archive_path(theme, one) for one in Language}
            yield _archive_page(site, language, paths, theme.name[language], chosen, theme.id)


def _archive_page(  # noqa: PLR0913, PLR0917 - a page of its own for each argument's value
    site: Site,
    language: Language,
    paths: dict[Language, str],
    name: str,
    centres: list[Centre],
    theme: str,
    **data: object,
) -> WebPage:
    page = site.page_of(PageTemplate.CENTRES)
    slugs = {centre.slug for centre in centres}
    activities = [
        one
        for one in site.activities.values()
        if (theme in one.facts.themes if theme else slugs.intersection(one.facts.centres))
    ]
    return WebPage(
        path=paths[language],
        language=language,
        template="centre_archive.html",
        title=name,
        summary=page.words[language].summary,
        alternates=paths,
        trail=breadcrumb_trail(site, language, page),
        data={"centres": centres, "chronology": chronology(activities), **data},
    )


#: Title and summary of the distances page.
DISTANCES = (
    N_("Distances between the centres"),
    N_("How far and in which direction it is in a straight line from each centre to each other."),
)


def _distances_page(site: Site, language: Language) -> WebPage:
    title, summary = (translate(message, language) for message in DISTANCES)
    paths = {one: distances_path(one) for one in Language}
    return WebPage(
        path=paths[language],
        language=language,
        template="distances.html",
        title=title,
        summary=summary,
        alternates=paths,
        trail=breadcrumb_trail(site, language, site.page_of(PageTemplate.CENTRES)),
        data={"rows": distance_table(site, language)},
    )
