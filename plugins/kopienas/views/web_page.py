"""A page of the site before it is rendered: its path, its template and the template's data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from kopienas.model.directory import Source
from kopienas.model.entry import Entry
from kopienas.model.language import Language
from kopienas.model.page import Page, PageTemplate
from kopienas.model.paths import entry_path, home_path
from kopienas.model.site import Site


@dataclass(frozen=True, slots=True)
class Crumb:
    """A link of the breadcrumb trail."""

    title: str
    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WebPage:
    """One address of the site.

    Attributes:
        path: below the site's root, such as ``/centri/aglona/``.
        template: a file of ``theme/templates/``.
        title: text of the ``<title>`` and, unless the template differs, of the heading.
        alternates: path of this page by language, its own language included.
        trail: breadcrumbs of the pages above it, home first.
        source: the content file to edit, relative to the project; None for generated lists.
        sources: the sources of its facts.
        data: variables of the template, by name.
        listed: true if its address goes into the ledger of published addresses.
    """

    path: str
    language: Language
    template: str
    title: str
    summary: str
    alternates: Mapping[Language, str]
    trail: tuple[Crumb, ...] = ()
    source: str | None = None
    sources: tuple[Source, ...] = ()
    data: Mapping[str, Any] = field(default_factory=dict)
    listed: bool = True


def entry_page(
    site: Site,
    entry: Entry[Any, Any],
    language: Language,
    template: str,
    **data: Any,  # noqa: ANN401 - whatever the template shows
) -> WebPage:
    """Return the page of *entry* in *language*; *data* are further variables of the template."""
    words = entry.words[language]
    return WebPage(
        path=entry_path(entry, language),
        language=language,
        template=template,
        title=words.heading,
        summary=words.summary,
        alternates={one: entry_path(entry, one) for one in entry.languages},
        trail=_trail_to(site, entry, language),
        source=f"content/{entry.folder}/index.{language}.md",
        sources=tuple(site.directory.sources[name] for name in entry.facts.sources),
        data={"entry": entry, "words": words, "body": entry.body[language], **data},
    )


def generated_page(  # noqa: PLR0913 - each says one thing of the page
    site: Site,
    above: Page,
    language: Language,
    template: str,
    *,
    paths: Mapping[Language, str],
    title: str,
    summary: str | None = None,
    **data: Any,  # noqa: ANN401 - whatever the template shows
) -> WebPage:
    """Return a page that no file describes, below the page *above*, in *language*.

    Args:
        site: the whole content.
        above: the page that the breadcrumbs end with; also the summary, if none is given.
        language: one of the keys of *paths*.
        template: a file of ``theme/templates/``.
        paths: the path of this page in every language that has it.
        title: its heading.
        summary: its description for search engines.
        data: variables of the template.
    """
    return WebPage(
        path=paths[language],
        language=language,
        template=template,
        title=title,
        summary=above.words[language].summary if summary is None else summary,
        alternates=paths,
        trail=breadcrumb_trail(site, language, above),
        data=data,
    )


def _trail_to(site: Site, entry: Entry[Any, Any], language: Language) -> tuple[Crumb, ...]:
    """Return the breadcrumbs from home to just above *entry*; home itself has none."""
    if entry is site.page_of(PageTemplate.HOME):
        return ()
    above = [site.section_page(entry.kind)] if entry.kind.section else []
    return breadcrumb_trail(site, language, *above)


def breadcrumb_trail(site: Site, language: Language, *pages: Entry[Any, Any]) -> tuple[Crumb, ...]:
    """Return the breadcrumbs from home through *pages*."""
    home = site.page_of(PageTemplate.HOME)
    return (
        Crumb(home.words[language].title, home_path(language)),
        *(Crumb(page.words[language].title, entry_path(page, language)) for page in pages),
    )
