"""Rows of the belt: the activities of each row, before anything is drawn.

In a row each activity has one place: in a knot, in a bar, or among those that are not drawn but
counted in words beside the belt: cancelled, regular, or without a known date.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from kopienas.model.activity import Activity, ActivityScope, ActivityStatus
from kopienas.model.centre import Centre, CentreStatus
from kopienas.model.period import Period
from kopienas.views.activities.belt.place import MonthRange, YearMonth, knot_month, month_range


@dataclass(frozen=True, slots=True)
class Knot:
    """Activities of one month: those that took place, and those that were only planned."""

    month: YearMonth
    done: tuple[Activity, ...]
    planned: tuple[Activity, ...]


@dataclass(frozen=True, slots=True)
class PeriodBar:
    """Activities of which only the same range of months is known, all done or all planned."""

    period: Period
    months: MonthRange
    is_planned: bool
    activities: tuple[Activity, ...]


@dataclass(frozen=True, slots=True)
class NotDrawn:
    """Activities that have no place on the belt and are counted in words beside it."""

    regular: tuple[Activity, ...]
    undated: tuple[Activity, ...]
    cancelled: tuple[Activity, ...]

    def __bool__(self) -> bool:
        return bool(self.regular or self.undated or self.cancelled)


Owner = Centre | ActivityScope


@dataclass(frozen=True, slots=True)
class Row:
    """Activities of one owner: a centre, or the scope of activities that no centre owns.

    Attributes:
        begins: the month in which its thread begins to be woven; None if that is not known.
        known_until: the last month in which it is known to be at work; None if it is not.
        is_closed: true if the centre is closed, so that nothing hangs loose after that month.
    """

    owner: Owner
    opened: Period | None
    begins: YearMonth | None
    known_until: YearMonth | None
    is_closed: bool
    knots: tuple[Knot, ...]
    bars: tuple[PeriodBar, ...]
    not_drawn: NotDrawn

    @property
    def owner_id(self) -> str:
        """The slug of the centre, or the name of the scope."""
        return str(self.owner) if isinstance(self.owner, ActivityScope) else self.owner.slug

    @property
    def dated(self) -> tuple[Activity, ...]:
        """The activities of its knots and bars."""
        knots = (one for knot in self.knots for one in (*knot.done, *knot.planned))
        return (*knots, *(one for bar in self.bars for one in bar.activities))

    @property
    def counts(self) -> dict[int, tuple[int, int]]:
        """By year in which they are listed: how many took place, how many were only planned."""
        done: Counter[int] = Counter()
        planned: Counter[int] = Counter()
        for one in self.dated:
            if one.facts.period:
                (done if _is_done(one) else planned)[one.facts.period.year] += 1
        return {year: (done[year], planned[year]) for year in sorted({*done, *planned})}

    def earlier_than(self, first: int) -> tuple[int, int]:
        """Return how many took place, and how many were only planned, before the year *first*."""
        earlier = [counts for year, counts in self.counts.items() if year < first]
        return sum(done for done, _ in earlier), sum(planned for _, planned in earlier)


#: Statuses of a centre that is or was at work.
_AT_WORK: Final = {CentreStatus.OPEN, CentreStatus.PAUSED, CentreStatus.CLOSED}


def arrange_rows(centres: Iterable[Centre], activities: Iterable[Activity]) -> tuple[Row, ...]:
    """Return the rows of a belt: the network, *centres* as they joined it, and ideas.

    The network and the ideas have a row if they have activities; an activity of several centres
    stands in the row of each. A centre joined when it opened or, where that is not known, with the
    first thing that is known of it.
    """
    known = tuple(activities)
    rows = [
        _centre_row(centre, [one for one in known if centre.slug in one.facts.centres])
        for centre in centres
    ]
    rows.sort(key=_joining)
    scopes = {
        scope: [one for one in known if not one.facts.centres and one.facts.scope is scope]
        for scope in (ActivityScope.NETWORK, ActivityScope.IDEA)
    }
    network, idea = ([_scope_row(scope, own)] if own else [] for scope, own in scopes.items())
    return (*network, *rows, *idea)


def _joining(row: Row) -> tuple[date, date]:
    """Return the key that orders rows as they joined; equal ones keep the order they have."""
    if row.opened:
        return row.opened.earliest or date.min, date.min
    periods = [one.facts.period for one in row.dated if one.facts.period]
    first = min(periods, default=None)
    return (first.earliest or date.min, first.latest or date.max) if first else (date.max, date.max)


def _centre_row(centre: Centre, activities: Sequence[Activity]) -> Row:
    facts = centre.facts
    opened = month_range(facts.opened).first if facts.opened else None
    known = month_range(facts.status_as_of).last if facts.status in _AT_WORK else None
    return _row(
        centre,
        activities,
        facts.opened,
        (opened, known),
        is_closed=facts.status is CentreStatus.CLOSED,
    )


def _scope_row(scope: ActivityScope, activities: Sequence[Activity]) -> Row:
    """Return the row of what no centre owns: at work from its first to its last deed."""
    spans = [month_range(one.facts.period) for one in activities if one.facts.period]
    done = [
        month_range(one.facts.period) for one in activities if one.facts.period and _is_done(one)
    ]
    first = min((span.first for span in spans if span.first), default=None)
    last = max((span.last for span in done if span.last), default=None)
    return _row(scope, activities, None, (first, last), is_closed=False)


def _row(
    owner: Owner,
    activities: Sequence[Activity],
    opened: Period | None,
    known: tuple[YearMonth | None, YearMonth | None],
    *,
    is_closed: bool,
) -> Row:
    knots: dict[YearMonth, list[Activity]] = {}
    bars: dict[tuple[Period, bool], list[Activity]] = {}
    beside: dict[str, list[Activity]] = {"regular": [], "undated": [], "cancelled": []}
    for activity in activities:
        when, status = activity.facts.period, activity.facts.status
        if status is ActivityStatus.REGULAR:
            beside["regular"].append(activity)
        elif status is ActivityStatus.CANCELLED:
            beside["cancelled"].append(activity)
        elif when is None:
            beside["undated"].append(activity)
        elif month := knot_month(when):
            knots.setdefault(month, []).append(activity)
        else:
            bars.setdefault((when, not _is_done(activity)), []).append(activity)
    begins, known_until = known
    return Row(
        owner,
        opened,
        begins,
        known_until,
        is_closed,
        tuple(_knot(month, knots[month]) for month in sorted(knots)),
        tuple(
            PeriodBar(when, month_range(when), planned, tuple(bars[when, planned]))
            for when, planned in sorted(bars)
        ),
        NotDrawn(**{name: tuple(some) for name, some in beside.items()}),
    )


def _knot(month: YearMonth, activities: list[Activity]) -> Knot:
    done = tuple(one for one in activities if _is_done(one))
    return Knot(month, done, tuple(one for one in activities if not _is_done(one)))


def _is_done(activity: Activity) -> bool:
    """Return whether *activity* took place; one that was moved is no more than a plan."""
    return activity.facts.status is ActivityStatus.TOOK_PLACE
