"""An entry, the content of one folder: facts once, words and prose in each language."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Generic, TypeVar

from pydantic import StringConstraints

from kopienas.model.fields import EdtfDate, Form, Line, Slug, Summary
from kopienas.model.language import Language, Translated


class Kind(StrEnum):
    """Kind of an entry; the value is the name of its folder under ``content/``."""

    CENTRE = "centres"
    ACTIVITY = "activities"
    NEWS = "news"
    COMPETITION = "competitions"
    EXHIBITION = "exhibitions"
    PAGE = "pages"


#: Stands before the path in an address of this site in a body, in the place of the base path.
SITE_SCHEME = "site:"

#: An address that a page had before, such as ``/vecais-centrs/`` or ``/par.html``.
FormerAddress = Annotated[
    str, StringConstraints(pattern=r"^/([\w~-][\w.~-]*/)*([\w~-][\w.~-]*\.html)?$", max_length=200)
]


class Facts(Form):
    """Facts that any entry may state, in the Latvian file only."""

    sources: tuple[Slug, ...] = ()
    latvian_only: bool = False
    moved_from: tuple[FormerAddress, ...] = ()
    checked: EdtfDate | None = None


class Words(Form):
    """Words that every entry has in each language."""

    summary: Summary

    @property
    def heading(self) -> str:
        """The heading of the page."""
        raise NotImplementedError


class TitledWords(Words):
    """Words of an entry that has a title."""

    title: Line

    @property
    def heading(self) -> str:
        """The title."""
        return self.title


@dataclass(frozen=True, slots=True)
class Prose:
    """Safe, typeset HTML of a Markdown body.

    Links inside the site begin with :data:`SITE_SCHEME`, because only the place where the body is
    shown knows the base path. A picture is an ``<img>`` with the address of its JPEG; its other
    sizes and formats are up to that place as well.
    """

    html: str = ""


F = TypeVar("F", bound=Facts)
W = TypeVar("W", bound=Words)


@dataclass(frozen=True, slots=True)
class Entry(Generic[F, W]):
    """The content of one folder under ``content/``, which has a page of its own.

    Attributes:
        slug: the folder's name, part of its path.
        facts: facts that hold in every language.
        words: words in each language; English may be absent (``latvian_only``).
        body: the Markdown body of each language.
    """

    kind: Kind
    slug: str
    facts: F
    words: Translated[W]
    body: Translated[Prose]

    @property
    def folder(self) -> str:
        """The folder under ``content/``, such as ``centres/aglona``."""
        return f"{self.kind}/{self.slug}"

    @property
    def languages(self) -> tuple[Language, ...]:
        """The languages in which this entry has a page."""
        return tuple(language for language in Language if self.words.has_language(language))
