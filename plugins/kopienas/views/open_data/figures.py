"""Table of figures: a row for each value of each figure, oldest first."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from kopienas.model.figure import Figure, FigureKind, FigureValue
from kopienas.views.labels import N_
from kopienas.views.open_data.columns import date_column, qualifier_column, text_columns
from kopienas.views.open_data.table import Column, ColumnType, DataRelease, Table


class ValueOfFigure(NamedTuple):
    """A published value, and its figure."""

    figure: Figure
    value: FigureValue


def _values(release: DataRelease) -> Iterator[ValueOfFigure]:
    for figure in release.site.directory.figures.values():
        for value in figure.history:
            yield ValueOfFigure(figure, value)


FIGURE_TABLE: Final[Table[ValueOfFigure]] = Table(
    "figures",
    N_("Results in figures"),
    N_("A row is one published value with its day; values of different days are not added up."),
    _values,
    (
        Column("id", N_("The figure’s name"), lambda one: one.figure.id, required=True),
        text_columns("name", N_("What is counted"), lambda one: one.figure.name, required=True),
        Column(
            "value",
            N_("Number"),
            lambda one: one.value.value,
            type=ColumnType.INTEGER,
            required=True,
        ),
        qualifier_column(lambda one: one.value.qualifier),
        Column(
            "kind",
            N_("Counted or planned"),
            lambda one: one.value.kind,
            choices=FigureKind,
            required=True,
        ),
        date_column("as_of", N_("As of when"), lambda one: one.value.as_of, required=True),
        Column(
            "current",
            N_("Whether it is the latest"),
            lambda one: one.value is one.figure.current,
            type=ColumnType.BOOLEAN,
            required=True,
        ),
        Column(
            "source",
            N_("Source: “id” in the table “sources”"),
            lambda one: one.value.source,
            required=True,
        ),
        text_columns("note", N_("Note"), lambda one: one.value.note),
    ),
)
