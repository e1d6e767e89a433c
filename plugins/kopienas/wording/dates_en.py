"""English wording of dates: the bare date in a list, with "on" or "in" in a sentence."""

from typing import Final

from babel.dates import format_date

from kopienas.model.period import PartialDate, Precision
from kopienas.wording.declension import Case

_PATTERNS: Final = {
    Precision.DAY: "d MMMM y",
    Precision.MONTH: "MMMM y",
    Precision.YEAR: "y",
}


def one(when: PartialDate, case: Case, *, with_year: bool) -> str:
    """Return a date in words: "16 May 2024", "on 16 May 2024", "about 2020".

    An uncertain one is followed by "(to be confirmed)".
    """
    return _in_place(when, _plain(when, with_year=with_year), case)


def since(start: PartialDate, *, with_year: bool) -> str:
    """Return an interval without an end in words: "since 2019"."""
    return _doubted(start, f"since {_about(start, _plain(start, with_year=with_year))}")


def until(end: PartialDate, *, with_year: bool) -> str:
    """Return an interval without a start in words: "until 2020"."""
    return _doubted(end, f"until {_about(end, _plain(end, with_year=with_year))}")


def between(start: PartialDate, end: PartialDate, case: Case, *, with_year: bool) -> str:
    """Return an interval in words: "16–18 May 2024", "from 30 April to 2 May 2020"."""
    same_marks = (start.approximate, start.uncertain) == (end.approximate, end.uncertain)
    if same_marks and (short := _contracted(start, end, with_year=with_year)):
        return _in_place(start, short, case)
    year_twice = start.year != end.year or end.precision is Precision.YEAR
    first = _about(start, _plain(start, with_year=year_twice))
    last = _doubted(end, _about(end, _plain(end, with_year=with_year)))
    if not end.uncertain:
        first = _doubted(start, first)
    return f"{first} – {last}" if case is Case.NOMINATIVE else f"from {first} to {last}"


def _plain(when: PartialDate, *, with_year: bool) -> str:
    if when.season:
        name = when.season.name.lower()
        return f"{name} {when.year}" if with_year else name
    pattern = _PATTERNS[when.precision]
    if not with_year:
        pattern = pattern.removesuffix(" y")
    return format_date(when.earliest, pattern, locale="en_GB")


def _contracted(start: PartialDate, end: PartialDate, *, with_year: bool) -> str | None:
    """Return an interval whose ends differ only in their finest part; None for any other."""
    if start.precision is not end.precision:
        return None
    last = _plain(end, with_year=with_year)
    if start.precision is Precision.YEAR:
        return f"{start.year}–{last}"
    if start.year != end.year:
        return None
    if start.precision is not Precision.DAY:
        return f"{_plain(start, with_year=False)}–{last}"
    return f"{start.day}–{last}" if start.month == end.month else None


def _in_place(when: PartialDate, words: str, case: Case) -> str:
    """Return *words* after the preposition that *case* needs; "about" replaces it."""
    if when.approximate or case is not Case.LOCATIVE:
        return _doubted(when, _about(when, words))
    preposition = "on" if when.precision is Precision.DAY else "in"
    return _doubted(when, f"{preposition} {words}")


def _about(when: PartialDate, words: str) -> str:
    return f"about {words}" if when.approximate else words


def _doubted(when: PartialDate, words: str) -> str:
    return f"{words} (to be confirmed)" if when.uncertain else words
