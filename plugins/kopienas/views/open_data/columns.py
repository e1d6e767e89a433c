"""Columns that several tables share."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from kopienas.model.entry import Entry, Words
from kopienas.model.fields import Bilingual
from kopienas.model.figure import Qualifier
from kopienas.model.language import Language
from kopienas.model.paths import entry_path
from kopienas.model.period import Period
from kopienas.views.labels import N_
from kopienas.views.open_data.table import Cell, Column, SitePath

T = TypeVar("T")
W = TypeVar("W", bound=Words)

#: What completes the description of the column of a language.
_LANGUAGE_FRAMES = {
    Language.LV: N_("%(about)s (Latvian)"),
    Language.EN: N_("%(about)s (English)"),
}
_EDTF_FRAME = N_("%(about)s, in EDTF: 2020-09-24, 2020-09, 2020-21 (spring), 2020, 2022~ (about)")


def id_column(value: Callable[[T], str]) -> Column[T]:
    """Return the column that identifies a row: the id, which is a part of addresses."""
    return Column("id", N_("The record’s name in its address"), value, required=True, key=True)


def checked_column(value: Callable[[T], Period | None]) -> Column[T]:
    """Return the column of the date on which a record was checked."""
    return Column("checked", N_("When the record was checked"), _edtf(value))


def sources_column(value: Callable[[T], Sequence[str]]) -> Column[T]:
    """Return the column of the sources of a record."""
    return Column("sources", N_("Sources: “id” in the table “sources”"), value)


def bilingual_columns(
    name: str,
    about: str,
    value: Callable[[T, Language], Cell],
    *,
    required: bool = False,
) -> tuple[Column[T], ...]:
    """Return two columns for a text in both languages, *name* with ``_lv`` and with ``_en``."""

    def value_in(language: Language) -> Callable[[T], Cell]:
        return lambda one: value(one, language)

    return tuple(
        Column(f"{name}_{language}", about, value_in(language), frame, required=required)
        for language, frame in _LANGUAGE_FRAMES.items()
    )


def text_columns(
    name: str, about: str, value: Callable[[T], Bilingual | None], *, required: bool = False
) -> tuple[Column[T], ...]:
    """Return two columns for a bilingual text; empty where there is none."""

    def text_in(one: T, language: Language) -> str | None:
        text = value(one)
        return text[language] if text else None

    return bilingual_columns(name, about, text_in, required=required)


def word_columns(
    name: str, about: str, value: Callable[[W], str | None]
) -> tuple[Column[Entry[Any, W]], ...]:
    """Return two columns for words of an entry; empty in a language that it does not have."""

    def word_in(one: Entry[Any, W], language: Language) -> str | None:
        return value(one.words[language]) if one.words.has_language(language) else None

    return bilingual_columns(name, about, word_in)


def url_columns(address: Callable[[T, Language], str]) -> tuple[Column[T], ...]:
    """Return two columns for the address of a page."""
    return bilingual_columns("url", N_("Address of the page"), address, required=True)


def entry_url_columns() -> tuple[Column[Entry[Any, Any]], ...]:
    """Return two columns for the address of the page of an entry."""
    return url_columns(lambda one, language: SitePath(entry_path(one, language)))


def date_column(
    name: str, about: str, value: Callable[[T], Period | None], *, required: bool = False
) -> Column[T]:
    """Return a column of dates in EDTF."""
    return Column(name, about, _edtf(value), _EDTF_FRAME, required=required)


def _edtf(value: Callable[[T], Period | None]) -> Callable[[T], str | None]:
    """Return a function that gives the EDTF text of what *value* gives, or None."""

    def text_of(one: T) -> str | None:
        period = value(one)
        return period.text if period else None

    return text_of


def qualifier_column(value: Callable[[T], Qualifier]) -> Column[T]:
    """Return a column of what the source puts before a number."""
    about = N_("Whether the number is exact, “about” or “more than”")
    return Column("qualifier", about, value, choices=Qualifier, required=True)
