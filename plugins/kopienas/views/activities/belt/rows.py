"""Rows of the belt: the activities of each row, before anything is drawn.

In a row each activity has one place: in a knot, in a bar, or among those that are not drawn but
counted in words beside the belt: cancelled, regular, or without a known date.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kopienas.model.activity import Activity, ActivityScope, ActivityStatus
from kopienas.model.centre import Centre
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


@dataclass(frozen=True, slots=True)
class Row:
    """Activities of one owner: a centre, or the scope of activities that no centre owns."""

    owner: Centre | ActivityScope
    opened: Period | None
    knots: tuple[Knot, ...]
    bars: tuple[PeriodBar, ...]
    not_drawn: NotDrawn


def arrange_rows(centres: Iterable[Centre], activities: Iterable[Activity]) -> tuple[Row, ...]:
    """Return a row for each of *centres*, then one for each scope that has activities of no centre.

    An activity of several centres stands in the row of each.
    """
    known = tuple(activities)
    rows = [
        _row(centre, centre.facts.opened, [a for a in known if centre.slug in a.facts.centres])
        for centre in centres
    ]
    for scope in (ActivityScope.NETWORK, ActivityScope.IDEA):
        own = [a for a in known if not a.facts.centres and a.facts.scope is scope]
        rows += [_row(scope, None, own)] if own else []
    return tuple(rows)


def _row(owner: Centre | ActivityScope, opened: Period | None, activities: list[Activity]) -> Row:
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
    return Row(
        owner,
        opened,
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
