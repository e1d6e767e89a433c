"""The whole content, read and checked, from which all views are made."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from kopienas.model.activity import ACTIVITIES, Activity
from kopienas.model.centre import CENTRES, Centre
from kopienas.model.competition import COMPETITIONS, Competition
from kopienas.model.consent import ConsentScope, Withheld, hidden_files
from kopienas.model.directory import Directory
from kopienas.model.entry import Entry, Facts, Kind, Words
from kopienas.model.exhibition import EXHIBITIONS, Exhibition
from kopienas.model.geography import Basemap
from kopienas.model.motif import Motif, MotifBook
from kopienas.model.news import NEWS, NewsItem
from kopienas.model.page import EVERY_KIND, PAGES, Page
from kopienas.model.picture import Picture

#: Motifs beside each other at most.
MOST_MOTIFS: Final = 10

F = TypeVar("F", bound=Facts)
W = TypeVar("W", bound=Words)


@dataclass(frozen=True, slots=True)
class Site:
    """The whole content; mappings are keyed by slug, in the order of the folders.

    Attributes:
        entries: the things of each kind, by slug.
        pictures: what may be shown on the web, by path under ``content/``.
        withheld: what is kept back, in every scope, by folder (``exhibitions/labakai-dzivei``).
    """

    directory: Directory
    basemap: Basemap
    motifs: MotifBook
    entries: Mapping[Kind[Any, Any], Mapping[str, Entry[Any, Any]]]
    pictures: Mapping[str, Picture]
    withheld: Mapping[str, tuple[Withheld, ...]]

    def hidden_files(self, folder: str, scope: ConsentScope) -> frozenset[str]:
        """Return the files of *folder* that must not be shown in *scope*."""
        return hidden_files(self.withheld.get(folder, ()), scope)

    def entries_of(self, kind: Kind[F, W]) -> Mapping[str, Entry[F, W]]:
        """Return the things of *kind*, by slug."""
        return self.entries[kind]

    @property
    def centres(self) -> Mapping[str, Centre]:
        """The centres, by slug."""
        return self.entries_of(CENTRES)

    def centre_motifs(self) -> dict[str, Motif]:
        """Return the motif of each centre, by slug."""
        return self.motifs.assign(
            (slug, centre.facts.motif) for slug, centre in self.centres.items()
        )

    def motifs_of(self, centres: Iterable[str], scope: str = "") -> list[Motif]:
        """Return the motifs of *centres*, by slug.

        Ideas have one of their own; what is the whole initiative's has those of all centres.
        """
        own = self.centre_motifs()
        if scope == "idea":
            return [self.motifs.idea]
        chosen = [own[slug] for slug in centres] or list(own.values()) or [self.motifs.network]
        return chosen[:MOST_MOTIFS]

    @property
    def activities(self) -> Mapping[str, Activity]:
        """The activities, by slug."""
        return self.entries_of(ACTIVITIES)

    @property
    def news(self) -> Mapping[str, NewsItem]:
        """The news, by slug."""
        return self.entries_of(NEWS)

    @property
    def competitions(self) -> Mapping[str, Competition]:
        """The rounds of the competition, by slug."""
        return self.entries_of(COMPETITIONS)

    @property
    def exhibitions(self) -> Mapping[str, Exhibition]:
        """The exhibitions, by slug."""
        return self.entries_of(EXHIBITIONS)

    @property
    def pages(self) -> Mapping[str, Page]:
        """The pages of words, by slug."""
        return self.entries_of(PAGES)

    def every_entry(self) -> Iterator[Entry[Any, Any]]:
        """Yield every thing that has a folder."""
        for kind in EVERY_KIND:
            yield from self.entries[kind].values()

    def page_of(self, template: str) -> Page:
        """Return the one page that uses *template* (the reading made sure of it)."""
        return next(page for page in self.pages.values() if page.facts.template == template)

    def section_page(self, kind: Kind[Any, Any]) -> Page:
        """Return the page that lists the things of *kind*."""
        return self.page_of(kind.folder)
