"""What the order of activities promises: each stands in it once, the newest first."""

from hypothesis import given
from hypothesis import strategies as st

from kopienas.model.activity import ActivityStatus
from kopienas.model.site import Site
from kopienas.views.activities.chronology import chronology
from tests.views.made_activities import activity

DATES = st.one_of(
    st.dates().filter(lambda day: day.year >= 1000).map(str),
    st.integers(1000, 9999).map(str),
    st.sampled_from(
        ["2020~", "2020-23", "2019/2021", "../2020", "2021/..", "2020-09-24/2020-09-27"]
    ),
)


@given(st.lists(st.tuples(st.none() | DATES, st.sampled_from(ActivityStatus)), max_size=30))
def test_each_activity_stands_in_it_once(drawn: list[tuple[str | None, ActivityStatus]]) -> None:
    """Whatever is known of its time; years fall, months fall, and the later comes first."""
    given_ones = [activity(f"a{n}", when, status) for n, (when, status) in enumerate(drawn)]
    ordered = chronology(given_ones)
    dated = [one for year in ordered.years for one in year.activities]
    listed = [*ordered.regular, *dated, *ordered.undated]

    assert sorted(one.slug for one in listed) == sorted(one.slug for one in given_ones)
    assert ordered.count == len(given_ones)
    numbers = [year.number for year in ordered.years]
    assert numbers == sorted(set(numbers), reverse=True)
    for year in ordered.years:
        assert {one.facts.period.year for one in year.activities if one.facts.period} == {
            year.number
        }
        months = [month.number or 0 for month in year.months]
        assert months == sorted(set(months), reverse=True)
        for month in year.months:
            periods = [one.facts.period for one in month.activities if one.facts.period]
            assert periods == sorted(periods, reverse=True)


def test_fixture_is_ordered(model: Site) -> None:
    ordered = chronology(model.activities.values())

    assert [one.slug for one in ordered.regular] == ["pirmdienas"]
    assert [(year.number, [one.slug for one in year.activities]) for year in ordered.years] == [
        (2027, ["ziemas-gajiens"]),
        (2023, ["dobju-ideja"]),
        (2020, ["rudens-talka", "atcelta-darbnica"]),
    ]
    assert [one.slug for one in ordered.undated] == ["senais-stasts"]


def test_what_was_moved_stands_at_its_new_date() -> None:
    """And at its old one as long as no new one is known."""
    moved = activity("a", "2026-11-01", ActivityStatus.MOVED, moved_to="2027-02")
    waiting = activity("b", "2026-11-01", ActivityStatus.MOVED)

    years = chronology([waiting, moved]).years

    assert [(month.anchor, month.activities) for year in years for month in year.months] == [
        ("y2027-02", (moved,)),
        ("y2026-11", (waiting,)),
    ]
