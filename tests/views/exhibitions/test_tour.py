"""Where an exhibition is, where it goes next, and what nothing is known of."""

import itertools
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kopienas.model.entry import Entry, Prose, TitledWords
from kopienas.model.exhibition import EXHIBITIONS, Exhibition, ExhibitionFacts, Stop
from kopienas.model.fields import BilingualHeading
from kopienas.model.language import Translated
from kopienas.model.period import Period
from kopienas.views.exhibitions.tour import Gap, StopState, stop_state, tour

TODAY = date(2026, 11, 20)
WORDS = TitledWords(title="Izstāde", summary="Izstāde, kas ceļo no vietas uz vietu.")


def exhibition(*dates: str) -> Exhibition:
    stops = tuple(
        Stop(when=Period.parse(one), place=BilingualHeading(lv="Vieta", en="Place"))
        for one in dates
    )
    facts = ExhibitionFacts(tour=stops)
    return Entry(EXHIBITIONS, "izstade", facts, Translated(WORDS), Translated(Prose()))


@pytest.mark.parametrize(
    ("when", "state"),
    [
        ("2024-05-16", StopState.PAST),
        ("2026-11-20", StopState.NOW),
        ("2026-11-01/2026-11-20", StopState.NOW),
        ("2026-11-01/..", StopState.NOW),
        ("2026-11-01/", StopState.PERHAPS),
        ("2026-11", StopState.PERHAPS),
        ("2026", StopState.PERHAPS),
        ("2026-11-01~/2026-12-01", StopState.PERHAPS),
        ("2026-11-21", StopState.COMING),
        ("2027", StopState.COMING),
    ],
)
def test_only_known_days_make_it_now(when: str, state: StopState) -> None:
    assert stop_state(Period.parse(when), TODAY) is state


def test_last_now_and_next_are_told_apart() -> None:
    found = tour(exhibition("2027-02", "2024-05-16", "2026-11-01/2026-11-30", "2027-01-10"), TODAY)

    assert found.last is not None
    assert found.last.stop.when.text == "2024-05-16"
    assert found.now is not None
    assert found.now.stop.when.text == "2026-11-01/2026-11-30"
    assert found.next is not None
    assert found.next.stop.when.text == "2027-01-10"


def test_without_stops_nothing_is_known() -> None:
    found = tour(exhibition(), TODAY)

    assert (found.last, found.now, found.next, found.rows) == (None, None, None, ())


@pytest.mark.parametrize(
    ("dates", "gaps"),
    [
        (("2026-11-01/2026-11-30", "2026-12-01"), []),
        (("2026-11-30", "2026-12-02"), ["2026-12-01"]),
        (("2026-11-30", "2027-01-10"), ["2026-12-01/2027-01-09"]),
        (("2026-11", "2027-01-10"), []),
    ],
)
def test_days_between_known_days_are_a_gap(dates: tuple[str, ...], gaps: list[str]) -> None:
    rows = tour(exhibition(*dates), TODAY).rows

    assert [row.when.text for row in rows if isinstance(row, Gap)] == gaps


@given(
    lengths=st.lists(st.tuples(st.integers(0, 40), st.integers(1, 60)), min_size=1, max_size=6),
    after=st.integers(-30, 600),
)
def test_every_day_from_first_to_last_is_in_exactly_one_row(
    lengths: list[tuple[int, int]], after: int
) -> None:
    """Stops and gaps leave no day out and share none; at most one of them is now."""
    day, dates = TODAY, []
    for stays, apart in lengths:
        last = day + timedelta(days=stays)
        dates.append(f"{day}" if not stays else f"{day}/{last}")
        day = last + timedelta(days=apart)
    found = tour(exhibition(*dates), TODAY + timedelta(days=after))
    whens = [row.when if isinstance(row, Gap) else row.stop.when for row in found.rows]

    for before, then in itertools.pairwise(whens):
        assert before.latest is not None
        assert then.earliest == before.latest + timedelta(days=1)
    assert sum(one.state is StopState.NOW for one in found.stops) <= 1
