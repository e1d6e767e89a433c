"""What the order of activities promises: each stands in it once, the newest first."""

from hypothesis import given
from hypothesis import strategies as st

from kopienas.model.activity import Activity, ActivityFacts, ActivityStatus, ActivityWords
from kopienas.model.entry import Entry, Kind, Prose
from kopienas.model.language import Translated
from kopienas.model.period import Period
from kopienas.model.site import Site
from kopienas.views.chronology import chronology

WORDS = ActivityWords(title="Talka", summary="Sakopa pagalmu un iestādīja trīs dobes.")
DATES = st.one_of(
    st.dates().filter(lambda day: day.year >= 1000).map(str),
    st.integers(1000, 9999).map(str),
    st.sampled_from(
        ["2020~", "2020-23", "2019/2021", "../2020", "2021/..", "2020-09-24/2020-09-27"]
    ),
)


def activity(slug: str, when: str | None, status: ActivityStatus) -> Activity:
    period = Period.parse(when) if when else None
    facts = ActivityFacts(when=period, status=status, centres=("a",), themes=("b",))
    return Entry(Kind.ACTIVITY, slug, facts, Translated(WORDS), Translated(Prose()))


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
        assert {one.facts.when.year for one in year.activities if one.facts.when} == {year.number}
        months = [month.number or 0 for month in year.months]
        assert months == sorted(set(months), reverse=True)
        for month in year.months:
            periods = [one.facts.when for one in month.activities if one.facts.when]
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
