"""Years that the belt shows: the newest that fit beside each other, up to this one at least."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from kopienas.views.activities.belt.place import month_range
from kopienas.views.activities.belt.rows import Row

#: Number of years that fit beside each other. Earlier ones are counted in the table.
LONGEST: Final = 8


def belt_years(rows: Sequence[Row], today: date) -> tuple[int, ...]:
    """Return the years of the belt, at most :data:`LONGEST`; none if *rows* hold nothing."""
    reached = [knot.month.year for row in rows for knot in row.knots]
    for row in rows:
        spans = [bar.months for bar in row.bars]
        spans += [month_range(row.opened)] if row.opened else []
        reached += [end.year for one in spans for end in one if end]
    if not reached:
        return ()
    last = max(*reached, today.year)
    return tuple(range(max(min(reached), last - LONGEST + 1), last + 1))
