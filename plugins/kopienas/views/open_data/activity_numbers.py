"""Table of the numbers of people in activities."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from kopienas.model.activity import Activity, Number, Unit
from kopienas.views.labels import N_
from kopienas.views.open_data.columns import qualifier_column
from kopienas.views.open_data.table import Column, ColumnType, DataRelease, Table


class NumberOfActivity(NamedTuple):
    """A published number of people, and the activity in which they were."""

    activity: Activity
    number: Number


def _numbers(release: DataRelease) -> Iterator[NumberOfActivity]:
    for activity in release.site.activities.values():
        for number in activity.facts.numbers:
            yield NumberOfActivity(activity, number)


ACTIVITY_NUMBER_TABLE: Final[Table[NumberOfActivity]] = Table(
    "activity-numbers",
    N_("Numbers of people in activities"),
    N_("A row is one published number."),
    _numbers,
    (
        Column(
            "activity",
            N_("Activity: “id” in the table “activities”"),
            lambda one: one.activity.slug,
            required=True,
        ),
        Column(
            "value",
            N_("Number"),
            lambda one: one.number.value,
            type=ColumnType.INTEGER,
            required=True,
        ),
        Column(
            "unit", N_("What is counted"), lambda one: one.number.unit, choices=Unit, required=True
        ),
        qualifier_column(lambda one: one.number.qualifier),
    ),
)
