"""Paths of pages in each language.

A path begins with a slash, ends with a slash or ``.html``, and starts from the site's root,
whatever base path the site is published under. Latvian pages are at the root, English ones under
``/en/``.
"""

from __future__ import annotations

from typing import Any

from kopienas.model.entry import Entry, Kind
from kopienas.model.language import DEFAULT_LANGUAGE, Language
from kopienas.model.page import PageWords

SECTIONS: dict[Kind, dict[Language, str]] = {
    Kind.CENTRE: {Language.LV: "centri", Language.EN: "centres"},
    Kind.ACTIVITY: {Language.LV: "aktivitates", Language.EN: "activities"},
    Kind.NEWS: {Language.LV: "jaunumi", Language.EN: "news"},
    Kind.COMPETITION: {Language.LV: "konkursi", Language.EN: "competitions"},
    Kind.EXHIBITION: {Language.LV: "fotoizstade", Language.EN: "exhibitions"},
}


def home_path(language: Language) -> str:
    """Return the path of the home page in *language*."""
    return "/" if language is DEFAULT_LANGUAGE else f"/{language}/"


def language_of_path(path: str) -> Language:
    """Return the language of the page at *path*."""
    others = (one for one in Language if one is not DEFAULT_LANGUAGE)
    return next((one for one in others if path.startswith(home_path(one))), DEFAULT_LANGUAGE)


def section_path(kind: Kind, language: Language) -> str:
    """Return the path of the page that lists the entries of *kind*."""
    return f"{home_path(language)}{SECTIONS[kind][language]}/"


def entry_path(entry: Entry[Any, Any], language: Language) -> str:
    """Return the path of *entry* in *language*, or in Latvian if it exists only in Latvian."""
    if not entry.words.has_language(language):
        language = DEFAULT_LANGUAGE
    if entry.kind is not Kind.PAGE:
        return f"{section_path(entry.kind, language)}{entry.slug}/"
    words = entry.words[language]
    assert isinstance(words, PageWords)  # noqa: S101 - the kind decides the words' type
    below = words.address
    if not below or below.endswith(".html"):
        return home_path(language) + below
    return f"{home_path(language)}{below}/"


def output_file_of(path: str) -> str:
    """Return the output file that a server returns for *path*, relative to the output folder."""
    return path.lstrip("/") + "index.html" if path.endswith("/") else path.lstrip("/")
