"""Archives of activities, one for each year, centre and theme, so that each filter is a link."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kopienas.model.activity import ACTIVITIES, Activity
from kopienas.model.language import Language
from kopienas.model.site import Site
from kopienas.views.activities.archive_paths import (
    CENTRE_STEP,
    THEME_STEP,
    YEAR_STEP,
    centre_path,
    centres_in_use,
    theme_path,
    themes_in_use,
    year_path,
    years_in_use,
)
from kopienas.views.activities.chronology import chronology
from kopienas.views.web_page import WebPage, trail


@dataclass(frozen=True, slots=True)
class Shelf:
    """An archive of activities, as links and filters name it."""

    id: str
    name: str
    path: str


@dataclass(frozen=True, slots=True)
class Shelves:
    """All archives of activities in one language, by kind.

    Attributes:
        steps: the names of the three kinds in addresses.
    """

    years: tuple[Shelf, ...]
    centres: tuple[Shelf, ...]
    themes: tuple[Shelf, ...]
    steps: tuple[str, str, str]

    def theme(self, name: str) -> Shelf:
        """Return the archive of the theme with the id *theme_id*."""
        return next(one for one in self.themes if one.id == name)


def shelves(site: Site, language: Language) -> Shelves:
    """Return the archives of the activities of *site*."""
    return Shelves(
        tuple(Shelf(str(one), str(one), year_path(one, language)) for one in years_in_use(site)),
        tuple(
            Shelf(one.slug, one.words[language].short_name, centre_path(one, language))
            for one in centres_in_use(site, language)
        ),
        tuple(
            Shelf(one.id, one.name[language], theme_path(one, language))
            for one in themes_in_use(site)
        ),
        (YEAR_STEP[language], CENTRE_STEP[language], THEME_STEP[language]),
    )


def shelf_pages(site: Site) -> Iterator[WebPage]:
    """Yield the archive of each year, centre and theme, in every language."""
    everything = tuple(site.activities.values())
    by_year = chronology(everything).years
    for language in Language:
        for year in years_in_use(site):
            label = f"{year}. gads" if language is Language.LV else str(year)
            paths = {one: year_path(year, one) for one in Language}
            chosen = [one for group in by_year if group.number == year for one in group.activities]
            yield _page(site, language, label, paths, chosen)
        for centre in centres_in_use(site, language):
            paths = {one: centre_path(centre, one) for one in Language}
            chosen = [one for one in everything if centre.slug in one.facts.centres]
            yield _page(site, language, centre.words[language].short_name, paths, chosen)
        for theme in themes_in_use(site):
            paths = {one: theme_path(theme, one) for one in Language}
            chosen = [one for one in everything if theme.id in one.facts.themes]
            yield _page(site, language, theme.name[language], paths, chosen)


def _page(
    site: Site,
    language: Language,
    label: str,
    paths: dict[Language, str],
    activities: list[Activity],
) -> WebPage:
    page = site.section_page(ACTIVITIES)
    return WebPage(
        path=paths[language],
        language=language,
        template="activity_shelf.html",
        title=f"{page.words[language].title}: {label}",
        summary=page.words[language].summary,
        alternates=paths,
        trail=trail(site, language, page),
        data={"chronology": chronology(activities), "shelves": shelves(site, language)},
    )
