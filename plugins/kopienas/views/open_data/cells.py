"""Cells that the rows of several tables share."""

from __future__ import annotations

from typing import Any

from kopienas.model.entry import Entry
from kopienas.model.fields import Bilingual
from kopienas.model.language import Language
from kopienas.model.paths import entry_path
from kopienas.model.period import Period


def word_cells(entry: Entry[Any, Any], name: str) -> dict[str, Any]:
    """Return the field *name* of *entry*'s words by column; None in a language it does not have."""
    return {
        f"{name}_{language}": getattr(entry.words[language], name)
        if entry.words.has_language(language)
        else None
        for language in Language
    }


def url_cells(entry: Entry[Any, Any], site_url: str) -> dict[str, str]:
    """Return the full address of the page of *entry* in each language, by column."""
    return {f"url_{one}": site_url + entry_path(entry, one) for one in Language}


def bilingual_cells(name: str, text: Bilingual | None) -> dict[str, str | None]:
    """Return a bilingual text by column: *name* with the language after it; None without text."""
    return {f"{name}_{language}": text[language] if text else None for language in Language}


def edtf_or_none(period: Period | None) -> str | None:
    """Return the EDTF text of *period*, or None without a period."""
    return period.text if period else None
