"""The calendar: each activity once, nothing past as coming, nothing made up."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kopienas.model.activity import (
    ACTIVITIES,
    Activity,
    ActivityFacts,
    ActivityStatus,
    ActivityWords,
)
from kopienas.model.certain_days import certain_days
from kopienas.model.entry import Entry, Prose
from kopienas.model.language import Language, Translated
from kopienas.model.site import Site
from kopienas.model.time_zone import LATVIAN_TIME
from kopienas.views.calendar.agenda import agenda
from kopienas.views.calendar.ics import CalendarWriter
from kopienas.views.calendar.months import calendar_months
from kopienas.views.calendar.occurrences import list_occurrences
from kopienas.views.open_data.activities import ACTIVITY_TABLE
from kopienas.views.open_data.table import DataRelease
from tests.made_site import with_entries

TODAY = date(2026, 11, 20)
SITE_URL = "https://example.org/kopienas"
WORDS = ActivityWords(title="Talka „Ābele”", summary="Sakopa pagalmu, iestādīja trīs dobes; āžņ.")
DATES = st.one_of(
    st.none(),
    st.dates(date(1999, 1, 1), date(2030, 12, 31)).map(str),
    st.sampled_from(
        [
            *("2020", "2020~", "2020-23", "2020-09", "2021-12?", "2026-11-20", "1999-12-31"),
            *("2020-09-24/2020-09-27", "2020-01-30/2020-02-02", "2019-03/2021-02", "../2020"),
            *("2030-01-01", "2027", "2026-11-19/..", "2020-05-04?"),
        ]
    ),
)
STATUSES = [one for one in ActivityStatus if one is not ActivityStatus.MOVED]


def activity(slug: str, when: str | None, **facts: Any) -> Activity:  # noqa: ANN401 - any field
    made = {"status": "planned", "centres": ("azu-pagalms",), "themes": ("garden",), **facts}
    given_facts = ActivityFacts.model_validate({**made, "when": when})
    return Entry(ACTIVITIES, slug, given_facts, Translated(WORDS, WORDS), Translated(Prose()))


def events(model: Site, *activities: Activity, today: date = TODAY) -> list[Any]:
    """Return the events of a calendar file, parsed back."""
    text = CalendarWriter(model, Language.LV, SITE_URL, today).text("Kalendārs", activities)
    return list(icalendar.Calendar.from_ical(text).walk("VEVENT"))


@given(drawn=st.lists(st.tuples(DATES, st.sampled_from(STATUSES)), max_size=12))
def test_every_activity_is_once_where_it_belongs(
    model: Site, drawn: list[tuple[str | None, ActivityStatus]]
) -> None:
    """A month where a month is known, the file where the days are, a row of data in any case."""
    made = {
        f"a{n}": activity(f"a{n}", when, status=status) for n, (when, status) in enumerate(drawn)
    }
    listed = [
        one
        for month in calendar_months(list_occurrences(made.values(), TODAY), TODAY)
        for one in month.occurrences
    ]
    terms = {slug: one.facts.period for slug, one in made.items()}
    with_month = [slug for slug, term in terms.items() if term and term.start and term.start.month]
    with_days = [slug for slug, term in terms.items() if term and certain_days(term)]
    some = with_entries(model, ACTIVITIES, made)
    rows = ACTIVITY_TABLE.cells(DataRelease(some, SITE_URL, TODAY))

    assert sorted(one.activity.slug for one in listed) == sorted(with_month)
    uids = [str(event["UID"]).split("@")[0] for event in events(model, *made.values())]
    assert sorted(uids) == sorted(f"activities-{slug}" for slug in with_days)
    assert [row["id"] for row in rows] == list(made)


@pytest.mark.parametrize("count", [0, 1, 30, 2000])
def test_any_number_of_activities_on_one_day(model: Site, count: int) -> None:
    """A crowd stands in one day of one month, and each has an event of its own."""
    crowd = [activity(f"a{n:04}", "2027-05-08") for n in range(count)]
    found = [
        one for one in calendar_months(list_occurrences(crowd, TODAY), TODAY) if one.occurrences
    ]
    in_table = [
        one
        for month in found
        for week in month.weeks
        for day in week
        if day
        for one in day.occurrences
    ]

    assert len(found) == min(count, 1)
    assert len(in_table) == count
    assert len({str(event["UID"]) for event in events(model, *crowd)}) == count
    assert len(agenda(crowd, TODAY).coming) == count


@pytest.mark.parametrize(
    ("when", "status", "today", "is_coming"),
    [
        ("2026-11-20", "planned", "2026-11-20", True),
        ("2026-11-20", "planned", "2026-11-21", False),
        ("2026-11-18/2026-11-22", "planned", "2026-11-22", True),
        ("2026-11", "planned", "2026-11-30", True),
        ("2026-11", "planned", "2026-12-01", False),
        ("2022/2024", "planned", "2026-11-20", False),
        ("2020/..", "planned", "2026-11-20", False),
        ("2027-01-09", "cancelled", "2026-11-20", True),
        ("2027-01-09", "took-place", "2026-11-20", False),
        ("2027-01-09", "moved", "2026-11-20", False),
        (None, "planned", "2026-11-20", False),
    ],
)
def test_nothing_past_is_coming(when: str, status: str, today: str, *, is_coming: bool) -> None:
    """What was moved to no known day is not expected on its old one."""
    one = activity("a", when, status=status)

    assert bool(agenda([one], date.fromisoformat(today)).coming) == is_coming


def test_what_was_moved_stands_on_its_new_day(model: Site) -> None:
    one = activity("a", "2026-11-01", status="moved", moved_to="2026-12-05", revision=2)
    (event,) = events(model, one)

    assert [
        str(each.when.start.iso) for each in agenda([one], TODAY).coming if each.when.start
    ] == ["2026-12-05"]
    assert (event["DTSTART"].dt, event["SEQUENCE"], event["STATUS"]) == (
        date(2026, 12, 5),
        2,
        "CONFIRMED",
    )


@pytest.mark.parametrize(
    ("status", "told"),
    [
        ("planned", "TENTATIVE"),
        ("took-place", "CONFIRMED"),
        ("cancelled", "CANCELLED"),
        ("moved", "CANCELLED"),
    ],
)
def test_status_is_told_to_calendars(model: Site, status: str, told: str) -> None:
    (event,) = events(model, activity("a", "2027-01-09/2027-01-10", status=status))

    assert event["STATUS"] == told
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (date(2027, 1, 9), date(2027, 1, 11))
    assert event["URL"] == f"{SITE_URL}/aktivitates/a/"


@pytest.mark.parametrize(
    ("day", "utc"),
    [
        ("2027-03-27", "2027-03-27T09:00"),
        ("2027-03-28", "2027-03-28T08:00"),
        ("2027-10-30", "2027-10-30T08:00"),
        ("2027-10-31", "2027-10-31T09:00"),
    ],
)
def test_hours_are_those_of_latvia_on_both_sides_of_a_change(
    model: Site, day: str, utc: str
) -> None:
    """Eleven in Latvia is nine by UTC in winter and eight in summer."""
    (event,) = events(model, activity("a", day, time="11:00–12:30"))
    start = event["DTSTART"].dt

    assert event["DTSTART"].params["TZID"] == "Europe/Riga"
    assert start.astimezone(datetime.fromisoformat(utc + "+00:00").tzinfo).isoformat()[:16] == utc
    assert (event["DTEND"].dt - start).seconds == 90 * 60


def test_recurring_hours_stay_through_both_changes(model: Site) -> None:
    """The rule is expanded in local time; holidays and the break are named as exceptions."""
    rule = {"rule": "FREQ=WEEKLY;BYDAY=SA", "from": "2026-12-01", "until": "2027-11-06"}
    facts = {"status": "regular", "recurrence": {**rule, "time": "11:00", "except": ["2027-07"]}}
    (event,) = events(model, activity("a", None, **facts))
    left_out = {moment.dt.date().isoformat() for moment in event["EXDATE"].dts}

    assert event["DTSTART"].dt == datetime(2026, 12, 5, 11, tzinfo=LATVIAN_TIME)
    assert event["RRULE"]["FREQ"] == ["WEEKLY"]
    assert event["RRULE"]["UNTIL"][0].isoformat() == "2027-11-06T21:59:00+00:00"
    assert left_out == {
        *("2026-12-26", "2027-05-01", "2027-07-03", "2027-07-10", "2027-07-17", "2027-07-24"),
        "2027-07-31",
    }
    assert {moment.dt.hour for moment in event["EXDATE"].dts} == {11}


@pytest.mark.parametrize(
    ("moment", "hours"),
    [
        ("2027-03-28T02:59", 2),
        ("2027-03-28T04:01", 3),
        ("2027-10-31T02:59", 3),
        ("2027-10-31T04:01", 2),
    ],
)
def test_time_zone_tells_both_changes(model: Site, moment: str, hours: int) -> None:
    text = CalendarWriter(model, Language.LV, SITE_URL, TODAY).text("Kalendārs", [])
    (zone,) = icalendar.Calendar.from_ical(text).walk("VTIMEZONE")
    assert isinstance(zone, icalendar.Timezone)

    local = datetime.fromisoformat(moment).replace(tzinfo=zone.to_tz())
    assert local.utcoffset() == timedelta(hours=hours)


def test_rule_without_a_first_day_names_no_day(model: Site) -> None:
    facts = {"status": "regular", "recurrence": {"rule": "FREQ=WEEKLY;BYDAY=SA"}}
    one = activity("a", None, **facts)
    found = agenda([one], TODAY)

    assert (found.coming, found.regular) == ((), (one,))
    assert events(model, one) == []
    assert not any(
        each.occurrences for each in calendar_months(list_occurrences([one], TODAY), TODAY)
    )


@pytest.mark.parametrize(
    ("day", "months"),
    [
        (date(2026, 11, 20), ["2026-10", "2026-11", "2026-12"]),
        (date(2027, 1, 1), ["2026-12", "2027-01", "2027-02"]),
        (date(2026, 12, 31), ["2026-11", "2026-12", "2027-01"]),
    ],
)
def test_this_month_and_its_neighbours_are_there_though_empty(day: date, months: list[str]) -> None:
    assert [month.step for month in calendar_months([], day)] == months


def test_recurring_days_are_named_eight_weeks_ahead() -> None:
    rule = {"rule": "FREQ=WEEKLY;BYDAY=SA", "from": "2026-11-01"}
    one = activity("a", None, status="regular", recurrence=rule)
    coming = [str(each.days[0]) for each in agenda([one], TODAY).coming if each.days]

    assert coming[0] == "2026-11-21"
    assert coming[-1] == "2027-01-09"
    assert "2026-12-26" not in coming  # the second day of Christmas


def test_lines_end_and_fold_as_the_standard_says(model: Site) -> None:
    """CRLF, and no line longer than 75 octets (RFC 5545, section 3.1)."""
    long = activity("a", "2027-01-09")
    text = CalendarWriter(model, Language.LV, SITE_URL, TODAY).text("Kalendārs ar āžņ " * 9, [long])
    lines = text.encode().split(b"\r\n")

    assert b"\n" not in b"".join(lines)
    assert max(map(len, lines)) <= 75
    assert lines[-1] == b""


HOSTILE = st.lists(
    st.sampled_from(
        ["\r\n", "\n", "END:VEVENT", "BEGIN:VEVENT", "X:", ";", ",", "\\n", "\\", "ā", '"', " "]
    ),
    max_size=12,
).map("".join)


@given(text=HOSTILE)
def test_words_never_become_lines_of_the_calendar_itself(model: Site, text: str) -> None:
    """A line break or a name of the format within a title is only a title (RFC 5545, 3.3.11)."""
    words = WORDS.model_copy(update={"title": f"Talka {text}.", "summary": text or "-"})
    one = replace(activity("a", "2027-01-09"), words=Translated(words, words))
    (event,) = events(model, one)

    assert str(event["SUMMARY"]).replace("\r\n", "\n") == f"Talka {text}.".replace("\r\n", "\n")
    assert "X" not in event


def test_weeks_begin_on_monday_and_hold_every_day_once() -> None:
    stay = list_occurrences([activity("a", "2027-02-10/2027-03-03")], TODAY)
    (month,) = (one for one in calendar_months(stay, TODAY) if one.occurrences)
    dates = [day.date for week in month.weeks for day in week if day]
    busy = [day.date.day for week in month.weeks for day in week if day and day.occurrences]

    assert dates == [date(2027, 2, n) for n in range(1, 29)]
    assert all(len(week) == 7 for week in month.weeks)
    assert all(day.date.weekday() == n for week in month.weeks for n, day in enumerate(week) if day)
    assert busy == list(range(10, 29))
