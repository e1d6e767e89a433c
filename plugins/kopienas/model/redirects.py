"""Redirects: the present path for each address that a page had before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from kopienas.model.entry import Entry
from kopienas.model.exhibition import ExhibitionFacts
from kopienas.model.language import Language
from kopienas.model.paths import entry_path, language_of_path


def moved_paths(entries: Iterable[Entry[Any, Any]]) -> dict[str, str]:
    """Return the present path for each address in ``moved_from``, in its language."""
    return {
        old: entry_path(entry, language_of_path(old))
        for entry in entries
        for old in entry.facts.moved_from
    }


def exhibition_paths(
    entries: Iterable[Entry[Any, Any]], moved: Mapping[str, str]
) -> dict[str, str]:
    """Return the present path of each exhibition by every path at which it is or was.

    An address just below one of these was the page of a picture. It is never lost, so that the QR
    code on a printed label always works: a picture that is gone leads to its exhibition.
    """
    now = {
        entry_path(entry, language)
        for entry in entries
        if isinstance(entry.facts, ExhibitionFacts)
        for language in Language
    }
    return {path: path for path in now} | {old: new for old, new in moved.items() if new in now}


def parent_path(path: str) -> str:
    """Return the path one step up: ``/a/`` for ``/a/b/``."""
    return path.rstrip("/").rpartition("/")[0] + "/"
