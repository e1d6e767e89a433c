"""Table of competitions."""

from __future__ import annotations

from typing import Final

from kopienas.model.competition import Competition
from kopienas.views.labels import N_
from kopienas.views.open_data.columns import (
    date_column,
    entry_url_columns,
    id_column,
    sources_column,
    text_columns,
    word_columns,
)
from kopienas.views.open_data.table import Column, ColumnType, Table

COMPETITION_TABLE: Final[Table[Competition]] = Table(
    "competitions",
    N_("Competitions of ideas"),
    N_("A row is one round; an empty field means that it is not known."),
    lambda release: release.site.competitions.values(),
    (
        id_column(lambda one: one.slug),
        word_columns("title", N_("Title"), lambda words: words.title),
        date_column("date", N_("When"), lambda one: one.facts.date, required=True),
        date_column("deadline", N_("Deadline for applications"), lambda one: one.facts.deadline),
        text_columns("organiser", N_("Organiser"), lambda one: one.facts.organiser, required=True),
        Column(
            "applications",
            N_("Number of applications"),
            lambda one: one.facts.applications,
            type=ColumnType.INTEGER,
        ),
        Column(
            "supported",
            N_("Ideas supported"),
            lambda one: one.facts.supported,
            type=ColumnType.INTEGER,
        ),
        Column(
            "funding_eur",
            N_("Funding in euro"),
            lambda one: one.facts.funding_eur,
            type=ColumnType.NUMBER,
        ),
        Column(
            "ideas_complete",
            N_("Whether the table “ideas” has all of them"),
            lambda one: one.facts.ideas_complete == "yes",
            type=ColumnType.BOOLEAN,
            required=True,
        ),
        entry_url_columns(),
        sources_column(lambda one: one.facts.sources),
    ),
)
