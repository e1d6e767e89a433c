"""An entry, the content of one folder: facts once, words and prose in each language."""

from __future__ import annotations

import re
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


#: The placeholder of the base path in attributes, also for later addresses of a ``srcset``.
SITE_LINK = re.compile(r'(?<=")site:(?=/)|(?<=, )site:(?=/pictures/)')

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

    Links inside the site read ``site:/path/``; :meth:`resolve_links` inserts the base path.
    """

    html: str = ""

    def resolve_links(self, base_path: str) -> str:
        """Return the HTML with its links completed for a site under *base_path* ("" or "/name")."""
        return SITE_LINK.sub(base_path, self.html)


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
