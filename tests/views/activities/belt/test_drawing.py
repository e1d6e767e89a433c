"""Drawn, the belt says what the list says: each mark once, with its number and its place there."""

from collections import Counter

from hypothesis import given

from kopienas.model.activity import ACTIVITIES, Activity
from kopienas.model.language import Language
from kopienas.model.site import Site
from kopienas.views.activities.belt.belt import centre_belt, network_belt
from kopienas.views.activities.belt.rows import Row
from kopienas.views.activities.chronology import chronology
from tests.made_site import with_entries
from tests.views.made_activities import ACTIVITY_LISTS, activity, fixture_site


def on_belt(row: Row) -> int:
    beside = (row.not_drawn.regular, row.not_drawn.undated, row.not_drawn.cancelled)
    knots = sum(len(knot.done) + len(knot.planned) for knot in row.knots)
    return knots + sum(len(bar.activities) for bar in row.bars) + sum(map(len, beside))


@given(ACTIVITY_LISTS)
def test_pieces_and_table_tell_the_same_numbers(activities: list[Activity]) -> None:
    """A bar over several years begins in one of them; the table names each mark in one line."""
    site = with_entries(fixture_site(), ACTIVITIES, {one.slug: one for one in activities})
    anchors = {month.anchor for year in chronology(activities).years for month in year.months}
    for line in network_belt(site, Language.LV, "/aktivitates/").rows:
        cells = line.drawn.cells.values()
        drawn = [knot.mark for cell in cells for knot in cell.knots]
        drawn += [bar.mark for cell in cells for bar in cell.bars if bar.is_first]
        beside = line.row.not_drawn
        in_words = len(beside.regular) + len(beside.undated) + len(beside.cancelled)

        assert Counter(drawn) == Counter(line.drawn.marks)
        assert sum(mark.done + mark.planned for mark in drawn) + in_words == on_belt(line.row)
        assert {mark.anchor for mark in drawn} <= anchors


def test_a_mark_is_named_in_the_language_of_the_page(model: Site) -> None:
    site = with_entries(model, ACTIVITIES, {"a": activity("a", "2020-09-24/2020-09-27")})
    names = {
        language: [
            mark.when
            for line in network_belt(site, language, "/").rows
            for mark in line.drawn.marks
        ]
        for language in Language
    }

    assert names == {Language.LV: ["2020.\u00a0gada septembris"], Language.EN: ["September 2020"]}


def test_a_season_covers_its_months_only(model: Site) -> None:
    """Winter runs into the next year, and its bar is drawn in both."""
    site = with_entries(model, ACTIVITIES, {"a": activity("a", "2020-24")})
    cells = network_belt(site, Language.LV, "/").rows[0].drawn.cells
    bars = {year: [(bar.left, bar.width) for bar in cell.bars] for year, cell in cells.items()}

    assert bars[2020] == [("91.67%", "8.333%")]
    assert bars[2021] == [("0%", "16.67%")]


def test_a_centre_has_its_own_thread_in_the_same_colour(model: Site) -> None:
    whole = network_belt(model, Language.EN, "/")
    for line in whole.rows[: len(model.centres)]:
        centre = next(one for one in model.centres.values() if one is line.row.owner)
        alone = centre_belt(model, centre, Language.EN)

        assert [(one.row.owner, one.thread) for one in alone.rows] == [(centre, line.thread)]
