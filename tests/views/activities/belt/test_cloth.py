"""Months follow each other on the cloth, in stitches, along the belt and hanging."""

from itertools import pairwise

import pytest

from kopienas.views.activities.belt.cloth import RHYTHMS, WIDE, Cloth, Rhythm
from kopienas.views.activities.belt.place import YearMonth

YEARS = (2019, 2020, 2021)
MONTHS = [YearMonth(year, number) for year in YEARS for number in range(1, 13)]


@pytest.mark.parametrize("rhythm", RHYTHMS, ids=lambda one: one.name)
def test_months_follow_each_other_within_the_weave(rhythm: Rhythm) -> None:
    cloth = Cloth(rhythm, YEARS, 2)

    assert all(cloth.begin_of(one) < cloth.begin_of(other) for one, other in pairwise(MONTHS))
    assert all(cloth.start < cloth.begin_of(one) < cloth.end_of(one) <= cloth.end for one in MONTHS)


@pytest.mark.parametrize("rhythm", RHYTHMS, ids=lambda one: one.name)
def test_what_is_out_of_the_years_lies_at_their_edge(rhythm: Rhythm) -> None:
    cloth = Cloth(rhythm, YEARS, 2)

    assert cloth.begin_of(YearMonth(1999, 5)) == cloth.begin_of(MONTHS[0])
    assert cloth.end_of(MONTHS[-1]) <= cloth.end_of(YearMonth(2030, 5)) <= cloth.end


def test_a_hanging_belt_has_its_time_downwards() -> None:
    lying, hanging = (Cloth(Rhythm("any", 2, 12, hangs=hangs), YEARS, 2) for hangs in (False, True))

    assert lying.size == hanging.size[::-1]
    assert lying.draw_box(5, 1, 3, 2) == "M5 1h3v2h-3z"
    assert hanging.draw_box(5, 1, 3, 2) == "M1 5h2v3h-2z"


def test_rows_lie_between_the_edges() -> None:
    cloth = Cloth(WIDE, YEARS, 3)

    assert WIDE.edge < cloth.across(0) < cloth.across(2) < cloth.breadth - WIDE.edge
