"""Paths of pages in each language.

A path begins with a slash, ends with a slash or ``.html``, and starts from the site's root,
whatever base path the site is published under. Latvian pages are at the root, English ones under
``/en/``.
"""

from __future__ import annotations

from typing import Any

from kopienas.model.entry import Entry, Kind
from kopienas.model.language import DEFAULT, Language
from kopienas.model.page import PageWords


def root(language: Language) -> str:
    """Return the path of the home page in *language*."""
    return "/" if language is DEFAULT else f"/{language}/"


def section(kind: Kind[Any, Any], language: Language) -> str:
    """Return the path of the list of things of *kind*.

    Raises:
        ValueError: things of that kind have no section above them.
    """
    if kind.section is None:
        raise ValueError(kind.folder)
    return f"{root(language)}{kind.section[language]}/"


def address(entry: Entry[Any, Any], language: Language) -> str:
    """Return the path of *entry* in *language*, or in Latvian if it exists only in Latvian."""
    if not entry.words.has(language):
        language = DEFAULT
    words = entry.words[language]
    if not isinstance(words, PageWords):
        return f"{section(entry.kind, language)}{entry.slug}/"
    below = words.address
    if not below or below.endswith(".html"):
        return root(language) + below
    return f"{root(language)}{below}/"


def file_of(path: str) -> str:
    """Return the output file that a server returns for *path*, relative to the output folder."""
    return path.lstrip("/") + "index.html" if path.endswith("/") else path.lstrip("/")
