"""The pages that stand for a kind of page, found in whichever site was built."""

from collections.abc import Iterator
from typing import Any

from kopienas.model.centre import CENTRES
from kopienas.model.entry import Kind
from kopienas.model.language import DEFAULT_LANGUAGE, Language
from kopienas.model.paths import home_path, section_path
from tests.gates.built import BuiltPage, BuiltSite


def homes(site: BuiltSite) -> Iterator[BuiltPage]:
    """Yield the first page of each language."""
    for language in Language:
        yield site.pages[home_path(language)]


def section(
    site: BuiltSite, kind: Kind[Any, Any], language: Language = DEFAULT_LANGUAGE
) -> BuiltPage:
    """Return the list of all things of *kind*."""
    return site.pages[section_path(kind, language)]


def entries(
    site: BuiltSite, kind: Kind[Any, Any], language: Language = DEFAULT_LANGUAGE
) -> list[BuiltPage]:
    """Return the pages right below the list of *kind*."""
    above = section_path(kind, language)
    return [
        page
        for path, page in site.pages.items()
        if path.startswith(above) and path.count("/") == above.count("/") + 1
    ]


def centres(site: BuiltSite, language: Language = DEFAULT_LANGUAGE) -> list[BuiltPage]:
    """Return the pages of the centres in their list; one without words in *language* has none."""
    above = section(site, CENTRES, language)
    paths = [f"{above.path}{slug}/" for slug in above.tree.xpath("//li/@data-centre")]
    return [site.pages[path] for path in paths if path in site.pages]


def with_most(pages: list[BuiltPage], query: str) -> list[BuiltPage]:
    """Return the page that holds most of what *query* finds; none where there are no pages."""
    return sorted(pages, key=lambda page: -len(page.tree.xpath(query)))[:1]
