"""A round of a competition of community initiatives."""

from __future__ import annotations

from typing import Literal

from kopienas.model.entry import Entry, Facts, Kind, TitledWords
from kopienas.model.fields import Bilingual, Count, EdtfDate, Form, Line, Money, Slug
from kopienas.model.language import Translated


class Idea(Form):
    """A supported idea as published: its holder, municipality and resulting activities."""

    holder: Line
    municipality: Slug | None = None
    activities: tuple[Slug, ...] = ()


class CompetitionFacts(Facts):
    """Facts of a round; a number that is absent is unknown."""

    date: EdtfDate
    deadline: EdtfDate | None = None
    organiser: Bilingual
    applications: Count | None = None
    supported: Count | None = None
    funding_eur: Money | None = None
    ideas: tuple[Idea, ...] = ()
    ideas_complete: Literal["yes", "no"] = "no"


Competition = Entry[CompetitionFacts, TitledWords]

COMPETITIONS = Kind(
    folder="competitions",
    facts=CompetitionFacts,
    words=TitledWords,
    section=Translated("konkursi", "competitions"),
    date_of=lambda facts: facts.date,
)
