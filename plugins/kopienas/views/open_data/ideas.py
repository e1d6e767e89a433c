"""Table of the ideas supported in competitions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from kopienas.model.competition import Competition, Idea
from kopienas.views.labels import N_
from kopienas.views.open_data.table import Column, DataRelease, Table


class IdeaOfCompetition(NamedTuple):
    """A supported idea that was published, and its competition."""

    competition: Competition
    idea: Idea


def _ideas(release: DataRelease) -> Iterator[IdeaOfCompetition]:
    for competition in release.site.competitions.values():
        for idea in competition.facts.ideas:
            yield IdeaOfCompetition(competition, idea)


IDEA_TABLE: Final[Table[IdeaOfCompetition]] = Table(
    "ideas",
    N_("Supported ideas"),
    N_("A row is one supported idea as published; the list is not complete."),
    _ideas,
    (
        Column(
            "competition",
            N_("Competition: “id” in the table “competitions”"),
            lambda one: one.competition.slug,
            required=True,
        ),
        Column("holder", N_("Whose idea it is"), lambda one: one.idea.holder, required=True),
        Column("municipality", N_("Municipality"), lambda one: one.idea.municipality),
        Column(
            "activities",
            N_("What came of it: “id” in the table “activities”"),
            lambda one: one.idea.activities,
        ),
    ),
)
