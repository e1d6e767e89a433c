"""Checks of an exhibition's tour: in order, and never in two places on the same day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations, pairwise

from kopienas.model.certain_days import certain_stay
from kopienas.model.exhibition import Stop, TourFacts
from kopienas.reading.entries import ReadEntry
from kopienas.reading.problem import N_, Message, Problem


def check_tours(read: Mapping[str, ReadEntry], problems: list[Problem]) -> None:
    """Report stops that overlap on days that are certain, and stops out of order."""
    for one in read.values():
        if isinstance(facts := one.entry.facts, TourFacts):
            _check_overlaps(one, facts.tour, problems)
            _check_order(one, facts.tour, problems)


def _check_overlaps(one: ReadEntry, tour: Sequence[Stop], problems: list[Problem]) -> None:
    for (_, first), (index, second) in combinations(enumerate(tour), 2):
        here, there = certain_stay(first.when), certain_stay(second.when)
        if here is None or there is None or here[1] < there[0] or there[1] < here[0]:
            continue
        values = {"place": second.place.lv, "other": first.place.lv, "when": first.when.text}
        what = Message(
            N_("“{place}” overlaps with “{other}” ({when}): it hangs in two places on one day"),
            values,
        )
        mend = Message(N_("write the days on which it can be seen"))
        problems.append(_problem_at(one, index, what, mend))


def _check_order(one: ReadEntry, tour: Sequence[Stop], problems: list[Problem]) -> None:
    for index, (before, after) in enumerate(pairwise(tour), start=1):
        if after.when < before.when:
            what = Message(N_("the stops are not in the order of their dates"))
            problems.append(_problem_at(one, index, what, Message(N_("oldest first"))))


def _problem_at(one: ReadEntry, index: int, what: Message, mend: Message) -> Problem:
    return Problem(one.path, one.line("tour", index, "when"), f"tour.{index}.when", what, mend)
