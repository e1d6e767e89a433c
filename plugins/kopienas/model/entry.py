"""An entry, the content of one folder: facts once, words and prose in each language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, Generic, TypeVar

from pydantic import StringConstraints

from kopienas.model.fields import EdtfDate, Form, Line, Slug, Summary
from kopienas.model.language import Language, Translated
from kopienas.model.period import Period

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

    @property
    def day_of_text(self) -> date | None:
        """The day whose figures the words mean; None: the present one."""
        return None


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


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Kind(Generic[F, W]):
    """A kind of entry, registered once in ``model/kinds.py``.

    Attributes:
        folder: the folder under ``content/``, such as ``centres``; the page that lists the things
            of this kind names it as its ``template``.
        facts: the form of what holds in every language.
        words: the form of what is said in each language.
        section: the step of the address above them; None where each thing says its own.
        date_of: reads the date by which lists are ordered, newest first; None where there is none.
        has_feed: true if an Atom feed lists the newest; needs ``date_of``.
        template: the template of each thing's page, for a kind without a wing of its own in
            ``views/``; else "".
    """

    folder: str
    facts: type[F]
    words: type[W]
    section: Translated[str] | None
    date_of: Callable[[F], Period] | None = None
    has_feed: bool = False
    template: str = ""

    def __str__(self) -> str:
        """Return the folder's name."""
        return self.folder


@dataclass(frozen=True, slots=True)
class Entry(Generic[F, W]):
    """The content of one folder under ``content/``, which has a page of its own.

    Attributes:
        slug: the folder's name, part of its path.
        facts: facts that hold in every language.
        words: words in each language; English may be absent (``latvian_only``).
        body: the Markdown body of each language.
    """

    kind: Kind[Any, Any]
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
