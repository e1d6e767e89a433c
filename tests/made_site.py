"""A site in which a test has put other things of a kind."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from kopienas.model.entry import Entry, Kind
from kopienas.model.site import Site


def with_entries(site: Site, kind: Kind[Any, Any], entries: Mapping[str, Entry[Any, Any]]) -> Site:
    """Return *site* with these things of *kind* and no others."""
    return replace(site, entries={**site.entries, kind: entries})
