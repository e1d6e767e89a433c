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


def home_path(language: Language) -> str:
    """Return the path of the home page in *language*."""
    return "/" if language is DEFAULT_LANGUAGE else f"/{language}/"


def language_of_path(path: str) -> Language:
    """Return the language of the page at *path*."""
    others = (one for one in Language if one is not DEFAULT_LANGUAGE)
    return next((one for one in others if path.startswith(home_path(one))), DEFAULT_LANGUAGE)


def section_path(kind: Kind[Any, Any], language: Language) -> str:
    """Return the path of the page that lists the entries of *kind*.

    Raises:
        ValueError: the kind has no section.
    """
    if kind.section is None:
        raise ValueError(kind.folder)
    return f"{home_path(language)}{kind.section[language]}/"


def section_feed_path(kind: Kind[Any, Any], language: Language) -> str:
    """Return the path of the Atom feed of the entries of *kind*."""
    return f"{section_path(kind, language)}atom.xml"


def entry_path(entry: Entry[Any, Any], language: Language) -> str:
    """Return the path of *entry* in *language*, or in Latvian if it exists only in Latvian."""
    if not entry.words.has_language(language):
        language = DEFAULT_LANGUAGE
    words = entry.words[language]
    if not isinstance(words, PageWords):
        return f"{section_path(entry.kind, language)}{entry.slug}/"
    below = words.address
    if not below or below.endswith(".html"):
        return home_path(language) + below
    return f"{home_path(language)}{below}/"


def output_file_of(path: str) -> str:
    """Return the output file that a server returns for *path*, relative to the output folder."""
    return path.lstrip("/") + "index.html" if path.endswith("/") else path.lstrip("/")
