"""What recurs: rules that can be read, days that are named, and the days left out."""

from datetime import date, time, timedelta
from itertools import pairwise

import pytest
from dateutil.easter import easter
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from kopienas.model.certain_days import certain_day, certain_days, certain_stay
from kopienas.model.holidays import public_holidays
from kopienas.model.hours import Hours
from kopienas.model.period import Period
from kopienas.model.recurrence import Recurrence
from kopienas.model.rule import WEEKDAYS, RecurrenceRule

SATURDAYS = "FREQ=WEEKLY;BYDAY=SA"
# Public holidays as the calendars of these years print them, Sundays included.
HOLIDAYS = {
    2025: "01-01 04-18 04-20 04-21 05-01 05-04 05-05 05-11 06-08 06-23 06-24 11-18 "
    "12-24 12-25 12-26 12-31",
    2026: "01-01 04-03 04-05 04-06 05-01 05-04 05-10 05-24 06-23 06-24 11-18 "
    "12-24 12-25 12-26 12-31",
    2028: "01-01 04-14 04-16 04-17 05-01 05-04 05-14 06-04 06-23 06-24 11-18 11-20 "
    "12-24 12-25 12-26 12-31",
}

# The final day of the song festival, the visit of the Pope, the bronze medal in ice hockey.
DECLARED = {
    2018: {date(2018, 7, 9), date(2018, 9, 24)},
    2023: {date(2023, 7, 10), date(2023, 5, 29)},
}


def recurrence(**fields: object) -> Recurrence:
    return Recurrence.model_validate({"rule": SATURDAYS, **fields})


def days(last: str, **fields: object) -> list[str]:
    return [str(day) for day in recurrence(**fields).list_days(date.fromisoformat(last)).held]


@pytest.mark.parametrize("year", range(2015, 2036))
def test_public_holidays_follow_the_law(year: int) -> None:
    """Fixed days, those around Easter, Mother's Day, the Monday after two that fall on weekends.

    Days declared for one year come on top; working days that the government moves are none.
    """
    days = {date(year, 1, 1), date(year, 5, 1), date(year, 5, 4), date(year, 11, 18)}
    days |= {date(year, 6, day) for day in (23, 24)}
    days |= {date(year, 12, day) for day in (24, 25, 26, 31)}
    moved = [date(year, 5, 4), date(year, 11, 18)]
    days |= {day + timedelta(7 - day.weekday()) for day in moved if day.weekday() > 4}
    days |= {easter(year) + timedelta(after) for after in (-2, 0, 1, 49)}
    days |= {date(year, 5, 14) - timedelta((date(year, 5, 14).weekday() + 1) % 7)}

    assert public_holidays(year) == days | DECLARED.get(year, set())


@pytest.mark.parametrize("year", HOLIDAYS)
def test_public_holidays_are_those_of_the_calendar(year: int) -> None:
    assert sorted(f"{day:%m-%d}" for day in public_holidays(year)) == HOLIDAYS[year].split()


def test_rule_is_read() -> None:
    assert RecurrenceRule.parse("FREQ=WEEKLY;BYDAY=SA,MO") == RecurrenceRule(
        "FREQ=WEEKLY;BYDAY=SA,MO", 1, (0, 5)
    )
    monthly = RecurrenceRule.parse("FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR")
    assert (monthly.interval, monthly.weekdays, monthly.ordinal) == (2, (4,), -1)


@pytest.mark.parametrize(
    "text",
    [
        *("", "sestdienās", "FREQ=WEEKLY", "BYDAY=SA", "FREQ=DAILY;BYDAY=SA"),
        *("FREQ=WEEKLY;BYDAY=XX", "FREQ=WEEKLY;BYDAY=SA,SA", "FREQ=WEEKLY;BYDAY=1SA"),
        *("FREQ=MONTHLY;BYDAY=SA", "FREQ=MONTHLY;BYDAY=5SA", "FREQ=WEEKLY;BYDAY=SA;BYDAY=MO"),
        *("FREQ=WEEKLY;BYDAY=SA;INTERVAL=0", "FREQ=WEEKLY;BYDAY=SA;INTERVAL=5"),
        *("FREQ=WEEKLY;BYDAY=SA;COUNT=3", "FREQ=WEEKLY;BYDAY=SA;UNTIL=20270101"),
    ],
)
def test_rule_outside_what_editors_need_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        RecurrenceRule.parse(text)


def test_hours_are_read() -> None:
    assert Hours.parse("11:00–13:30") == Hours(time(11), time(13, 30))
    assert str(Hours.parse("09:05-10:00")) == "09:05–10:00"
    assert str(Hours.parse("18:00")) == "18:00"


@pytest.mark.parametrize("text", ["", "11", "11.00", "9:00", "25:00", "11:60", "13:00–11:00"])
def test_hours_that_are_none_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        Hours.parse(text)


def test_without_a_first_day_no_day_is_named() -> None:
    """A rule from an undated page says how often; it promises no Saturday."""
    assert days("2030-01-01") == []


def test_days_end_with_the_last_and_with_until() -> None:
    assert days("2027-01-31", **{"from": "2027-01-06"}) == [
        *("2027-01-09", "2027-01-16", "2027-01-23", "2027-01-30")
    ]
    assert days("2027-01-31", **{"from": "2027-01-06", "until": "2027-01-16"}) == [
        *("2027-01-09", "2027-01-16")
    ]


def test_holidays_and_summer_breaks_are_left_out() -> None:
    """26 December 2026 is a holiday, July a break, 6 March a day off."""
    given_ones = {"from": "2026-12-19", "except": ["2027-03-06", "2027-07"]}
    named = days("2027-08-07", **given_ones)

    assert "2026-12-26" not in named
    assert "2027-03-06" not in named
    assert not [day for day in named if day.startswith("2027-07")]
    assert {"2026-12-19", "2027-01-09", "2027-06-26", "2027-08-07"} <= {*named}
    assert "2026-12-26" in days("2027-01-01", holidays="keep", **given_ones)


@pytest.mark.parametrize(
    ("fields", "fault"),
    [
        ({"rule": "katru dienu"}, "rule"),
        ({"from": "2027-01"}, "day"),
        ({"from": "2027-01-09?"}, "day"),
        ({"from": "2027-02-30"}, "day"),
        ({"time": "no rīta"}, "hours"),
        ({"until": "2027-01-01"}, "recurrence_order"),
        ({"from": "2027-01-09", "until": "2027-01-01"}, "recurrence_order"),
        ({"except": ["2027-06/.."]}, "exception_open"),
        ({"holidays": "varbūt"}, "enum"),
        ({"first": "2027-01-09"}, "extra_forbidden"),
    ],
)
def test_fault_is_told_by_its_name(fields: dict[str, object], fault: str) -> None:
    with pytest.raises(ValidationError) as caught:
        recurrence(**fields)

    assert [error["type"] for error in caught.value.errors()] == [fault]


@given(
    st.dates(date(1999, 1, 1), date(2030, 12, 31)),
    st.sets(st.sampled_from(WEEKDAYS), min_size=1),
    st.integers(1, 4),
    st.sampled_from(["skip", "keep"]),
)
def test_named_days_follow_the_rule(
    first: date, weekdays: set[str], interval: int, holidays: str
) -> None:
    """Ascending, on the rule's days only, none before the first, and none both held and skipped."""
    rule = f"FREQ=WEEKLY;INTERVAL={interval};BYDAY={','.join(weekdays)}"
    fields = {"rule": rule, "from": str(first), "holidays": holidays}
    last = first.replace(year=first.year + 1, day=1)
    one = Recurrence.model_validate(fields)
    held, skipped = one.list_days(last)

    assert all(earlier < later for earlier, later in pairwise(held))
    assert all(first <= day <= last for day in held)
    assert {WEEKDAYS[day.weekday()] for day in held} <= weekdays
    assert not {*held} & {*skipped}
    assert not skipped or holidays == "skip"


@pytest.mark.parametrize(
    ("text", "first_and_last"),
    [
        ("2020-09-24", ("2020-09-24", "2020-09-24")),
        ("2020-09-24/2020-09-27", ("2020-09-24", "2020-09-27")),
        *((text, None) for text in ("2020-09", "2020", "2020-23", "2020-09-24?", "2020-09-24~")),
        *((text, None) for text in ("2020-09-24/..", "../2020-09-24", "2020-09-24/2020-10")),
    ],
)
def test_only_days_without_doubt_are_certain(
    text: str, first_and_last: tuple[str, str] | None
) -> None:
    found = certain_days(Period.parse(text))

    assert (found and tuple(map(str, found))) == first_and_last
    assert (certain_day(Period.parse(text)) is not None) == (text == "2020-09-24")


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("2026-11-01/..", date.max),
        ("2026-11-01/2026-11-20", date(2026, 11, 20)),
        *((text, None) for text in ("2026-11-01/", "2026-11-01~/..", "2026-11/..", "2026-11")),
    ],
)
def test_a_stay_may_be_certain_until_further_notice(text: str, last: date | None) -> None:
    found = certain_stay(Period.parse(text))

    assert found == ((date(2026, 11, 1), last) if last else None)
