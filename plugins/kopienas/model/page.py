"""A page of words, or the words of a page to which the build adds a list or a map."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import StringConstraints

from kopienas.model.entry import Entry, Facts, TitledWords
from kopienas.model.fields import Line, Text


class PageTemplate(StrEnum):
    """Template of a page, which determines what the build adds to its words."""

    PAGE = "page"
    HOME = "home"
    CENTRES = "centres"
    ACTIVITIES = "activities"
    NEWS = "news"
    EXHIBITIONS = "exhibitions"
    RESULTS = "results"
    COMPETITIONS = "competitions"
    CONTACTS = "contacts"
    PARTNERS = "partners"
    CALENDAR = "calendar"
    FOLLOW = "follow"
    DATA = "data"
    NOT_FOUND = "not-found"


PagePath = Annotated[
    str, StringConstraints(pattern=r"^$|^[a-z0-9]+([-/][a-z0-9]+)*(\.html)?$", max_length=120)
]


class PageFacts(Facts):
    """Facts of a page."""

    template: PageTemplate = PageTemplate.PAGE


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
