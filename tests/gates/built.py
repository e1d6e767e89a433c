"""A built site and its pages as the gates read them: whichever site it is, wherever it lies."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import urlsplit

from lxml import html

from kopienas.model.language import DEFAULT_LANGUAGE, Language
from kopienas.model.paths import home_path

NOT_FOUND = "/404.html"
NO_INDEX = "//meta[@name='robots' and contains(@content, 'noindex')]"
SENDS_ON = "//meta[@http-equiv='refresh']"


@dataclass(frozen=True)
class BuiltPage:
    """A page as it was written; its path is the one below the site's root."""

    path: str
    file: Path

    @cached_property
    def tree(self) -> html.HtmlElement:
        """The parsed page."""
        return html.document_fromstring(self.file.read_bytes())

    @cached_property
    def ids(self) -> list[str]:
        """Every id on the page."""
        return list(map(str, self.tree.xpath("//@id")))

    @property
    def language(self) -> Language:
        """The language that the address promises."""
        return Language.EN if self.path.startswith(home_path(Language.EN)) else DEFAULT_LANGUAGE


@dataclass(frozen=True)
class BuiltSite:
    """The folder that a web server would show.

    Attributes:
        passed: A site that has passed all gates. Those that take a browser or the HTML checker
            pass over the pages that are the same there.
    """

    folder: Path
    passed: "BuiltSite | None" = None

    @cached_property
    def url(self) -> str:
        """The public address that it was built for, without a slash at the end."""
        return str(json.loads((self.folder / "version.json").read_text("utf-8"))["site"])

    @property
    def base_path(self) -> str:
        """The path of the public address: "" or "/name"."""
        return urlsplit(self.url).path

    @cached_property
    def pages(self) -> dict[str, BuiltPage]:
        """Every page by its path, without the pages that only send visitors on."""
        return {page.path: page for page in self.written if not page.tree.xpath(SENDS_ON)}

    @cached_property
    def unlisted(self) -> frozenset[str]:
        """The paths that search engines pass over: for unknown addresses, and for gone pages."""
        return frozenset(path for path, page in self.pages.items() if page.tree.xpath(NO_INDEX))

    @cached_property
    def moved(self) -> dict[str, BuiltPage]:
        """The pages at former addresses."""
        return {page.path: page for page in self.written if page.tree.xpath(SENDS_ON)}

    @cached_property
    def written(self) -> list[BuiltPage]:
        """Every HTML file."""
        return [BuiltPage(self._path(file), file) for file in sorted(self.folder.rglob("*.html"))]

    @cached_property
    def new_pages(self) -> dict[str, BuiltPage]:
        """The pages that have not passed before, word for word, by their path.

        A page names its style sheet by a digest: with another one, all pages are new.
        """
        return {path: page for path, page in self.pages.items() if not self._has_passed(page)}

    @cached_property
    def distinct(self) -> list[BuiltPage]:
        """New pages enough to hold each kind of element, in each place, that has not passed yet.

        What depends on the style sheet and not on the words, such as colours, is the same on all
        others.
        """
        seen = set(self.passed.kinds) if self.passed else set()
        chosen = []
        for page in self.new_pages.values():
            kinds = set(_kinds(page.tree, ()))
            if not kinds <= seen:
                chosen.append(page)
                seen |= kinds
        return chosen

    @cached_property
    def kinds(self) -> frozenset[tuple[str, ...]]:
        """Every kind of element, in each place in which a page has it."""
        return frozenset(kind for page in self.pages.values() for kind in _kinds(page.tree, ()))

    def of(self, language: Language) -> list[BuiltPage]:
        """Return the pages in *language*."""
        return [page for page in self.pages.values() if page.language is language]

    def at(self, link: str) -> BuiltPage:
        """Return the page to which *link* leads, an absolute path on the site's host."""
        return self.pages[link.removeprefix(self.base_path).partition("#")[0]]

    def is_new(self, page: BuiltPage, query: str) -> bool:
        """Say whether anything of *page* that *query* finds has not passed before as it is."""
        before = self.passed.pages.get(page.path) if self.passed else None
        return before is None or _found(page, query) != _found(before, query)

    def _has_passed(self, page: BuiltPage) -> bool:
        if self.passed is None:
            return False
        same = self.passed.folder / page.file.relative_to(self.folder)
        return same.is_file() and same.read_bytes() == page.file.read_bytes()

    def _path(self, file: Path) -> str:
        return f"/{file.relative_to(self.folder).as_posix()}".removesuffix("index.html")


def _found(page: BuiltPage, query: str) -> list[bytes]:
    return [html.tostring(one) for one in page.tree.xpath(query)]


def _kinds(element: html.HtmlElement, above: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Yield tags and classes, from the root down, of *element* and everything in it."""
    if isinstance(element.tag, str):
        here = (*above, " ".join([element.tag, *sorted(element.classes)]))
        yield here
        for child in element:
            yield from _kinds(child, here)
