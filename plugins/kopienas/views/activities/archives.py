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
    activity_centre_archive_path,
    activity_theme_archive_path,
    activity_year_archive_path,
    centres_with_activities,
    themes_with_activities,
    years_with_activities,
)
from kopienas.views.activities.chronology import chronology
from kopienas.views.web_page import WebPage, breadcrumb_trail


@dataclass(frozen=True, slots=True)
class ActivityArchive:
    """An archive of activities, as links and filters name it."""

    id: str
    name: str
    path: str


@dataclass(frozen=True, slots=True)
class ActivityArchives:
    """All archives of activities in one language, by kind.

    Attributes:
        steps: the names of the three kinds in addresses.
    """

    years: tuple[ActivityArchive, ...]
    centres: tuple[ActivityArchive, ...]
    themes: tuple[ActivityArchive, ...]
    steps: tuple[str, str, str]

    def theme_archive(self, theme_id: str) -> ActivityArchive:
        """Return the archive of the theme with the id *theme_id*."""
        return next(one for one in self.themes if one.id == theme_id)


def activity_archives(site: Site, language: Language) -> ActivityArchives:
    """Return the archives of the activities of *site*."""
    return ActivityArchives(
        tuple(
            ActivityArchive(str(one), str(one), activity_year_archive_path(one, language))
            for one in years_with_activities(site)
        ),
        tuple(
            ActivityArchive(
                one.slug,
                one.words[language].short_name,
                activity_centre_archive_path(one, language),
            )
            for one in centres_with_activities(site, language)
        ),
        tuple(
            ActivityArchive(one.id, one.name[language], activity_theme_archive_path(one, language))
            for one in themes_with_activities(site)
        ),
        (YEAR_STEP[language], CENTRE_STEP[language], THEME_STEP[language]),
    )


def activity_archive_pages(site: Site) -> Iterator[WebPage]:
    """Yield the archive of each year, centre and theme, in every language."""
    everything = tuple(site.activities.values())
    by_year = chronology(everything).years
    for language in Language:
        for year in years_with_activities(site):
            label = f"{year}. gads" if language is Language.LV else str(year)
            paths = {one: activity_year_archive_path(year, one) for one in Language}
            chosen = [one for group in by_year if group.number == year for one in group.activities]
            yield _page(site, language, label, paths, chosen)
        for centre in centres_with_activities(site, language):
            paths = {one: activity_centre_archive_path(centre, one) for one in Language}
            chosen = [one for one in everything if centre.slug in one.facts.centres]
            yield _page(site, language, centre.words[language].short_name, paths, chosen)
        for theme in themes_with_activities(site):
            paths = {one: activity_theme_archive_path(theme, one) for one in Language}
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
        template="activity_archive.html",
        title=f"{page.words[language].title}: {label}",
        summary=page.words[language].summary,
        alternates=paths,
        trail=breadcrumb_trail(site, language, page),
        data={"chronology": chronology(activities), "archives": activity_archives(site, language)},
    )
