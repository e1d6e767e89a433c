"""Ideas supported in competitions, by municipality."""

from __future__ import annotations

from dataclasses import dataclass

from kopienas.model.competition import Competition, Idea
from kopienas.model.site import Site


@dataclass(frozen=True, slots=True)
class SupportedIdea:
    """A supported idea as it was published, and the competition that supported it."""

    idea: Idea
    competition: Competition


def find_supported_ideas(site: Site, municipality: str) -> tuple[SupportedIdea, ...]:
    """Return the supported ideas of *municipality*, those of the newest competition first.

    Sources name the municipality of an idea, not the centre that it belonged to.
    """
    rounds = sorted(site.competitions.values(), key=lambda one: one.facts.date, reverse=True)
    return tuple(
        SupportedIdea(idea, competition)
        for competition in rounds
        for idea in competition.facts.ideas
        if idea.municipality == municipality
    )
