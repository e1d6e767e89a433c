"""Pages of a kind of thing that has no wing of its own: the list, and a page for each entry."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from kopienas.model.entry import Kind
from kopienas.model.site import Site
from kopienas.views.entry_order import sort_newest_first
from kopienas.views.web_page import WebPage, entry_page


def plain_pages(site: Site, kind: Kind[Any, Any]) -> Iterator[WebPage]:
    """Yield the list of the entries of *kind*, newest first, and the page of each."""
    section = site.section_page(kind)
    entries = sort_newest_first(kind, site.entries_of(kind).values())
    for language in section.languages:
        yield entry_page(site, section, language, "entries.html", kind=kind, entries=entries)
    for entry in entries:
        for language in entry.languages:
            yield entry_page(site, entry, language, kind.template)
