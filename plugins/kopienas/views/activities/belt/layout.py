"""Sizes and positions on the belt: of knots, of the lanes of bars, and of the bands of years.

Horizontally everything is a share of a year, so that a year may be as wide as the window lets it;
vertically everything is in CSS pixels, so that marks are as big on a telephone as on a wide screen.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from kopienas.views.activities.belt.place import MonthRange, YearMonth, month_range
from kopienas.views.activities.belt.rows import Row

#: Height of a row without bars, in the middle of which its knots stand, and of a lane of bars.
ROW_HEIGHT, LANE_STEP = 30, 8
#: Largest size of a mark; each size stands for twice the number of the one before.
LARGEST = 4
#: Number of years that a wide screen holds side by side with room for twelve knots each.
YEARS_A_BAND = 8
MONTHS_A_YEAR = 12


def mark_size(count: int) -> int:
    """Return the size of a mark for *count* activities: 1, 2 (2–3), 3 (4–7), 4 (8 or more)."""
    return min(LARGEST, count.bit_length())


def belt_years(rows: Sequence[Row]) -> tuple[int, ...]:
    """Return every year from the first to the last in which *rows* have a mark or an opening."""
    reached = [knot.month.year for row in rows for knot in row.knots]
    for row in rows:
        stretches = [bar.months for bar in row.bars]
        stretches += [month_range(row.opened)] if row.opened else []
        reached += [end.year for one in stretches for end in one if end]
    return tuple(range(min(reached), max(reached) + 1)) if reached else ()


def year_bands(years: Sequence[int]) -> tuple[tuple[int, ...], ...]:
    """Return *years* divided into as few and as even bands as hold them."""
    if not years:
        return ()
    length = ceil(len(years) / ceil(len(years) / YEARS_A_BAND))
    return tuple(tuple(years[at : at + length]) for at in range(0, len(years), length))


def assign_lanes(row: Row, years: Sequence[int]) -> tuple[int, ...]:
    """Return the lane of each bar of *row*: the topmost in which it overlaps no other bar."""
    ends: list[YearMonth] = []
    chosen: dict[int, int] = {}
    spans = [month_bounds(bar.months, years) for bar in row.bars]
    for at in sorted(range(len(spans)), key=lambda one: (spans[one][0], spans[one][1], one)):
        first, last = spans[at]
        free = (lane for lane, end in enumerate(ends) if end < first)
        lane = next(free, len(ends))
        ends[lane : lane + 1] = [last]
        chosen[at] = lane
    return tuple(chosen[at] for at in range(len(spans)))


def month_bounds(months: MonthRange, years: Sequence[int]) -> tuple[YearMonth, YearMonth]:
    """Return the first and last month of *months*; an open end is the first or last of *years*."""
    return months.first or YearMonth(years[0], 1), months.last or YearMonth(
        years[-1], MONTHS_A_YEAR
    )


def months_in_year(first: YearMonth, last: YearMonth, year: int) -> tuple[int, int] | None:
    """Return the numbers of the months of *year* from *first* to *last*; None if there are none."""
    if not first.year <= year <= last.year:
        return None
    return (
        first.number if first.year == year else 1,
        last.number if last.year == year else MONTHS_A_YEAR,
    )


def percent_of_year(months: float) -> str:
    """Return a length or a position in the year, given in months, as a percentage for SVG."""
    return f"{months / MONTHS_A_YEAR * 100:.4g}%"
