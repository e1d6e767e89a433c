"""Bars never cover each other, years follow each other, and bands are even."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kopienas.model.activity import Activity
from kopienas.views.activities.belt.layout import (
    YEARS_A_BAND,
    bands,
    lanes,
    size,
    span,
    within,
    years_of,
)
from kopienas.views.activities.belt.place import Month
from kopienas.views.activities.belt.rows import rows_of
from tests.views.made_activities import ACTIVITY_LISTS, fixture_site


@given(ACTIVITY_LISTS)
def test_bars_in_one_lane_never_meet(activities: list[Activity]) -> None:
    rows = rows_of(fixture_site().centres.values(), activities)
    years = years_of(rows)
    for row in rows:
        by_lane: dict[int, list[tuple[Month, Month]]] = {}
        for bar, lane in zip(row.bars, lanes(row, years), strict=True):
            by_lane.setdefault(lane, []).append(span(bar.months, years))

        assert sorted(by_lane) == list(range(len(by_lane)))
        for spans in by_lane.values():
            assert all(one[1] < other[0] for one, other in pairwise(sorted(spans)))


@given(ACTIVITY_LISTS)
def test_the_belt_holds_every_year_that_it_reaches(activities: list[Activity]) -> None:
    rows = rows_of(fixture_site().centres.values(), activities)
    years = years_of(rows)

    assert all(later - year == 1 for year, later in pairwise(years))
    assert {knot.month.year for row in rows for knot in row.knots} <= set(years)
    for row in rows:
        for bar in row.bars:
            first, last = span(bar.months, years)
            assert any(within(first, last, year) for year in years)


def test_nothing_makes_no_belt() -> None:
    assert years_of(rows_of([], [])) == ()
    assert bands(()) == ()


@given(st.integers(1, 200))
def test_bands_are_even_and_hold_every_year_once(count: int) -> None:
    years = range(1999, 1999 + count)
    made = bands(years)

    assert [year for band in made for year in band] == list(years)
    assert all(len(band) == len(made[0]) for band in made[:-1])
    assert max(map(len, made)) <= YEARS_A_BAND


@pytest.mark.parametrize(
    ("count", "expected"), [(1, 1), (2, 2), (3, 2), (4, 3), (7, 3), (8, 4), (2000, 4)]
)
def test_marks_grow_with_the_number_and_then_no_more(count: int, expected: int) -> None:
    assert size(count) == expected
