"""Archives of activities, one for each year, centre and theme."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from kopienas.model.activity import ACTIVITIES, Activity, ActivityStatus
from kopienas.model.centre import Centre
from kopienas.model.fields import Term
from kopienas.model.language import Language, Translated
from kopienas.model.site import Site
from kopienas.views.activities.chronology import chronology
from kopienas.views.archive import Archive, ArchiveSeries, archive_page
from kopienas.views.centre_order import sort_centres
from kopienas.views.web_page import WebPage

YEARS: Final = ArchiveSeries(ACTIVITIES, Translated("gads", "year"))
CENTRES: Final = ArchiveSeries(ACTIVITIES, Translated("centrs", "centre"))
THEMES: Final = ArchiveSeries(ACTIVITIES, Translated("tema", "theme"))


@dataclass(frozen=True, slots=True)
class ActivityArchives:
    """All archives of activities in one language; those of years begin with the newest.

    Attributes:
        steps: the names of the three series in paths and filters.
    """

    years: tuple[Archive[int], ...]
    centres: tuple[Archive[Centre], ...]
    themes: tuple[Archive[Term], ...]
    steps: tuple[str, ...]

    def theme_archive(self, theme_id: str) -> Archive[Term]:
        """Return the archive of the theme with the id *theme_id*."""
        return next(one for one in self.themes if one.id == theme_id)


def activity_archives(site: Site, language: Language) -> ActivityArchives:
    """Return the archives of everything that has activities, in *language*."""
    activities = site.activities.values()
    with_activities = {slug for one in activities for slug in one.facts.centres}
    themes = {theme for one in activities for theme in one.facts.themes}
    return ActivityArchives(
        tuple(YEARS.of_year(year, language) for year in years_with_activities(site)),
        tuple(
            centre_archive(one, language)
            for one in sort_centres(site, language)
            if one.slug in with_activities
        ),
        tuple(
            THEMES.of_term(one, language)
            for one in site.directory.themes.values()
            if one.id in themes
        ),
        tuple(series.step[language] for series in (YEARS, CENTRES, THEMES) if series.step),
    )


def centre_archive(centre: Centre, language: Language) -> Archive[Centre]:
    """Return the archive of the activities of *centre*."""
    return CENTRES.of(centre, centre.slug, centre.words[language].short_name, language)


def years_with_activities(site: Site) -> tuple[int, ...]:
    """Return the years that have an archive of activities, newest first."""
    listed = {
        one.facts.period.year
        for one in site.activities.values()
        if one.facts.period and one.facts.status is not ActivityStatus.REGULAR
    }
    return tuple(sorted(listed, reverse=True))


def activity_archive_pages(site: Site, archives: ActivityArchives) -> Iterator[WebPage]:
    """Yield the pages of *archives*."""
    everything = tuple(site.activities.values())
    by_year = {group.number: group.activities for group in chronology(everything).years}

    def draw(series: ArchiveSeries, one: Archive[object], chosen: Iterable[Activity]) -> WebPage:
        section = site.section_page(ACTIVITIES).words[one.language]
        title = f"{section.title}: {one.heading}"
        data = {"chronology": chronology(chosen), "archives": archives}
        return archive_page(site, series, one, "activity_archive.html", title, **data)

    for year in archives.years:
        yield draw(YEARS, year, by_year.get(year.value, ()))
    for centre in archives.centres:
        yield draw(CENTRES, centre, (one for one in everything if centre.id in one.facts.centres))
    for theme in archives.themes:
        yield draw(THEMES, theme, (one for one in everything if theme.id in one.facts.themes))
