"""The difference between two built sites, page by page, with titles."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from lxml import html

from kopienas.building.version_file import VERSION_FILE, list_files
from kopienas.model.language import Language
from kopienas.model.paths import language_of_path
from kopienas.publishing.changes import CANONICAL, compare_files, path_of_file
from tools.review.report import ChangedPage, MovedPage, Report

#: What a page says itself, and what it shares with all others.
OWN = "//title | //meta[@name='description'] | //main | //meta[@http-equiv='refresh']"
FRAME = "//body/header | //body/footer"


@dataclass(frozen=True, slots=True)
class BuiltFiles:
    """The files of a built site, for a comparison after it is gone.

    Attributes:
        digests: The digest of each file, by its name; of a page only what it says itself: title,
            description and main part. Head, foot and style are the same on all pages, and a change
            of theirs is no news of each.
        frame: The digest of the head and the foot of the home page.
        titles: The title of each page, by its path.
        targets: The path that a page only leads to, by its own.
    """

    digests: Mapping[str, str]
    frame: str
    titles: Mapping[str, str]
    targets: Mapping[str, str]


def read_built_files(site: Path, base_path: str) -> BuiltFiles:
    """Read the files of the built *site*, which is made for a host's path *base_path*."""
    digests, titles, targets = {}, {}, {}
    for name in sorted(list_files(site) - {VERSION_FILE}):
        held = (site / name).read_bytes()
        if name.endswith(".html"):
            page = html.document_fromstring(held)
            path = path_of_file(name)
            titles[path] = _title(page)
            if leads := CANONICAL.search(held.decode("utf-8")):
                targets[path] = _below(leads[1], base_path)
            held = _serialise(page, OWN)
        digests[name] = sha256(held).hexdigest()
    home = html.document_fromstring((site / "index.html").read_bytes())
    return BuiltFiles(digests, sha256(_serialise(home, FRAME)).hexdigest(), titles, targets)


def compare_sites(before: BuiltFiles, now: BuiltFiles, edited: frozenset[str]) -> Report:
    """Return what differs; pages that led elsewhere already are no news.

    First come the pages of what was *edited*, by the names of its folders, then those that follow.
    """

    def name(paths: Iterable[str], site: BuiltFiles) -> tuple[ChangedPage, ...]:
        ordered = sorted(paths, key=lambda path: _rank(path, edited))
        return tuple(ChangedPage(path, site.titles[path]) for path in ordered)

    moved = {
        path: target
        for path, target in now.targets.items()
        if path not in before.targets and path in before.titles
    }
    changes = compare_files(before.digests, now.digests, moved)
    return Report(
        added=name([path for path in changes.added if path not in now.targets], now),
        changed=name([path for path in changes.changed if path not in now.targets], now),
        removed=name([path for path in changes.removed if path not in before.targets], before),
        moved=tuple(MovedPage(path, target) for path, target in changes.moved.items()),
        pictures=changes.pictures,
        frame=before.frame != now.frame,
    )


def _rank(path: str, edited: frozenset[str]) -> tuple[bool, int, str]:
    language = list(Language).index(language_of_path(path))
    return edited.isdisjoint(path.split("/")), language, path


def _serialise(page: html.HtmlElement, query: str) -> bytes:
    return b"".join(html.tostring(one) for one in page.xpath(query))


def _title(page: html.HtmlElement) -> str:
    """Return the title without the site's own name behind it."""
    title = page.findtext("head/title") or ""
    return title.rpartition(" – ")[0] or title


def _below(url: str, base_path: str) -> str:
    """Return the path below the site of the address *url* on its host."""
    return "/" + url.split("://", 1)[-1].partition("/")[2].removeprefix(base_path.lstrip("/") + "/")
