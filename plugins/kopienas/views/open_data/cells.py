"""Cells that rows of several tables have."""

from __future__ import annotations

from typing import Any

from kopienas.model.address import address
from kopienas.model.entry import Entry
from kopienas.model.fields import Bilingual
from kopienas.model.language import Language
from kopienas.model.period import Period


def written(entry: Entry[Any, Any], name: str) -> dict[str, Any]:
    """Return what *entry* says in its own words; None in a language in which it is not written."""
    return {
        f"{name}_{language}": getattr(entry.words[language], name)
        if entry.words.has(language)
        else None
        for language in Language
    }


def links(entry: Entry[Any, Any], site_url: str) -> dict[str, str]:
    """Return the address of the page of *entry* in each language."""
    return {f"url_{one}": site_url + address(entry, one) for one in Language}


def both(name: str, text: Bilingual | None) -> dict[str, str | None]:
    """Return a text that is kept in both languages."""
    return {f"{name}_{language}": text[language] if text else None for language in Language}


def edtf(period: Period | None) -> str | None:
    """Return a date as it was written."""
    return period.text if period else None
