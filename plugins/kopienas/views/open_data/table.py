"""What a table of the open data is: its columns, each described in both languages, and its rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from kopienas.model.language import Language
from kopienas.model.site import Site

#: Values by the names of the columns: texts, numbers, lists of ids, or None where unknown.
Row = Mapping[str, Any]


class ColumnType(StrEnum):
    """Types of the Table Schema (https://datapackage.org/standard/table-schema/)."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"


@dataclass(frozen=True, slots=True)
class Column:
    """A column.

    Attributes:
        choices: the only values it may have; none given, any.
        required: whether every row has a value.
        key: whether its value is the row's own.
    """

    name: str
    about: Mapping[Language, str]
    type: ColumnType = ColumnType.STRING
    choices: tuple[str, ...] = ()
    required: bool = False
    key: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table: ``data/NAME.csv`` and ``data/NAME.json``.

    Attributes:
        rows: what it holds, from the site and the address under which the site is published.
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


def both(name: str, lv: str, en: str, *, required: bool = False) -> tuple[Column, Column]:
    """Return the two columns of what is written in both languages."""
    return (
        column(f"{name}_lv", f"{lv} (latviski)", f"{en} (Latvian)", required=required),
        column(f"{name}_en", f"{lv} (angliski)", f"{en} (English)", required=required),
    )
