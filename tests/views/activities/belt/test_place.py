"""A knot is a month that is surely known; all else is a bar as long as what is known."""

import pytest

from kopienas.model.period import Period
from kopienas.views.activities.belt.place import MonthRange, YearMonth, knot_month, month_range

KNOTS = [
    ("2020-09-24", YearMonth(2020, 9)),
    ("2021-12", YearMonth(2021, 12)),
    ("2020-09-24/2020-09-27", YearMonth(2020, 9)),
    # A night over the turn of the year, and thirty-one days: the month of their start
    ("2029-12-31/2030-01-01", YearMonth(2029, 12)),
    ("1999-05-15/1999-06-14", YearMonth(1999, 5)),
]
BARS = [
    ("2020", MonthRange(YearMonth(2020, 1), YearMonth(2020, 12))),
    ("2020-23", MonthRange(YearMonth(2020, 9), YearMonth(2020, 11))),
    ("2020-24", MonthRange(YearMonth(2020, 12), YearMonth(2021, 2))),
    ("2022/2024", MonthRange(YearMonth(2022, 1), YearMonth(2024, 12))),
    ("2023-01/2023-02", MonthRange(YearMonth(2023, 1), YearMonth(2023, 2))),
    ("2020-05-15/2020-06-15", MonthRange(YearMonth(2020, 5), YearMonth(2020, 6))),
    ("2020-05-30/2020-06", MonthRange(YearMonth(2020, 5), YearMonth(2020, 6))),
    ("2020-05?", MonthRange(YearMonth(2020, 5), YearMonth(2020, 5))),
    ("2020-05-03~", MonthRange(YearMonth(2020, 5), YearMonth(2020, 5))),
    ("2020-05-03/2020-05-04~", MonthRange(YearMonth(2020, 5), YearMonth(2020, 5))),
    ("2021-04/..", MonthRange(YearMonth(2021, 4), None)),
    ("/2021-04", MonthRange(None, YearMonth(2021, 4))),
]


@pytest.mark.parametrize(("text", "month"), KNOTS)
def test_a_month_known_for_sure_is_a_knot(text: str, month: YearMonth) -> None:
    assert knot_month(Period.parse(text)) == month


@pytest.mark.parametrize(("text", "months"), BARS)
def test_anything_less_sure_is_a_bar(text: str, months: MonthRange) -> None:
    period = Period.parse(text)

    assert knot_month(period) is None
    assert month_range(period) == months
