"""Table of activities."""

from __future__ import annotations

from typing import Final

from kopienas.model.activity import Activity, ActivityScope, ActivityStatus
from kopienas.views.labels import N_
from kopienas.views.open_data.columns import (
    checked_column,
    date_column,
    entry_url_columns,
    id_column,
    sources_column,
    word_columns,
)
from kopienas.views.open_data.table import Column, Table

ACTIVITY_TABLE: Final[Table[Activity]] = Table(
    "activities",
    N_("Activities"),
    N_("A row is one activity, be it planned or cancelled; its numbers have their own table."),
    lambda release: release.site.activities.values(),
    (
        id_column(lambda one: one.slug),
        word_columns("title", N_("Title"), lambda words: words.title),
        Column(
            "status",
            N_("Whether it took place"),
            lambda one: one.facts.status,
            choices=ActivityStatus,
            required=True,
        ),
        date_column("when", N_("When; empty where unknown"), lambda one: one.facts.when),
        date_column("moved_to", N_("To when it was moved"), lambda one: one.facts.moved_to),
        Column("time", N_("Time of day"), lambda one: str(one.facts.time or "") or None),
        Column(
            "recurrence",
            N_("How often (RFC 5545)"),
            lambda one: one.facts.recurrence.rule.text if one.facts.recurrence else None,
        ),
        Column(
            "scope",
            N_("Whose activity it is"),
            lambda one: one.facts.scope,
            choices=ActivityScope,
            required=True,
        ),
        Column(
            "centres", N_("Centres: “id” in the table “centres”"), lambda one: one.facts.centres
        ),
        Column("themes", N_("Themes"), lambda one: one.facts.themes, required=True),
        Column(
            "competition",
            N_("Competition: “id” in the table “competitions”"),
            lambda one: one.facts.competition,
        ),
        word_columns("place", N_("Place"), lambda words: words.place),
        word_columns("summary", N_("A sentence about it"), lambda words: words.summary),
        word_columns("note", N_("What is uncertain"), lambda words: words.note),
        entry_url_columns(),
        sources_column(lambda one: one.facts.sources),
        checked_column(lambda one: one.facts.checked),
    ),
)
