"""Bars never cover each other, years follow each other, and bands are even."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kopienas.model.activity import Activity
from kopienas.views.activities.belt.layout import (
    YEARS_A_BAND,
    assign_lanes,
    belt_years,
    mark_size,
    month_bounds,
    months_in_year,
    year_bands,
)
from kopienas.views.activities.belt.place import YearMonth
from kopienas.views.activities.belt.rows import arrange_rows
from tests.views.made_activities import ACTIVITY_LISTS, fixture_site


@given(ACTIVITY_LISTS)
def test_bars_in_one_lane_never_meet(activities: list[Activity]) -> None:
    rows = arrange_rows(fixture_site().centres.values(), activities)
    years = belt_years(rows)
    for row in rows:
        by_lane: dict[int, list[tuple[YearMonth, YearMonth]]] = {}
        for bar, lane in zip(row.bars, assign_lanes(row, years), strict=True):
            by_lane.setdefault(lane, []).append(month_bounds(bar.months, years))

        assert sorted(by_lane) == list(range(len(by_lane)))
        for spans in by_lane.values():
            assert all(one[1] < other[0] for one, other in pairwise(sorted(spans)))


@given(ACTIVITY_LISTS)
def test_the_belt_holds_every_year_that_it_reaches(activities: list[Activity]) -> None:
    rows = arrange_rows(fixture_site().centres.values(), activities)
    years = belt_years(rows)

    assert all(later - year == 1 for year, later in pairwise(years))
    assert {knot.month.year for row in rows for knot in row.knots} <= set(years)
    for row in rows:
        for bar in row.bars:
            first, last = month_bounds(bar.months, years)
            assert any(months_in_year(first, last, year) for year in years)


def test_nothing_makes_no_belt() -> None:
    assert belt_years(arrange_rows([], [])) == ()
    assert year_bands(()) == ()


@given(st.integers(1, 200))
def test_bands_are_even_and_hold_every_year_once(count: int) -> None:
    years = range(1999, 1999 + count)
    made = year_bands(years)

    assert [year for band in made for year in band] == list(years)
    assert all(len(band) == len(made[0]) for band in made[:-1])
    assert max(map(len, made)) <= YEARS_A_BAND


@pytest.mark.parametrize(
    ("count", "expected"), [(1, 1), (2, 2), (3, 2), (4, 3), (7, 3), (8, 4), (2000, 4)]
)
def test_marks_grow_with_the_number_and_then_no_more(count: int, expected: int) -> None:
    assert mark_size(count) == expected
