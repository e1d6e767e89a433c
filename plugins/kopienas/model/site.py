"""The whole content, read and checked, from which all views are made."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from kopienas.model.activity import Activity
from kopienas.model.centre import Centre
from kopienas.model.competition import Competition
from kopienas.model.consent import ConsentScope, Withheld, hidden_files
from kopienas.model.directory import Directory
from kopienas.model.entry import Entry
from kopienas.model.exhibition import Exhibition
from kopienas.model.geography import Basemap
from kopienas.model.news import NewsItem
from kopienas.model.page import Page, PageTemplate
from kopienas.model.picture import Picture


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """The whole content; mappings are keyed by slug, in the order of the folders.

    Attributes:
        pictures: pictures that may be shown on the web, by path under ``content/``.
        withheld: withheld pictures of every scope, by folder (``exhibitions/labakai-dzivei``).
    """

    directory: Directory
    basemap: Basemap
    centres: Mapping[str, Centre]
    activities: Mapping[str, Activity]
    news: Mapping[str, NewsItem]
    competitions: Mapping[str, Competition]
    exhibitions: Mapping[str, Exhibition]
    pages: Mapping[str, Page]
    pictures: Mapping[str, Picture]
    withheld: Mapping[str, tuple[Withheld, ...]]

    def hidden_files(self, folder: str, scope: ConsentScope) -> frozenset[str]:
        """Return the files of *folder* that must not be shown in *scope*."""
        return hidden_files(self.withheld.get(folder, ()), scope)

    def entries(self) -> Iterator[Entry[Any, Any]]:
        """Yield all entries, of every kind."""
        for kind in (
            self.pages,
            self.centres,
            self.activities,
            self.news,
            self.competitions,
            self.exhibitions,
        ):
            yield from kind.values()

    def page_of(self, template: PageTemplate) -> Page:
        """Return the one page that uses *template*; reading the content ensures it exists."""
        return next(page for page in self.pages.values() if page.facts.template is template)
