"""A table of the open data: its columns, each with the function that returns its cells."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Generic, TypeVar

from kopienas.model.site import Site

T = TypeVar("T")
T_contra = TypeVar("T_contra", contravariant=True)


class SitePath(str):
    """A path below the site's root; in the files the address of the site precedes it."""

    __slots__ = ()


#: A value, a list of ids, or None if unknown.
Cell = str | int | float | bool | Sequence[str] | None


class ColumnType(StrEnum):
    """Field types of the Table Schema (https://datapackage.org/standard/table-schema/)."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"


@dataclass(frozen=True, slots=True)
class DataRelease:
    """A release of the open data.

    Attributes:
        site_url: address of the published site, without a slash at the end.
        day: day of the content.
    """

    site: Site
    site_url: str
    day: date

    @property
    def version(self) -> str:
        """Version of the data, which is the day: 2026.11.20."""
        return f"{self.day:%Y.%m.%d}"


@dataclass(frozen=True, slots=True)
class Column(Generic[T_contra]):
    """A column of a table.

    Attributes:
        about: description, a message of the catalogue.
        value: function that returns the cell of a row.
        frame: message of the catalogue that completes ``%(about)s``; "" if nothing is to be added.
        choices: permitted values; empty if any value is permitted.
        required: true if every row has a value.
        key: true if its value identifies the row (primary key).
    """

    name: str
    about: str
    value: Callable[[T_contra], Cell]
    frame: str = ""
    type: ColumnType = ColumnType.STRING
    choices: Iterable[str] = ()
    required: bool = False
    key: bool = False


#: A column, or the columns of a text in both languages.
Field = Column[T] | tuple[Column[T], ...]


@dataclass(frozen=True, slots=True)
class Table(Generic[T]):
    """A table with a row for each *T*, published as ``data/NAME.csv`` and in other formats.

    Attributes:
        title, about: messages of the catalogue.
        rows: function that returns what the table has a row for.
        fields: its columns; those of a text in both languages together.
        own_formats: functions that return the text of its other files, by file extension; without
            them it is published as JSON.
    """

    name: str
    title: str
    about: str
    rows: Callable[[DataRelease], Iterable[T]]
    fields: tuple[Field[T], ...]
    own_formats: Mapping[str, Callable[[Iterable[T]], str]] = field(default_factory=dict)

    @property
    def columns(self) -> tuple[Column[T], ...]:
        """All columns in order."""
        return tuple(columns_of(self.fields))

    @property
    def formats(self) -> tuple[str, ...]:
        """File extensions of the formats in which it is published."""
        return ("csv", *(self.own_formats or ("json",)))

    def cells(self, release: DataRelease) -> Iterator[dict[str, Cell]]:
        """Yield the cells of each row by the name of the column."""
        for one in self.rows(release):
            row = cells_of(self.fields, one)
            yield {name: _complete(cell, release.site_url) for name, cell in row.items()}


def columns_of(fields: Iterable[Field[T]]) -> Iterator[Column[T]]:
    """Yield the columns of *fields* in order."""
    for one in fields:
        yield from (one,) if isinstance(one, Column) else one


def cells_of(fields: Iterable[Field[T]], one: T) -> dict[str, Cell]:
    """Return the cells of the row for *one* by the name of the column."""
    return {column.name: column.value(one) for column in columns_of(fields)}


def _complete(cell: Cell, site_url: str) -> Cell:
    return site_url + cell if isinstance(cell, SitePath) else cell
