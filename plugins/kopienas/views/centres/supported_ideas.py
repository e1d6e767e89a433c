"""The ideas that competitions supported in one municipality."""

from __future__ import annotations

from dataclasses import dataclass

from kopienas.model.competition import Competition, Idea
from kopienas.model.site import Site


@dataclass(frozen=True, slots=True)
class SupportedIdea:
    """An idea as it was published, and the round that supported it."""

    idea: Idea
    competition: Competition


def supported_in(site: Site, municipality: str) -> tuple[SupportedIdea, ...]:
    """Return the ideas of *municipality*, those of the newest round first.

    Sources tell of an idea's municipality, not of a centre that it belonged to.
    """
    rounds = sorted(site.competitions.values(), key=lambda one: one.facts.date, reverse=True)
    return tuple(
        SupportedIdea(idea, competition)
        for competition in rounds
        for idea in competition.facts.ideas
        if idea.municipality == municipality
    )
