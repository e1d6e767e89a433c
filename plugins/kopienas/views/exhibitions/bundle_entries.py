"""Entries of the start page of the bundle: the exhibitions on a USB stick."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kopienas.model.exhibition import Exhibition
from kopienas.model.language import Language
from kopienas.model.paths import entry_path, output_file_of
from kopienas.model.site import Site
from kopienas.views.exhibitions.kiosk import kiosk_path
from kopienas.views.labels import N_

BUNDLE_WORDS = {
    "open": N_("Open the exhibition"),
    "kiosk": N_("For a screen in a lobby"),
    "sheets": N_("Sheets to print"),
    "site": N_("The website"),
    "state": N_("As of"),
}

#: Names of the printed sheets, by the part of their file names that says which they are.
SHEET_WORDS = {
    "labels-a6": N_("Labels, A6"),
    "labels-a5": N_("Labels, A5"),
    "large-print": N_("Large print, A4"),
    "hanging-list": N_("Hanging list, A4"),
    "poster": N_("Poster, A3"),
}


@dataclass(frozen=True, slots=True)
class BundleEntry:
    """An exhibition as the start page of the bundle links to it.

    Attributes:
        page: the exhibition's page, as a file below the site.
        kiosk: the kiosk, which begins by itself, as a file below the site; None where the
            exhibition has no pictures.
    """

    slug: str
    title: Mapping[Language, str]
    summary: Mapping[Language, str]
    page: Mapping[Language, str]
    kiosk: Mapping[Language, str] | None

    @property
    def files(self) -> tuple[str, ...]:
        """Every file that it links to."""
        return (*self.page.values(), *(self.kiosk or {}).values())


def bundle_entries(site: Site) -> Iterator[BundleEntry]:
    """Yield the entry of each exhibition."""
    for exhibition in site.exhibitions.values():
        languages = exhibition.languages
        kiosk = {one: output_file_of(kiosk_path(exhibition, one)) for one in languages}
        yield BundleEntry(
            slug=exhibition.slug,
            title=_words(exhibition, "title"),
            summary=_words(exhibition, "summary"),
            page={one: output_file_of(entry_path(exhibition, one)) for one in languages},
            kiosk=kiosk if exhibition.facts.photos else None,
        )


def _words(exhibition: Exhibition, field: str) -> dict[Language, str]:
    return {one: getattr(exhibition.words[one], field) for one in exhibition.languages}


def sheet_kind(name: str) -> str:
    """Return the key in :data:`SHEET_WORDS` of the sheet in the file *name*."""
    return next(kind for kind in SHEET_WORDS if kind in name)
