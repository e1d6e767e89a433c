"""Checks of an exhibition's tour: in order, and never in two places on the same day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from itertools import combinations, pairwise

from kopienas.model.certain_days import certain_day, certain_days
from kopienas.model.exhibition import EXHIBITIONS
from kopienas.model.period import Period
from kopienas.reading.entries import ReadEntry
from kopienas.reading.problem import N_, Message, Problem


def check_tours(read: Mapping[str, ReadEntry], problems: list[Problem]) -> None:
    """Report stops that overlap on days that are certain, and stops out of order."""
    for one in read.values():
        if one.entry.kind is EXHIBITIONS:
            _check_overlaps(one, problems)
            _check_order(one, problems)


def _check_overlaps(one: ReadEntry, problems: list[Problem]) -> None:
    stops = list(enumerate(one.entry.facts.tour))
    for (_, first), (index, second) in combinations(stops, 2):
        here, there = _days(first.when), _days(second.when)
        if here is None or there is None or here[1] < there[0] or there[1] < here[0]:
            continue
        values = {"place": second.place.lv, "other": first.place.lv, "when": first.when.text}
        what = Message(
            N_("“{place}” overlaps with “{other}” ({when}): it hangs in two places on one day"),
            values,
        )
        mend = Message(N_("write the days on which it can be seen"))
        problems.append(_problem_at(one, index, what, mend))


def _days(when: Period) -> tuple[date, date] | None:
    """Return the first and last certain day of *when*.

    The last is ``date.max`` if *when* lasts until further notice.
    """
    lasts = when.text.removesuffix("/..")
    first = certain_day(Period.parse(lasts)) if lasts != when.text else None
    return (first, date.max) if first else certain_days(when)


def _check_order(one: ReadEntry, problems: list[Problem]) -> None:
    for index, (before, after) in enumerate(pairwise(one.entry.facts.tour), start=1):
        if after.when < before.when:
            what = Message(N_("the stops are not in the order of their dates"))
            problems.append(_problem_at(one, index, what, Message(N_("oldest first"))))


def _problem_at(one: ReadEntry, index: int, what: Message, mend: Message) -> Problem:
    return Problem(one.path, one.line("tour", index, "when"), f"tour.{index}.when", what, mend)
