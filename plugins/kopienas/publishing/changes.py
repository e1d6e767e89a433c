"""The difference between the published site and a new one, page by page."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from kopienas.building.version_file import list_files
from kopienas.publishing.pages_branch import PagesBranch
from kopienas.tasks.console import Console
from kopienas.tasks.git import run_git

#: How a page at a former address names the present one, as theme/templates/moved.html writes it.
CANONICAL = re.compile(r'<link rel="canonical" href="([^"]+)">\s*<meta http-equiv="refresh"')
PICTURE = re.compile(r"pictures/(.+)-\d+\.\w+")


@dataclass(frozen=True, slots=True)
class SiteChanges:
    """What becomes of the pages and pictures of a site.

    Attributes:
        added: Paths of new pages.
        changed: Paths of pages that are not the same to the byte.
        removed: Paths of pages that are no more.
        moved: The new path of each page that now only leads there.
        pictures: Number of pictures added, changed or removed.
    """

    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]
    moved: Mapping[str, str]
    pictures: int


def compare_with_published(site: Path, branch: PagesBranch, commit: str) -> SiteChanges:
    """Compare the built *site* with the published *commit*; "" is an empty site."""
    before, now = branch.read_file_ids(commit), _file_ids(site, branch.root)
    moved = {}
    for name in sorted(now):
        if not name.endswith(".html") or before.get(name) == now[name]:
            continue
        if target := _new_path((site / name).read_text("utf-8")):
            moved[path_of_file(name)] = target
            if name in before and target == _new_path(branch.read_text(commit, name)):
                # It leads where it led: nobody notices that it is written in another way.
                del before[name], now[name]
    return compare_files(before, now, moved)


def compare_files(
    before: Mapping[str, str], now: Mapping[str, str], moved: Mapping[str, str]
) -> SiteChanges:
    """Compare two sites, given as the id of each file's content by its name."""
    differing = {name for name in before.keys() | now.keys() if before.get(name) != now.get(name)}
    pages = {path_of_file(name): name for name in sorted(differing) if name.endswith(".html")}
    return SiteChanges(
        added=tuple(path for path, name in pages.items() if name not in before),
        changed=tuple(
            path
            for path, name in pages.items()
            if name in before and name in now and path not in moved
        ),
        removed=tuple(path for path, name in pages.items() if name not in now),
        moved={path: target for path, target in moved.items() if pages.get(path) in before},
        pictures=len({found[1] for found in map(PICTURE.fullmatch, differing) if found}),
    )


def print_changes(changes: SiteChanges, console: Console) -> None:
    """Print a line for each page."""
    for lv, en, paths in (
        ("Jauna", "New", changes.added),
        ("Mainīta", "Changed", changes.changed),
        ("Noņemta", "Removed", changes.removed),
    ):
        for path in paths:
            console.print(f"{lv}: {path}", f"{en}: {path}")
    for old, new in changes.moved.items():
        console.print(f"Pārcelta: {old} → {new}", f"Moved: {old} → {new}")
    added, changed, removed = map(len, (changes.added, changes.changed, changes.removed))
    console.print(
        f"Lapas: jaunas {added}, mainītas {changed}, noņemtas {removed}, pārceltas "
        f"{len(changes.moved)}; mainīti attēli: {changes.pictures}. Nekas nav publicēts.",
        f"Pages: {added} new, {changed} changed, {removed} removed, {len(changes.moved)} moved; "
        f"pictures changed: {changes.pictures}. Nothing was published.",
    )


def path_of_file(name: str) -> str:
    """Return the path of the page in the file *name*: ``/a/`` for ``a/index.html``."""
    return f"/{name}".removesuffix("index.html")


def _new_path(page: str) -> str:
    """Return the path, on its host, that the *page* only leads to; "" if it stays."""
    found = CANONICAL.search(page)
    return urlsplit(found[1]).path if found else ""


def _file_ids(site: Path, root: Path) -> dict[str, str]:
    """Return the id that git gives to each file of *site*."""
    names = sorted(list_files(site))
    return dict(zip(names, _hash(site, names, root), strict=True))


def _hash(site: Path, names: list[str], root: Path) -> Iterator[str]:
    for start in range(0, len(names), 500):
        some = [str(site / name) for name in names[start : start + 500]]
        yield from run_git(root, "hash-object", "--no-filters", "--", *some).splitlines()
