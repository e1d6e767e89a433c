"""Addresses of the archives of activities: by year, by centre and by theme."""

from __future__ import annotations

from markdown.extensions.toc import slugify

from kopienas.model.activity import ACTIVITIES, ActivityStatus
from kopienas.model.centre import Centre
from kopienas.model.fields import Term
from kopienas.model.language import Language
from kopienas.model.paths import section_path
from kopienas.model.site import Site
from kopienas.views.centre_order import sort_centres

#: The step of the address between the activities and a year, a centre or a theme.
YEAR_STEP = {Language.LV: "gads", Language.EN: "year"}
CENTRE_STEP = {Language.LV: "centrs", Language.EN: "centre"}
THEME_STEP = {Language.LV: "tema", Language.EN: "theme"}


def activity_year_archive_path(year: int, language: Language) -> str:
    """Return the path of the page of *year*."""
    return f"{section_path(ACTIVITIES, language)}{YEAR_STEP[language]}/{year}/"


def activity_centre_archive_path(centre: Centre, language: Language) -> str:
    """Return the path of the page of the activities of *centre*."""
    return f"{section_path(ACTIVITIES, language)}{CENTRE_STEP[language]}/{centre.slug}/"


def activity_theme_archive_path(theme: Term, language: Language) -> str:
    """Return the path of the archive of *theme*; its last step is the theme's name."""
    step = slugify(theme.name[language], "-")
    return f"{section_path(ACTIVITIES, language)}{THEME_STEP[language]}/{step}/"


def years_with_activities(site: Site) -> tuple[int, ...]:
    """Return the years that have an archive of activities, newest first."""
    listed = {
        one.facts.period.year
        for one in site.activities.values()
        if one.facts.period and one.facts.status is not ActivityStatus.REGULAR
    }
    return tuple(sorted(listed, reverse=True))


def centres_with_activities(site: Site, language: Language) -> tuple[Centre, ...]:
    """Return the centres that have activities, in the alphabetical order of *language*."""
    used = {slug for one in site.activities.values() for slug in one.facts.centres}
    return tuple(one for one in sort_centres(site, language) if one.slug in used)


def themes_with_activities(site: Site) -> tuple[Term, ...]:
    """Return the themes that have activities, in the order of the directory."""
    used = {theme for one in site.activities.values() for theme in one.facts.themes}
    return tuple(one for one in site.directory.themes.values() if one.id in used)
