"""The real site, built once a run, and its pages as tests read them."""

import fcntl
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from lxml import html

from kopienas.model.language import DEFAULT_LANGUAGE, Language
from kopienas.model.paths import home_path

ROOT = Path(__file__).resolve().parents[2]
# An address with a path: a link that forgets the path leads out of the site and is found.
BASE_PATH = "/kopienas"
SITE_URL = f"https://example.org{BASE_PATH}"
REPOSITORY_URL = "https://repository.example/kopienas"
NOT_FOUND = "/404.html"


@dataclass(frozen=True)
class BuiltPage:
    """A page as it was written; its path is the one below the site's root."""

    path: str
    file: Path

    @cached_property
    def tree(self) -> html.HtmlElement:
        """The parsed page."""
        return html.document_fromstring(self.file.read_bytes())

    @property
    def language(self) -> Language:
        """The language that the address promises."""
        return Language.EN if self.path.startswith(home_path(Language.EN)) else DEFAULT_LANGUAGE


@dataclass(frozen=True)
class BuiltSite:
    """The folder that a web server would show."""

    folder: Path

    @cached_property
    def pages(self) -> dict[str, BuiltPage]:
        """Every page by its path, without the pages that only send visitors on."""
        return {page.path: page for page in self._written if not page.tree.xpath(SENDS_ON)}

    @cached_property
    def unlisted(self) -> frozenset[str]:
        """The paths that search engines pass over: for unknown addresses, and for gone pages."""
        return frozenset(path for path, page in self.pages.items() if page.tree.xpath(NO_INDEX))

    @cached_property
    def moved(self) -> dict[str, BuiltPage]:
        """The pages at former addresses."""
        return {page.path: page for page in self._written if page.tree.xpath(SENDS_ON)}

    def of(self, language: Language) -> list[BuiltPage]:
        """Return the pages in *language*."""
        return [page for page in self.pages.values() if page.language is language]

    @cached_property
    def distinct(self) -> list[BuiltPage]:
        """Pages enough to hold every kind of element, in every place that one has on any page.

        What depends on the style sheet and not on the words, such as colours, is the same on all
        others.
        """
        seen: set[tuple[str, ...]] = set()
        chosen = []
        for page in self.pages.values():
            kinds = set(_kinds(page.tree, ()))
            if not kinds <= seen:
                chosen.append(page)
                seen |= kinds
        return chosen

    @cached_property
    def _written(self) -> list[BuiltPage]:
        return [BuiltPage(self._path(file), file) for file in sorted(self.folder.rglob("*.html"))]

    def _path(self, file: Path) -> str:
        return f"/{file.relative_to(self.folder).as_posix()}".removesuffix("index.html")


def _kinds(element: html.HtmlElement, above: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Yield tags and classes, from the root down, of *element* and everything in it."""
    if isinstance(element.tag, str):
        here = (*above, " ".join([element.tag, *sorted(element.classes)]))
        yield here
        for child in element:
            yield from _kinds(child, here)


NO_INDEX = "//meta[@name='robots' and contains(@content, 'noindex')]"
SENDS_ON = "//meta[@http-equiv='refresh']"


def build_once(shared: Path) -> BuiltSite:
    """Build the public site below *shared*, unless another process of this run has."""
    folder = shared / "site"
    with (shared / "site.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.exists():
            _build(shared / "half-built")
            (shared / "half-built").rename(folder)
    return BuiltSite(folder)


def _build(folder: Path) -> None:
    command = [sys.executable, "-m", "kopienas.pelican_glue.run", "publishconf.py"]
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(ROOT / "plugins"), str(ROOT)]),
        "SITE_URL": SITE_URL,
        "REPOSITORY_URL": REPOSITORY_URL,
        "KOPIENAS_COMMIT": "0123abc",
        "KOPIENAS_BUILT": "2026-11-20T12:00:00+00:00",
        # Before this day nothing in the exhibition may be shown.
        "KOPIENAS_TODAY": "2026-11-23",
    }
    done = subprocess.run(
        [*command, "--output", str(folder), "--lang", "EN"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
