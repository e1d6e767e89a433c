"""Picture of the day for the home page."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TypeVar

T = TypeVar("T")


def picture_of_the_day(pictures: Sequence[T], day: date) -> T | None:
    """Return the one of *pictures* whose turn is on *day*; None where there are none.

    They take turns day by day, so that each is seen before the first one comes again.
    """
    return pictures[day.toordinal() % len(pictures)] if pictures else None
