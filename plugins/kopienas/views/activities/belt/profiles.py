"""Profiles: rows with so many activities that single motifs would cover each other.

Each month is as broad as it is full, mirrored, so that the row weaves diamonds of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from kopienas.views.activities.belt.cloth import Cloth, nearest
from kopienas.views.activities.belt.pieces import Shape
from kopienas.views.activities.belt.rows import Knot

#: Number of activities in single months from which a row is woven as a profile.
CROWDED: Final = 60
#: Activities of a month from which it is two stitches broader.
_STEPS: Final = (2, 4, 7, 11)
_BREADEST: Final = 9
#: Breadth from which a bare stitch keeps the weave readable.
_WITH_EYE: Final = 5


def month_breadth(count: int) -> int:
    """Return the breadth of a month with *count* activities, in stitches: 1, 3, 5, 7 or 9."""
    return min(_BREADEST, 1 + 2 * sum(count >= step for step in _STEPS))


def weave_profile(cloth: Cloth, knots: Sequence[Knot], across: float) -> tuple[Shape, ...]:
    """Return the months of *knots* around the middle *across*; plans are narrow and hollow."""
    full, plans, eyes = [], [], []
    length = nearest(cloth.rhythm.month)
    for knot in knots:
        begin = cloth.begin_of(knot.month)
        count = len(knot.done)
        if not count:
            plans.append(cloth.draw_box(begin, across - 0.5, length, 1))
            continue
        breadth = month_breadth(count)
        full.append(cloth.draw_box(begin, across - breadth / 2, length, breadth))
        if breadth >= _WITH_EYE:
            eyes.append(cloth.draw_box(begin + (length - 1) // 2, across - 0.5, 1, 1))
    kinds = (("knot", full), ("plan", plans), ("bare", eyes))
    return tuple(Shape(kind, "".join(paths)) for kind, paths in kinds if paths)
