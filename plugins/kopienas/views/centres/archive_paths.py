"""Paths of the archives of centres, by municipality and by theme, and of the distances page."""

from __future__ import annotations

from markdown.extensions.toc import slugify

from kopienas.model.centre import CENTRES
from kopienas.model.directory import Municipality
from kopienas.model.fields import Term
from kopienas.model.language import Language
from kopienas.model.paths import section_path
from kopienas.model.site import Site

#: Segment of the path between the section of centres and a municipality, or a theme.
MUNICIPALITY_STEP = {Language.LV: "pasvaldiba", Language.EN: "municipality"}
THEME_STEP = {Language.LV: "tema", Language.EN: "theme"}

#: Last segment of the path of the distances page.
DISTANCES_STEP = {Language.LV: "attalumi", Language.EN: "distances"}


def distances_path(language: Language) -> str:
    """Return the path of the page that tells how far the centres are apart."""
    return f"{section_path(CENTRES, language)}{DISTANCES_STEP[language]}/"


def municipality_archive_path(municipality: Municipality, language: Language) -> str:
    """Return the path of the page of *municipality*."""
    return f"{section_path(CENTRES, language)}{MUNICIPALITY_STEP[language]}/{municipality.id}/"


def centre_theme_archive_path(theme: Term, language: Language) -> str:
    """Return the path of the archive of *theme*; its last segment is the theme's name."""
    step = slugify(theme.name[language], "-")
    return f"{section_path(CENTRES, language)}{THEME_STEP[language]}/{step}/"


def municipalities_with_centres(site: Site) -> tuple[Municipality, ...]:
    """Return the municipalities that have centres, in the order of their list."""
    used = {centre.facts.municipality for centre in site.centres.values()}
    return tuple(one for one in site.directory.municipalities.values() if one.id in used)


def themes_of_centres_and_activities(site: Site) -> tuple[Term, ...]:
    """Return the themes that a centre or an activity has, in the order of their list."""
    used = {
        theme
        for entries in (site.centres, site.activities)
        for one in entries.values()
        for theme in one.facts.themes
    }
    return tuple(one for one in site.directory.themes.values() if one.id in used)
