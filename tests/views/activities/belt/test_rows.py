"""Every activity has one place in each row that it belongs to: in a knot, in a bar or in words."""

from collections import Counter

from hypothesis import given

from kopienas.model.activity import Activity, ActivityScope, ActivityStatus
from kopienas.model.site import Site
from kopienas.views.activities.belt.place import YearMonth
from kopienas.views.activities.belt.rows import Row, arrange_rows
from tests.views.made_activities import ACTIVITY_LISTS, activity, fixture_site


def placed(row: Row) -> list[Activity]:
    """Return every activity of *row* as often as it stands in it."""
    knots = [one for knot in row.knots for one in (*knot.done, *knot.planned)]
    bars = [one for bar in row.bars for one in bar.activities]
    beside = [*row.not_drawn.regular, *row.not_drawn.undated, *row.not_drawn.cancelled]
    return knots + bars + beside


@given(ACTIVITY_LISTS)
def test_each_activity_stands_once_with_each_of_its_centres(activities: list[Activity]) -> None:
    """What no centre owns stands once with the network or with the ideas."""
    rows = arrange_rows(fixture_site().centres.values(), activities)
    shown = Counter(
        (str(row.owner) if isinstance(row.owner, ActivityScope) else row.owner.slug, one.slug)
        for row in rows
        for one in placed(row)
    )
    wanted = Counter(
        (owner, one.slug)
        for one in activities
        for owner in one.facts.centres or (str(one.facts.scope),)
    )

    assert shown == wanted


@given(ACTIVITY_LISTS)
def test_only_what_took_place_is_drawn_full(activities: list[Activity]) -> None:
    """Plans and what was moved are hollow; what was cancelled is not on the belt."""
    for row in arrange_rows(fixture_site().centres.values(), activities):
        full = [one for knot in row.knots for one in knot.done]
        full += [one for bar in row.bars if not bar.is_planned for one in bar.activities]
        hollow = [one for knot in row.knots for one in knot.planned]
        hollow += [one for bar in row.bars if bar.is_planned for one in bar.activities]

        assert {one.facts.status for one in full} <= {ActivityStatus.TOOK_PLACE}
        assert {one.facts.status for one in hollow} <= {
            ActivityStatus.PLANNED,
            ActivityStatus.MOVED,
        }


def test_every_centre_has_a_row_even_without_activities(model: Site) -> None:
    rows = arrange_rows(model.centres.values(), [])

    assert [row.owner for row in rows] == list(model.centres.values())
    assert not any(placed(row) for row in rows)


def test_a_crowd_on_one_day_is_one_knot(model: Site) -> None:
    crowd = [activity(f"a{number}", "2030-06-21") for number in range(2000)]
    row = arrange_rows(model.centres.values(), crowd)[0]

    assert [len(knot.done) for knot in row.knots] == [2000]
    assert row.bars == ()


def test_what_was_moved_has_its_knot_at_the_new_date(model: Site) -> None:
    moved = activity("a", "2030-06-21", ActivityStatus.MOVED, moved_to="2030-09-05")
    row = arrange_rows(model.centres.values(), [moved])[0]

    assert [(knot.month, knot.planned) for knot in row.knots] == [(YearMonth(2030, 9), (moved,))]


def test_network_and_ideas_have_rows_only_when_they_have_activities() -> None:
    network = activity("a", "2020", centres=(), scope=ActivityScope.NETWORK)
    rows = arrange_rows([], [network])

    assert [row.owner for row in rows] == [ActivityScope.NETWORK]
