"""Each picture has its day."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kopienas.views.exhibitions.picture_of_the_day import picture_of_the_day

DAYS = st.dates(date(2020, 1, 1), date(2100, 1, 1))


@given(count=st.integers(1, 80), day=DAYS)
def test_each_is_seen_before_any_comes_again(count: int, day: date) -> None:
    pictures = range(count)
    shown = [picture_of_the_day(pictures, day + timedelta(days=one)) for one in range(count)]

    assert sorted(shown) == list(pictures)  # type: ignore[type-var]  # there are pictures


def test_without_pictures_there_is_none() -> None:
    assert picture_of_the_day([], date(2026, 11, 20)) is None
