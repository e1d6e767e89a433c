"""Marks of a row: what stands so near each other that a finger cannot tell it apart is one mark."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from kopienas.model.activity import Activity
from kopienas.model.motif import LARGE, Motif
from kopienas.model.period import Period
from kopienas.views.activities.belt.cloth import Cloth
from kopienas.views.activities.belt.motif_marks import BLOCK_LENGTH, weave_motif, weave_opening
from kopienas.views.activities.belt.pieces import DrawnMark, Mark, Shape
from kopienas.views.activities.belt.place import YearMonth, knot_month
from kopienas.views.activities.belt.profiles import CROWDED, weave_profile
from kopienas.views.activities.belt.rows import Knot, PeriodBar, Row
from kopienas.views.activities.belt.stretches import span_of, stretch_of, weave_stretch

#: Makes a mark of a row from its activities and the periods that it covers.
MakeMark = Callable[[Row, Sequence[Activity], Sequence[Period]], Mark]


@dataclass(frozen=True, slots=True)
class Lane:
    """The place of a row on the cloth, around the middle *across*; its motif and that of plans."""

    cloth: Cloth
    row: Row
    across: float
    motif: Motif
    plan: Motif
    make_mark: MakeMark

    def draw_reach(self, first: float, last: float) -> str:
        """Return what one touches between *first* and *last*: the whole breadth of the row."""
        pitch = self.cloth.rhythm.pitch
        return self.cloth.draw_box(first, self.across - pitch / 2, last - first, pitch)


@dataclass(frozen=True, slots=True)
class _Month:
    """What stands in one month of a row."""

    middle: float
    knot: Knot
    opens: bool

    @property
    def half(self) -> float:
        """Half of what its stitches take along the belt."""
        return (BLOCK_LENGTH if self.opens else LARGE + 2) / 2


def weave_marks(lane: Lane) -> tuple[DrawnMark, ...]:
    """Return the marks of *lane*: stretches, the longest first, then what is on them by time."""
    cloth, row = lane.cloth, lane.row
    shown = [knot for knot in row.knots if cloth.shows(knot.month)]
    is_crowded = sum(len(knot.done) + len(knot.planned) for knot in row.knots) > CROWDED
    months = [] if is_crowded else _months(cloth, row, shown)
    stretches = _stretches(lane, months)
    if is_crowded:
        return (*stretches, *_years(lane, shown))
    bunches = _bunches(months, cloth.rhythm.reach)
    return (*stretches, *(_bunch(lane, bunch) for bunch in bunches))


def _months(cloth: Cloth, row: Row, knots: Iterable[Knot]) -> list[_Month]:
    """Return the months of *row* that hold something, its opening among them."""
    opened = knot_month(row.opened) if row.opened else None
    by_month = {knot.month: knot for knot in knots}
    if opened and cloth.shows(opened):
        by_month.setdefault(opened, Knot(opened, (), ()))
    return [
        _Month(cloth.middle_of(month), by_month[month], month == opened)
        for month in sorted(by_month)
    ]


def _bunches(months: Sequence[_Month], reach: int) -> list[list[_Month]]:
    """Return *months* in bunches whose neighbours are at least *reach* apart."""
    bunches: list[list[_Month]] = []
    for month in months:
        if bunches and month.middle - bunches[-1][-1].middle < reach:
            bunches[-1].append(month)
        else:
            bunches.append([month])
    return bunches


def _bunch(lane: Lane, months: Sequence[_Month]) -> DrawnMark:
    """Return the mark of *months*."""
    cloth, across = lane.cloth, lane.across
    shapes: list[Shape] = []
    for one in months:
        if one.opens:
            shapes += weave_opening(cloth, lane.motif, one.middle, across)
            continue
        is_near = any(
            other is not one and abs(other.middle - one.middle) < LARGE for other in months
        )
        motif = lane.motif if one.knot.done else lane.plan
        count = len(one.knot.done) + len(one.knot.planned)
        shapes += weave_motif(cloth, motif, (one.middle, across), count, is_narrow=is_near)
    mark = lane.make_mark(
        lane.row,
        [activity for one in months for activity in (*one.knot.done, *one.knot.planned)],
        [one.knot.month.period for one in months],
    )
    half = cloth.rhythm.reach / 2
    reach = lane.draw_reach(months[0].middle - half, months[-1].middle + half)
    return DrawnMark(mark, any(one.opens for one in months), reach, tuple(shapes))


def _stretches(lane: Lane, months: Sequence[_Month]) -> Iterator[DrawnMark]:
    """Yield the mark of each stretch: longer ones first, since they lie below shorter ones."""
    cloth, half = lane.cloth, lane.cloth.rhythm.reach / 2
    taken = [(one.middle - one.half, one.middle + one.half) for one in months]
    shown = [bar for bar in lane.row.bars if _reaches(cloth, bar)]
    for (first, last), same in groupby(
        sorted(shown, key=lambda bar: _order(cloth, bar)), key=lambda bar: span_of(cloth, bar)
    ):
        bars = sorted(same, key=lambda bar: bar.is_planned)
        mark = lane.make_mark(
            lane.row,
            [activity for bar in bars for activity in bar.activities],
            sorted({bar.period for bar in bars}),
        )
        middle = (first + last) / 2
        reach = lane.draw_reach(min(first, middle - half), max(last, middle + half))
        motifs = lane.motif, lane.plan
        shapes = weave_stretch(cloth, motifs, stretch_of(cloth, bars), taken, lane.across)
        yield DrawnMark(mark, opens=False, reach=reach, shapes=shapes)


def _order(cloth: Cloth, bar: PeriodBar) -> tuple[int, int]:
    first, last = span_of(cloth, bar)
    return first - last, first


def _reaches(cloth: Cloth, bar: PeriodBar) -> bool:
    """Return whether *bar* lies, at least in part, in the years of the belt."""
    first, last = bar.months
    return (last is None or last.year >= cloth.years[0]) and (
        first is None or first.year <= cloth.years[-1]
    )


def _years(lane: Lane, knots: Iterable[Knot]) -> Iterator[DrawnMark]:
    """Yield the mark of each year of a row that is crowded."""
    cloth = lane.cloth
    for year, group in groupby(knots, key=lambda knot: knot.month.year):
        of_year = list(group)
        activities = [one for knot in of_year for one in (*knot.done, *knot.planned)]
        mark = lane.make_mark(lane.row, activities, [Period.parse(str(year))])
        reach = lane.draw_reach(
            cloth.begin_of(YearMonth(year, 1)), cloth.end_of(YearMonth(year, 12))
        )
        shapes = weave_profile(cloth, of_year, lane.across)
        yield DrawnMark(mark, opens=False, reach=reach, shapes=shapes)
