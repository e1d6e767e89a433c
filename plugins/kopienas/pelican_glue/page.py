"""Pages as Pelican's plugins expect them, so that other people's plugins work on this site."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import datetime

from kopienas.model.paths import output_file_of
from kopienas.views.web_page import WebPage


@dataclass(frozen=True, slots=True)
class Translation:
    """The same page in another language."""

    lang: str
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Page(WebPage):
    """A page with the attributes that Pelican gives to a page of its own.

    Attributes:
        modified: the time of the commit that is built; None outside a repository.
    """

    modified: datetime | None

    @property
    def url(self) -> str:
        """The address below SITEURL."""
        return self.path.lstrip("/")

    @property
    def save_as(self) -> str:
        """The file below the output folder."""
        return output_file_of(self.path)

    @property
    def lang(self) -> str:
        """The language as a BCP 47 tag."""
        return str(self.language)

    @property
    def translations(self) -> tuple[Translation, ...]:
        """The page in the other languages."""
        return tuple(
            Translation(str(language), path.lstrip("/"))
            for language, path in self.alternates.items()
            if language is not self.language
        )

    @property
    def status(self) -> str:
        """Pelican's word for whether lists and search engines are to find the page."""
        return "published" if self.listed else "hidden"


@dataclass(frozen=True, slots=True)
class Redirect:
    """The page at a former address, which only leads to the new one."""

    path: str
    status: str = "hidden"

    @property
    def url(self) -> str:
        """The address below SITEURL."""
        return self.path.lstrip("/")


def make_pages(pages: tuple[WebPage, ...], built: str) -> Iterator[Page]:
    """Yield *pages* for Pelican; *built* is the time of the commit (ISO 8601), "" if unknown."""
    modified = datetime.fromisoformat(built) if built else None
    for page in pages:
        values = {field.name: getattr(page, field.name) for field in fields(page)}
        yield Page(**values, modified=modified)
