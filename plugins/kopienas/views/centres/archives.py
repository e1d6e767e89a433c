"""Archives of centres, one per municipality and per theme, and the page of their distances."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from kopienas.model.activity import Activity
from kopienas.model.centre import CENTRES, Centre
from kopienas.model.directory import Municipality
from kopienas.model.fields import Term
from kopienas.model.language import Language, Translated
from kopienas.model.site import Site
from kopienas.views.activities.chronology import chronology
from kopienas.views.archive import Archive, ArchiveSeries, archive_page
from kopienas.views.centre_order import sort_centres
from kopienas.views.centres.distances import list_distances
from kopienas.views.centres.supported_ideas import find_supported_ideas
from kopienas.views.labels import N_
from kopienas.views.web_page import WebPage, generated_page
from kopienas.wording.interface import translate

MUNICIPALITIES: Final = ArchiveSeries(CENTRES, Translated("pasvaldiba", "municipality"))
THEMES: Final = ArchiveSeries(CENTRES, Translated("tema", "theme"))
#: The path of the distances page is made like that of an archive.
_DISTANCES: Final = ArchiveSeries(CENTRES, None)
_DISTANCES_STEP: Final = Translated("attalumi", "distances")


def municipality_archives(site: Site, language: Language) -> tuple[Archive[Municipality], ...]:
    """Return the archives of the municipalities that have centres."""
    used = {centre.facts.municipality for centre in site.centres.values()}
    return tuple(
        municipality_archive(one, language)
        for one in site.directory.municipalities.values()
        if one.id in used
    )


def municipality_archive(municipality: Municipality, language: Language) -> Archive[Municipality]:
    """Return the archive of the centres in *municipality*."""
    name = municipality.name[language]
    return MUNICIPALITIES.of(municipality, municipality.id, name, language)


def theme_archives(site: Site, language: Language) -> tuple[Archive[Term], ...]:
    """Return the archives of the themes of centres and of activities."""
    used = {
        theme
        for entries in (site.centres, site.activities)
        for one in entries.values()
        for theme in one.facts.themes
    }
    return tuple(
        THEMES.of_term(one, language) for one in site.directory.themes.values() if one.id in used
    )


def centre_archive_pages(site: Site) -> Iterator[WebPage]:
    """Yield the archives by municipality and by theme, and the distances page, in each language."""
    activities = site.activities.values()

    def draw(
        series: ArchiveSeries,
        archive: Archive[object],
        centres: list[Centre],
        chosen: Iterable[Activity],
        **data: object,
    ) -> WebPage:
        data |= {"centres": centres, "chronology": chronology(chosen)}
        title = archive.heading
        return archive_page(site, series, archive, "centre_archive.html", title, **data)

    for language in Language:
        yield _distances_page(site, language)
        centres = sort_centres(site, language)
        for municipality in municipality_archives(site, language):
            there = [one for one in centres if one.facts.municipality == municipality.id]
            slugs = {one.slug for one in there}
            chosen = [one for one in activities if slugs.intersection(one.facts.centres)]
            ideas = find_supported_ideas(site, municipality.id)
            data = {"municipality": municipality.value, "ideas": ideas}
            yield draw(MUNICIPALITIES, municipality, there, chosen, **data)
        for theme in theme_archives(site, language):
            such = [one for one in centres if theme.id in one.facts.themes]
            chosen = [one for one in activities if theme.id in one.facts.themes]
            yield draw(THEMES, theme, such, chosen)


#: Title and summary of the distances page.
DISTANCES = (
    N_("Distances between the centres"),
    N_("How far and in which direction it is in a straight line from each centre to each other."),
)


def distances_path(language: Language) -> str:
    """Return the path of the page of the distances between centres."""
    return _DISTANCES.paths(_DISTANCES_STEP)[language]


def _distances_page(site: Site, language: Language) -> WebPage:
    title, summary = (translate(message, language) for message in DISTANCES)
    return generated_page(
        site,
        site.section_page(CENTRES),
        language,
        "distances.html",
        paths=_DISTANCES.paths(_DISTANCES_STEP),
        title=title,
        summary=summary,
        origins=list_distances(site, language),
    )
