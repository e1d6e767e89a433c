"""Archives: pages that gather the entries of a section by year, theme, centre, place or category.

Each is a page of its own, so that every filter is a link.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from markdown.extensions.toc import slugify

from kopienas.model.entry import Kind
from kopienas.model.fields import Term
from kopienas.model.language import Language, Translated
from kopienas.model.paths import section_path
from kopienas.model.site import Site
from kopienas.views.web_page import WebPage, generated_page

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Archive(Generic[T_co]):
    """An archive in one language, as links and filters name it.

    Attributes:
        value: the year, theme, centre … whose entries it gathers.
        id: its name in filters.
        name: its name in links.
        heading: its name above the page.
        paths: its path in every language.
    """

    value: T_co
    id: str
    language: Language
    name: str
    heading: str
    paths: Mapping[Language, str]

    @property
    def path(self) -> str:
        """The path in the archive's own language."""
        return self.paths[self.language]


@dataclass(frozen=True, slots=True)
class ArchiveSeries:
    """All archives of a section by one trait.

    Attributes:
        kind: the kind whose entries are gathered.
        step: the segment of the path before the last one, such as "gads"; None if there is none.
    """

    kind: Kind[Any, Any]
    step: Translated[str] | None

    def of_year(self, year: int, language: Language) -> Archive[int]:
        """Return the archive of *year*."""
        heading = f"{year}. gads" if language is Language.LV else str(year)
        paths = self.paths(Translated(str(year)))
        return Archive(year, str(year), language, str(year), heading, paths)

    def of_term(self, term: Term, language: Language) -> Archive[Term]:
        """Return the archive of *term*; the last segment of its path is its name."""
        name = term.name[language]
        segments = Translated(*(slugify(term.name[one], "-") for one in Language))
        return Archive(term, term.id, language, name, name, self.paths(segments))

    def of(self, value: T, value_id: str, name: str, language: Language) -> Archive[T]:
        """Return the archive of *value*; the last segment of its path is *value_id*."""
        paths = self.paths(Translated(value_id))
        return Archive(value, value_id, language, name, name, paths)

    def paths(self, last: Translated[str]) -> dict[Language, str]:
        """Return the path of the archive whose last segment is *last*, in every language."""
        return {
            language: f"{section_path(self.kind, language)}{self._step(language)}{last[language]}/"
            for language in Language
        }

    def _step(self, language: Language) -> str:
        return f"{self.step[language]}/" if self.step else ""


def archive_page(
    site: Site,
    series: ArchiveSeries,
    archive: Archive[Any],
    template: str,
    title: str,
    **data: Any,  # noqa: ANN401 - whatever the template shows
) -> WebPage:
    """Return the page of *archive* below the list of its section."""
    section = site.section_page(series.kind)
    return generated_page(
        site,
        section,
        archive.language,
        template,
        paths=archive.paths,
        title=title,
        summary=f"{title}. {section.words[archive.language].summary}",
        **data,
    )
