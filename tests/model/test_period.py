"""What reading EDTF promises."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kopienas.model.period import DatePrecision, PartialDate, Period, Season

SPANS = [
    ("2024-05-16", "2024-05-16", "2024-05-16", DatePrecision.DAY, "2024-05-16"),
    ("2024-02", "2024-02-01", "2024-02-29", DatePrecision.MONTH, "2024-02"),
    ("2020", "2020-01-01", "2020-12-31", DatePrecision.YEAR, "2020"),
    ("2021-21", "2021-03-01", "2021-05-31", DatePrecision.SEASON, None),
    ("2021-22", "2021-06-01", "2021-08-31", DatePrecision.SEASON, None),
    ("2021-23", "2021-09-01", "2021-11-30", DatePrecision.SEASON, None),
    ("2021-24", "2021-12-01", "2022-02-28", DatePrecision.SEASON, None),
    ("9999-24", "9999-12-01", "9999-12-31", DatePrecision.SEASON, None),
    ("2020~", "2020-01-01", "2020-12-31", DatePrecision.YEAR, None),
    ("2020-01-23?", "2020-01-23", "2020-01-23", DatePrecision.DAY, None),
    ("2021-12%", "2021-12-01", "2021-12-31", DatePrecision.MONTH, None),
    ("2020-09-24/2020-09-27", "2020-09-24", "2020-09-27", DatePrecision.INTERVAL, None),
    ("2019/2024-03", "2019-01-01", "2024-03-31", DatePrecision.INTERVAL, None),
    ("2021-23/2022-21", "2021-09-01", "2022-05-31", DatePrecision.INTERVAL, None),
    ("2024-05-16/2024-05", "2024-05-16", "2024-05-31", DatePrecision.INTERVAL, None),
    ("2019/..", "2019-01-01", None, DatePrecision.INTERVAL, None),
    ("2019/", "2019-01-01", None, DatePrecision.INTERVAL, None),
    ("../2020", None, "2020-12-31", DatePrecision.INTERVAL, None),
    ("/2020-06", None, "2020-06-30", DatePrecision.INTERVAL, None),
]

REFUSED = [
    ("", "not a date"),
    ("maijs", "not a date"),
    ("16.05.2024", "not a date"),
    ("2024-5-1", "not a date"),
    ("20245", "not a date"),
    ("201X", "not a date"),
    (" 2024", "not a date"),
    ("2024\n", "not a date"),
    ("２０２４", "not a date"),
    ("2024-05-16T10:00", "not a date"),
    ("2024?~", "not a date"),
    ("2019/2020/2021", "not a date"),
    ("2024-02-30", "no such day"),
    ("2023-02-29", "no such day"),
    ("2024-05-00", "no such day"),
    ("2024-13", "neither a month"),
    ("2024-00", "neither a month"),
    ("2024-25", "neither a month"),
    ("2024-21-01", "neither a month"),
    ("0999", "between 1000 and 9999"),
    ("2024/2020", "ends before it begins"),
    ("2024-05-16/2024-05-15", "ends before it begins"),
    ("2020/2020", "write it once"),
    ("../..", "at one end at least"),
    ("/", "at one end at least"),
]

DAYS = st.dates(min_value=date(1000, 1, 1))
SINGLES = st.builds(
    lambda day, form, mark: day.strftime(form).zfill(4) + mark,
    DAYS,
    st.sampled_from(["%Y-%m-%d", "%Y-%m", "%Y", "%Y-21", "%Y-22", "%Y-23", "%Y-24"]),
    st.sampled_from(["", "?", "~", "%"]),
)
ENDS = SINGLES | st.sampled_from(["", ".."])


@pytest.mark.parametrize(("text", "earliest", "latest", "precision", "iso"), SPANS)
def test_a_period_covers_the_days_it_may_mean(
    text: str, earliest: str | None, latest: str | None, precision: DatePrecision, iso: str | None
) -> None:
    """First day, last day, precision, and a string for HTML where HTML can say it."""
    period = Period.parse(text)
    assert period.earliest == (date.fromisoformat(earliest) if earliest else None)
    assert period.latest == (date.fromisoformat(latest) if latest else None)
    assert period.precision is precision
    assert period.iso == iso


@pytest.mark.parametrize(("text", "reason"), REFUSED)
def test_nonsense_is_refused_with_its_reason(text: str, reason: str) -> None:
    """The reason is short and names what is wrong."""
    with pytest.raises(ValueError, match=re.escape(reason)):
        Period.parse(text)


def test_marks_and_parts_are_kept() -> None:
    """Each end knows its parts and its own marks."""
    period = Period.parse("2021-23~/2022-05-16%")
    assert period.start == PartialDate(2021, season=Season.AUTUMN, approximate=True)
    assert period.end == PartialDate(2022, 5, 16, uncertain=True, approximate=True)


def test_one_date_is_both_ends() -> None:
    """Outside an interval both ends are the same object."""
    period = Period.parse("2024-05")
    assert period.start is period.end
    assert not period.is_interval
    assert Period.parse("2019/").is_interval


def test_an_end_gives_its_own_html_string() -> None:
    """Structured data may name the ends of an interval, marks aside; a season has no string."""
    ends = Period.parse("2020-09-24/2021~"), Period.parse("2020-22/..")
    assert [end and end.iso for end in (ends[0].start, ends[0].end, ends[1].start)] == [
        "2020-09-24",
        "2021",
        None,
    ]


@pytest.mark.parametrize(
    ("text", "year"), [("2024-05-16", 2024), ("2019/2024", 2019), ("../2020-24", 2020)]
)
def test_a_period_is_listed_under_one_year(text: str, year: int) -> None:
    """The year of the start, else that of the end."""
    assert Period.parse(text).year == year


def test_finer_dates_precede_coarser_ones() -> None:
    """By first day, then by last day; open starts first, open ends last among equals."""
    ordered = [
        "../2019",
        "2019/..",
        "2020-01-01",
        "2020-01-01/2020-01-03",
        "2020-01",
        "2020",
        "2020~",
        "2020/..",
        "2020-21",
    ]
    assert [one.text for one in sorted(map(Period.parse, reversed(ordered)))] == ordered


@pytest.mark.parametrize(
    ("text", "coming", "now", "over"),
    [
        ("2024-05-15", False, False, True),
        ("2024-05-16", False, True, False),
        ("2024-05-17", True, False, False),
        ("2024-05", False, True, False),
        ("2024-05-10/2024-05-16", False, True, False),
        ("2019/..", False, True, False),
        ("2024-06/..", True, False, False),
        ("../2023", False, False, True),
    ],
)
def test_a_day_is_before_in_or_after(text: str, *, coming: bool, now: bool, over: bool) -> None:
    """Seen from 16 May 2024, exactly one of the three holds."""
    period, today = Period.parse(text), date(2024, 5, 16)
    seen = (period.is_coming(today), period.contains(today), period.is_over(today))
    assert seen == (coming, now, over)


@given(SINGLES)
def test_every_date_of_the_grammar_is_read(text: str) -> None:
    """What the grammar allows is read, keeps its text and covers at least a day."""
    period = Period.parse(text)
    assert period.text == text
    assert period.start is not None
    assert period.start.earliest <= period.start.latest
    assert period == Period.parse(text)
    assert len({period, Period.parse(text)}) == 1


@given(ENDS, ENDS)
def test_an_interval_is_read_or_refused(first: str, last: str) -> None:
    """Both ends in order give an interval that runs forward; all else is a ValueError."""
    try:
        period = Period.parse(f"{first}/{last}")
    except ValueError:
        return
    if period.earliest and period.latest:
        assert period.earliest <= period.latest


@given(st.text(max_size=12))
def test_any_other_text_is_a_value_error_at_most(text: str) -> None:
    """No text makes the reader fail in another way."""
    try:
        period = Period.parse(text)
    except ValueError:
        return
    assert period.text == text


@given(SINGLES, SINGLES, SINGLES)
def test_the_order_is_total(first: str, second: str, third: str) -> None:
    """Two periods compare as equal only when they are the same."""
    one, two, three = sorted(map(Period.parse, (first, second, third)))
    assert one <= two <= three
    assert (one < two) or one == two
