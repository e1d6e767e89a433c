"""Woven, the belt says what the list says: each mark once, and where it leads."""

import re
from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kopienas.model.activity import ACTIVITIES, Activity, ActivityStatus
from kopienas.model.centre import CENTRES, CentreStatus
from kopienas.model.language import Language
from kopienas.model.period import Period
from kopienas.model.site import Site
from kopienas.views.activities.belt.belt import Belt, centre_threads, home_belt, network_belt
from kopienas.views.activities.belt.cloth import MEDIUM, WIDE
from kopienas.views.activities.belt.pieces import DrawnMark
from kopienas.views.activities.belt.profiles import CROWDED, month_breadth
from kopienas.views.activities.belt.stretches import find_gaps, spread
from tests.made_site import with_entries
from tests.site_copy import TODAY
from tests.views.made_activities import ACTIVITY_LISTS, activity, fixture_site

BOX = re.compile(r"M(-?[\d.]+) (-?[\d.]+)h(-?[\d.]+)v(-?[\d.]+)h-[\d.]+z")


def belt_of(activities: list[Activity], site: Site | None = None) -> Belt:
    own = {one.slug: one for one in activities}
    return network_belt(with_entries(site or fixture_site(), ACTIVITIES, own), Language.LV, TODAY)


def marks_of(belt: Belt, name: str = "wide") -> list[DrawnMark]:
    return [mark for row in belt.weaves[name].rows for mark in row.marks]


def kinds(mark: DrawnMark) -> Counter[str]:
    return Counter(shape.kind for shape in mark.shapes)


@given(ACTIVITY_LISTS)
def test_each_rhythm_holds_every_activity_of_its_years(activities: list[Activity]) -> None:
    """What is before them is counted in the table."""
    belt = belt_of(activities)
    if not belt.years:
        return
    shown = sum(
        sum(
            len(knot.done) + len(knot.planned)
            for knot in row.knots
            if knot.month.year in belt.years
        )
        + sum(
            len(bar.activities)
            for bar in row.bars
            if (bar.months.last is None or bar.months.last.year >= belt.years[0])
        )
        for row in belt.rows
    )

    for name in belt.weaves:
        assert sum(one.mark.done + one.mark.planned for one in marks_of(belt, name)) == shown


@given(ACTIVITY_LISTS)
def test_the_table_counts_what_has_a_date(activities: list[Activity]) -> None:
    for row in belt_of(activities).rows:
        assert sum(map(sum, row.counts.values())) == len(row.dated)
        first = max(row.counts, default=2000)
        earlier = [sum(counts) for year, counts in row.counts.items() if year < first]
        assert sum(row.earlier_than(first)) == sum(earlier)


@given(ACTIVITY_LISTS)
def test_targets_in_a_row_are_wide_enough_and_months_keep_apart(
    activities: list[Activity],
) -> None:
    """24 px at the smallest stitch, which is 3 px in the wide belt and 2 px in the medium one."""
    belt = belt_of(activities)
    for rhythm, pixels in ((WIDE, 3), (MEDIUM, 2)):
        for row in belt.weaves[rhythm.name].rows if belt.years else ():
            reaches = [BOX.fullmatch(one.reach) for one in row.marks]
            widths = [float(match[3]) * pixels for match in reaches if match]
            assert len(widths) == len(row.marks)
            assert all(width >= 24 for width in widths)
            months = sorted(
                (float(match[1]), float(match[3]))
                for match, one in zip(reaches, row.marks, strict=True)
                if match and not {"side", "broken"} & set(kinds(one))
            )
            assert all(one[0] + one[1] <= other[0] for one, other in pairwise(months))


def test_one_activity_is_reached_at_once_and_several_in_their_list(model: Site) -> None:
    alone = activity("a", "2022-05-03")
    two = [activity(slug, "2023-05") for slug in ("b", "c")]
    drawn = marks_of(belt_of([alone, *two], model))
    first, second = (one for one in drawn if one.mark.done)

    assert (first.mark.only, first.mark.path) == (alone, "/aktivitates/a/")
    assert second.mark.only is None
    assert second.mark.path == "/aktivitates/centrs/azu-pagalms/#y2023-05"


def test_marks_are_named_in_the_language_of_the_page(model: Site) -> None:
    site = with_entries(model, ACTIVITIES, {"a": activity("a", "2020-09-24/2020-09-27")})
    names = {
        language: [one.mark.when for one in marks_of(network_belt(site, language, TODAY))]
        for language in Language
    }

    assert "2020.\u00a0gada septembris" in names[Language.LV]
    assert "September 2020" in names[Language.EN]


def test_an_opening_is_a_block_even_if_nothing_tells_of_it(model: Site) -> None:
    openings = [one for one in marks_of(belt_of([], model)) if one.opens]

    assert openings
    assert {one.mark.path for one in openings} == {""}


def test_a_further_activity_of_a_month_adds_a_stitch(model: Site) -> None:
    one, three = (
        marks_of(belt_of([activity(f"a{n}", "2024-05") for n in range(count)], model))[-1]
        for count in (1, 3)
    )

    extra = len(three.shapes[1].path) - len(one.shapes[1].path)
    assert extra == 2 * len("M000 00h1v1h-1z") or three.shapes[1].path.startswith(
        one.shapes[1].path
    )


def test_what_was_only_planned_is_hollow_and_has_no_tint(model: Site) -> None:
    planned = [
        activity(slug, when, ActivityStatus.PLANNED, centres=("nicas-krasts",))
        for slug, when in (("a", "2023"), ("b", "2024-07"))
    ]
    drawn = [kinds(one) for one in marks_of(belt_of(planned, model)) if one.mark.planned]

    assert drawn
    assert all("tint" not in one and "side" not in one for one in drawn)


def test_a_row_that_is_crowded_is_woven_as_a_profile(model: Site) -> None:
    crowd = [activity(f"a{n}", f"2024-{n % 12 + 1:02}") for n in range(CROWDED + 1)]
    [year] = [one for one in marks_of(belt_of(crowd, model)) if one.mark.done]

    assert year.mark.done == len(crowd)
    assert year.mark.path == "/aktivitates/centrs/azu-pagalms/#y2024-12"


def test_profiles_grow_with_the_number_and_then_no_more() -> None:
    assert [month_breadth(count) for count in (1, 2, 4, 7, 11, 2000)] == [1, 3, 5, 7, 9, 9]


@pytest.mark.parametrize(
    ("status", "kinds_below"),
    [
        (CentreStatus.OPEN, {"thread", "dots", "loose"}),
        (CentreStatus.CLOSED, {"thread", "dots"}),
        (CentreStatus.PLANNED, {"thread", "dots", "loose"}),
    ],
)
def test_threads_hang_loose_after_the_last_news_unless_it_is_closed(
    model: Site, status: CentreStatus, kinds_below: set[str]
) -> None:
    yard = model.centres["azu-pagalms"]
    facts = yard.facts.model_copy(update={"status": status, "opened": Period.parse("2022-03")})
    changed = type(yard)(yard.kind, yard.slug, facts, yard.words, yard.body)
    site = with_entries(model, CENTRES, {**model.centres, yard.slug: changed})
    [row] = [
        one
        for one in network_belt(site, Language.LV, TODAY).weaves["wide"].rows
        if one.row.owner_id == yard.slug
    ]

    assert {shape.kind for shape in row.ground} == kinds_below
    assert (row.stripe is None) == (status is CentreStatus.PLANNED)


def test_home_has_a_small_picture_and_a_centre_its_thread(model: Site) -> None:
    yard = model.centres["azu-pagalms"]
    thread = centre_threads(model, Language.LV, TODAY)[yard.slug]
    home = home_belt(model, Language.LV, TODAY)

    assert [row.owner for row in thread.rows] == [yard]
    assert thread.years == home.years
    assert not any(one.is_linked for one in thread.weaves.values())
    assert not home.weaves["small"].is_linked
    assert thread.motifs[0] in home.motifs


def test_rows_follow_each_other_as_the_centres_joined(model: Site) -> None:
    later = activity("a", "1999-05", centres=("nicas-krasts",))
    names = [row.owner_id for row in belt_of([later], model).rows]

    assert names == ["nicas-krasts", "azu-pagalms"]


@given(
    st.lists(st.tuples(st.integers(0, 200), st.integers(0, 200)), max_size=5), st.integers(1, 40)
)
def test_places_in_a_stretch_keep_apart_and_clear_of_what_is_taken(
    spans: list[tuple[int, int]], count: int
) -> None:
    taken = [(min(one), max(one)) for one in spans]
    gaps = find_gaps(0, 200, taken)
    places = spread(gaps, count)

    assert len(places) in {0, count}
    assert all(other - one >= 5 for one, other in pairwise(places))
    assert all(any(begin <= place <= end for begin, end in gaps) for place in places)
    assert not any(begin < place < end for place in places for begin, end in taken)
