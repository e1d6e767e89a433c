"""The plan of redirects: pages that send visitors from a former address to the present one."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from kopienas.model.language import Language
from kopienas.model.paths import entry_path
from kopienas.model.redirects import exhibition_paths, moved_paths, parent_path
from kopienas.model.site import Site


def plan_redirects(site: Site, paths: AbstractSet[str]) -> dict[str, str]:
    """Return the new path for each former one; *paths* are those of the planned pages.

    A published page of a picture that is gone leads to its exhibition. If the exhibition has moved,
    its pictures have too.
    """
    entries = list(site.every_entry())
    moved = moved_paths(entries)
    exhibitions = exhibition_paths(entries, moved)
    gone = site.directory.addresses - paths - moved.keys() - _withheld_addresses(site)
    for old in gone:
        exhibition = exhibitions[parent_path(old)]  # reading the content ensures it
        same_picture = exhibition + old.rstrip("/").rpartition("/")[2] + "/"
        moved[old] = same_picture if same_picture in paths else exhibition
    return moved


def _withheld_addresses(site: Site) -> set[str]:
    """Return the addresses of withheld pictures, which get no redirect."""
    return {
        f"{entry_path(exhibition, language)}{withheld.file.rpartition('.')[0]}/"
        for exhibition in site.exhibitions.values()
        for withheld in site.withheld.get(exhibition.folder, ())
        for language in Language
    }
