"""The belt shows the newest years, this one among them, and no more than fit."""

from datetime import date
from itertools import pairwise

from hypothesis import given

from kopienas.model.activity import Activity
from kopienas.views.activities.belt.rows import arrange_rows
from kopienas.views.activities.belt.years import LONGEST, belt_years
from tests.site_copy import TODAY
from tests.views.made_activities import ACTIVITY_LISTS, activity, fixture_site


@given(ACTIVITY_LISTS)
def test_years_follow_each_other_and_fit(activities: list[Activity]) -> None:
    years = belt_years(arrange_rows(fixture_site().centres.values(), activities), TODAY)

    assert all(later - year == 1 for year, later in pairwise(years))
    assert len(years) <= LONGEST
    assert TODAY.year <= years[-1]


def test_nothing_makes_no_belt() -> None:
    assert belt_years(arrange_rows([], []), TODAY) == ()


def test_this_year_is_shown_though_nothing_has_happened_yet() -> None:
    rows = arrange_rows(fixture_site().centres.values(), [activity("a", "2024-05")])

    assert belt_years(rows, date(2027, 1, 1))[-1] == 2027
