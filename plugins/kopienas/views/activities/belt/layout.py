"""Sizes and places on the belt: how big a knot is, where a bar runs, which years stand together.

Across, everything is a share of a year, so that a year may be as wide as the window lets it; down,
everything is in CSS pixels, so that marks are as big on a telephone as on a wide screen.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from kopienas.views.activities.belt.place import Month, Stretch, stretch
from kopienas.views.activities.belt.rows import Row

#: Height of a row without bars, in the middle of which its knots stand, and of a lane of bars.
ROW_HEIGHT, LANE_STEP = 30, 8
#: The biggest size of a mark; each size stands for twice the number of the one before.
LARGEST = 4
#: As many years as stand side by side on a wide screen with room for twelve knots each.
YEARS_A_BAND = 8
MONTHS_A_YEAR = 12


def size(count: int) -> int:
    """Return the size of a mark for *count* activities: 1, 2 (2–3), 3 (4–7), 4 (8 or more)."""
    return min(LARGEST, count.bit_length())


def years_of(rows: Sequence[Row]) -> tuple[int, ...]:
    """Return every year from the first that anything on the belt reaches to the last."""
    reached = [knot.month.year for row in rows for knot in row.knots]
    for row in rows:
        stretches = [bar.months for bar in row.bars]
        stretches += [stretch(row.opened)] if row.opened else []
        reached += [end.year for one in stretches for end in one if end]
    return tuple(range(min(reached), max(reached) + 1)) if reached else ()


def bands(years: Sequence[int]) -> tuple[tuple[int, ...], ...]:
    """Return *years* in as few and as even bands as they fit."""
    if not years:
        return ()
    length = ceil(len(years) / ceil(len(years) / YEARS_A_BAND))
    return tuple(tuple(years[at : at + length]) for at in range(0, len(years), length))


def lanes(row: Row, years: Sequence[int]) -> tuple[int, ...]:
    """Return the lane of each bar of *row*: the topmost in which it meets no other."""
    ends: list[Month] = []
    chosen: dict[int, int] = {}
    spans = [span(bar.months, years) for bar in row.bars]
    for at in sorted(range(len(spans)), key=lambda one: (spans[one][0], spans[one][1], one)):
        first, last = spans[at]
        free = (lane for lane, end in enumerate(ends) if end < first)
        lane = next(free, len(ends))
        ends[lane : lane + 1] = [last]
        chosen[at] = lane
    return tuple(chosen[at] for at in range(len(spans)))


def span(months: Stretch, years: Sequence[int]) -> tuple[Month, Month]:
    """Return the first and last month of *months*; an open end runs to the edge of the belt."""
    return months.first or Month(years[0], 1), months.last or Month(years[-1], MONTHS_A_YEAR)


def within(first: Month, last: Month, year: int) -> tuple[int, int] | None:
    """Return the numbers of the months of *year* from *first* to *last*; None if there are none."""
    if not first.year <= year <= last.year:
        return None
    return (
        first.number if first.year == year else 1,
        last.number if last.year == year else MONTHS_A_YEAR,
    )
