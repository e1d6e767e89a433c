"""Addresses of the pages that gather centres: by municipality and by theme."""

from __future__ import annotations

from markdown.extensions.toc import slugify

from kopienas.model.address import section
from kopienas.model.centre import CENTRES
from kopienas.model.directory import Municipality
from kopienas.model.fields import Term
from kopienas.model.language import Language
from kopienas.model.site import Site

#: The step of the address between the centres and a municipality, or a theme.
MUNICIPALITY_STEP = {Language.LV: "pasvaldiba", Language.EN: "municipality"}
THEME_STEP = {Language.LV: "tema", Language.EN: "theme"}

#: The step of the address between the centres and the page of distances.
DISTANCES_STEP = {Language.LV: "attalumi", Language.EN: "distances"}


def distances_path(language: Language) -> str:
    """Return the path of the page that tells how far the centres are apart."""
    return f"{section(CENTRES, language)}{DISTANCES_STEP[language]}/"


def municipality_path(municipality: Municipality, language: Language) -> str:
    """Return the path of the page of *municipality*."""
    return f"{section(CENTRES, language)}{MUNICIPALITY_STEP[language]}/{municipality.id}/"


def theme_path(theme: Term, language: Language) -> str:
    """Return the path of the page of *theme*; its last step is the theme's name."""
    step = slugify(theme.name[language], "-")
    return f"{section(CENTRES, language)}{THEME_STEP[language]}/{step}/"


def municipalities_in_use(site: Site) -> tuple[Municipality, ...]:
    """Return the municipalities that have centres."""
    used = {centre.facts.municipality for centre in site.centres.values()}
    return tuple(one for one in site.directory.municipalities.values() if one.id in used)


def themes_in_use(site: Site) -> tuple[Term, ...]:
    """Return the themes of centres and of activities."""
    used = {
        theme
        for entries in (site.centres, site.activities)
        for one in entries.values()
        for theme in one.facts.themes
    }
    return tuple(one for one in site.directory.themes.values() if one.id in used)
