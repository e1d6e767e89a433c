"""Table of sources."""

from __future__ import annotations

from typing import Final

from kopienas.model.directory import Source
from kopienas.views.labels import N_
from kopienas.views.open_data.columns import date_column, id_column, text_columns
from kopienas.views.open_data.table import Column, Table

SOURCE_TABLE: Final[Table[Source]] = Table(
    "sources",
    N_("Sources"),
    N_("A row is one source of what is told here."),
    lambda release: release.site.directory.sources.values(),
    (
        id_column(lambda one: one.id),
        text_columns("title", N_("Title"), lambda one: one.title, required=True),
        Column("publisher", N_("Publisher"), lambda one: one.publisher, required=True),
        Column("url", N_("Address"), lambda one: one.url),
        date_column("published", N_("When it was published"), lambda one: one.published),
        date_column("seen", N_("When the copy was seen"), lambda one: one.seen, required=True),
    ),
)
