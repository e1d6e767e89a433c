"""A table of the open data: its columns, described in both languages, and its rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from kopienas.model.language import Language
from kopienas.model.site import Site

#: Values by name of column: text, number, list of ids, or None if unknown.
Row = Mapping[str, Any]


class ColumnType(StrEnum):
    """Field types of the Table Schema (https://datapackage.org/standard/table-schema/)."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table.

    Attributes:
        about: description by language.
        choices: permitted values; empty if any value is permitted.
        required: true if every row has a value.
        key: true if its value identifies the row (primary key).
    """

    name: str
    about: Mapping[Language, str]
    type: ColumnType = ColumnType.STRING
    choices: tuple[str, ...] = ()
    required: bool = False
    key: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table, published as ``data/NAME.csv`` and in other formats.

    Attributes:
        about: description by language.
        rows: function that yields the rows, from the site and the address of the published site.
        formats: file extensions of the formats in which it is published.
    """

    name: str
    title: Mapping[Language, str]
    about: Mapping[Language, str]
    columns: tuple[Column, ...]
    rows: Callable[[Site, str], Iterable[Row]]
    formats: tuple[str, ...] = field(default=("csv", "json"))


def column(  # noqa: PLR0913 - as many as a column has properties
    name: str,
    lv: str,
    en: str,
    *,
    type: ColumnType = ColumnType.STRING,  # noqa: A002 - the Table Schema's own word
    choices: Iterable[str] = (),
    required: bool = False,
    key: bool = False,
) -> Column:
    """Return a column described in Latvian and English."""
    about = {Language.LV: lv, Language.EN: en}
    return Column(name, about, type, tuple(map(str, choices)), required or key, key)


def bilingual_columns(
    name: str, lv: str, en: str, *, required: bool = False
) -> tuple[Column, Column]:
    """Return two columns for a text in both languages, *name* with ``_lv`` and with ``_en``."""
    return (
        column(f"{name}_lv", f"{lv} (latviski)", f"{en} (Latvian)", required=required),
        column(f"{name}_en", f"{lv} (angliski)", f"{en} (English)", required=required),
    )
