"""English wording of dates: the bare date in a list, with "on" or "in" in a sentence."""

from typing import Final

from babel.dates import format_date

from kopienas.model.period import DatePrecision, PartialDate
from kopienas.wording.declension import Case

_PATTERNS: Final = {
    DatePrecision.DAY: "d MMMM y",
    DatePrecision.MONTH: "MMMM y",
    DatePrecision.YEAR: "y",
}


def date_in_words(when: PartialDate, case: Case, *, with_year: bool) -> str:
    """Return a date in words: "16 May 2024", "on 16 May 2024", "about 2020".

    An uncertain one is followed by "(to be confirmed)".
    """
    return _add_preposition(when, _without_marks(when, with_year=with_year), case)


def start_in_words(start: PartialDate, *, with_year: bool) -> str:
    """Return an interval without an end in words: "since 2019"."""
    return _mark_uncertain(
        start, f"since {_mark_approximate(start, _without_marks(start, with_year=with_year))}"
    )


def end_in_words(end: PartialDate, *, with_year: bool) -> str:
    """Return an interval without a start in words: "until 2020"."""
    return _mark_uncertain(
        end, f"until {_mark_approximate(end, _without_marks(end, with_year=with_year))}"
    )


def interval_in_words(start: PartialDate, end: PartialDate, case: Case, *, with_year: bool) -> str:
    """Return an interval in words: "16–18 May 2024", "from 30 April to 2 May 2020"."""
    same_marks = (start.approximate, start.uncertain) == (end.approximate, end.uncertain)
    if same_marks and (short := _contract_interval(start, end, with_year=with_year)):
        return _add_preposition(start, short, case)
    year_twice = start.year != end.year or end.precision is DatePrecision.YEAR
    first = _mark_approximate(start, _without_marks(start, with_year=year_twice))
    last = _mark_uncertain(end, _mark_approximate(end, _without_marks(end, with_year=with_year)))
    if not end.uncertain:
        first = _mark_uncertain(start, first)
    return f"{first} – {last}" if case is Case.NOMINATIVE else f"from {first} to {last}"


def _without_marks(when: PartialDate, *, with_year: bool) -> str:
    if when.season:
        name = when.season.name.lower()
        return f"{name} {when.year}" if with_year else name
    pattern = _PATTERNS[when.precision]
    if not with_year:
        pattern = pattern.removesuffix(" y")
    return format_date(when.earliest, pattern, locale="en_GB")


def _contract_interval(start: PartialDate, end: PartialDate, *, with_year: bool) -> str | None:
    """Return an interval whose ends differ only in their finest part; None for any other."""
    if start.precision is not end.precision:
        return None
    last = _without_marks(end, with_year=with_year)
    if start.precision is DatePrecision.YEAR:
        return f"{start.year}–{last}"
    if start.year != end.year:
        return None
    if start.precision is not DatePrecision.DAY:
        return f"{_without_marks(start, with_year=False)}–{last}"
    return f"{start.day}–{last}" if start.month == end.month else None


def _add_preposition(when: PartialDate, words: str, case: Case) -> str:
    """Return *words* after the preposition that *case* needs; "about" replaces it."""
    if when.approximate or case is not Case.LOCATIVE:
        return _mark_uncertain(when, _mark_approximate(when, words))
    preposition = "on" if when.precision is DatePrecision.DAY else "in"
    return _mark_uncertain(when, f"{preposition} {words}")


def _mark_approximate(when: PartialDate, words: str) -> str:
    return f"about {words}" if when.approximate else words


def _mark_uncertain(when: PartialDate, words: str) -> str:
    return f"{words} (to be confirmed)" if when.uncertain else words
