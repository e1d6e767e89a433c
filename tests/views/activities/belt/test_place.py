"""A knot is a month that is surely known; all else is a bar as long as what is known."""

import pytest

from kopienas.model.period import Period
from kopienas.views.activities.belt.place import Month, Stretch, knot_month, stretch

KNOTS = [
    ("2020-09-24", Month(2020, 9)),
    ("2021-12", Month(2021, 12)),
    ("2020-09-24/2020-09-27", Month(2020, 9)),
    # A night over the turn of the year, and thirty-one days: the month of their start
    ("2029-12-31/2030-01-01", Month(2029, 12)),
    ("1999-05-15/1999-06-14", Month(1999, 5)),
]
BARS = [
    ("2020", Stretch(Month(2020, 1), Month(2020, 12))),
    ("2020-23", Stretch(Month(2020, 9), Month(2020, 11))),
    ("2020-24", Stretch(Month(2020, 12), Month(2021, 2))),
    ("2022/2024", Stretch(Month(2022, 1), Month(2024, 12))),
    ("2023-01/2023-02", Stretch(Month(2023, 1), Month(2023, 2))),
    ("2020-05-15/2020-06-15", Stretch(Month(2020, 5), Month(2020, 6))),
    ("2020-05-30/2020-06", Stretch(Month(2020, 5), Month(2020, 6))),
    ("2020-05?", Stretch(Month(2020, 5), Month(2020, 5))),
    ("2020-05-03~", Stretch(Month(2020, 5), Month(2020, 5))),
    ("2020-05-03/2020-05-04~", Stretch(Month(2020, 5), Month(2020, 5))),
    ("2021-04/..", Stretch(Month(2021, 4), None)),
    ("/2021-04", Stretch(None, Month(2021, 4))),
]


@pytest.mark.parametrize(("text", "month"), KNOTS)
def test_a_month_known_for_sure_is_a_knot(text: str, month: Month) -> None:
    assert knot_month(Period.parse(text)) == month


@pytest.mark.parametrize(("text", "months"), BARS)
def test_anything_less_sure_is_a_bar(text: str, months: Stretch) -> None:
    period = Period.parse(text)

    assert knot_month(period) is None
    assert stretch(period) == months
