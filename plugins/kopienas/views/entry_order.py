"""The order of dated entries: newest first."""

from __future__ import annotations

from collections.abc import Iterable

from kopienas.model.entry import Entry, F, Kind, W


def sort_newest_first(kind: Kind[F, W], entries: Iterable[Entry[F, W]]) -> tuple[Entry[F, W], ...]:
    """Return *entries* by the date of their kind, newest first, and by slug where it is the same.

    Entries of a kind without a date are sorted by slug alone, from the last.
    """
    date_of = kind.date_of

    def key(entry: Entry[F, W]) -> tuple[object, ...]:
        return (date_of(entry.facts).sort_key, entry.slug) if date_of else (entry.slug,)

    return tuple(sorted(entries, key=key, reverse=True))
