"""A page of words, or the words of a page to which the build adds a list or a map."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any, Final

from pydantic import AfterValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

from kopienas.model.entry import Entry, Facts, Kind, TitledWords
from kopienas.model.fields import Line, Text
from kopienas.model.kinds import KINDS


class PageTemplate(StrEnum):
    """What the build adds to the words of a page that lists no kind of thing."""

    PAGE = "page"
    HOME = "home"
    RESULTS = "results"
    TAKE_PART = "take-part"
    CONTACTS = "contacts"
    PARTNERS = "partners"
    CALENDAR = "calendar"
    FOLLOW = "follow"
    DATA = "data"
    NOT_FOUND = "not-found"


#: What a page may name as its template: one of these, or a kind whose things it lists.
PAGE_TEMPLATES: Final = (*map(str, PageTemplate), *(kind.folder for kind in KINDS))


def _check_template(name: str) -> str:
    if name not in PAGE_TEMPLATES:
        raise PydanticCustomError("enum", "no template", {"expected": ", ".join(PAGE_TEMPLATES)})
    return name


#: The name of a template; the choices are those of PAGE_TEMPLATES.
TemplateName = Annotated[
    str,
    AfterValidator(_check_template),
    Field(json_schema_extra={"enum": list(PAGE_TEMPLATES)}),
]
PagePath = Annotated[
    str, StringConstraints(pattern=r"^$|^[a-z0-9]+([-/][a-z0-9]+)*(\.html)?$", max_length=120)
]


class PageFacts(Facts):
    """Facts of a page."""

    template: TemplateName = PageTemplate.PAGE.value


class PageWords(TitledWords):
    """Words of a page; ``address`` is its path below the language's root, "" for the home page."""

    address: PagePath
    h1: Line | None = None
    lead: Text | None = None

    @property
    def heading(self) -> str:
        """The heading of the page: ``h1`` if given, else the title."""
        return self.h1 or self.title


Page = Entry[PageFacts, PageWords]

PAGES = Kind(
    folder="pages",
    facts=PageFacts,
    words=PageWords,
    section=None,
)

#: Every kind of thing that has a folder under ``content/``.
EVERY_KIND: Final[tuple[Kind[Any, Any], ...]] = (PAGES, *KINDS)
