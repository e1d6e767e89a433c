"""Latvian wording of dates: the noun is declined, by the given case or by its preposition."""

from typing import Final

from babel.dates import get_month_names

from kopienas.model.period import PartialDate, Precision, Season
from kopienas.wording.declension import Case, decline

_MONTHS: Final = get_month_names("wide", locale="lv")
_SEASONS: Final = {
    Season.SPRING: "pavasaris",
    Season.SUMMER: "vasara",
    Season.AUTUMN: "rudens",
    Season.WINTER: "ziema",
}


def one(when: PartialDate, case: Case, *, with_year: bool) -> str:
    """Return a date in words: "2024. gada 16. maijs", "ap 2020. gadu", "… (precizējams)"."""
    if when.approximate:
        return _doubted(when, f"ap {_plain(when, Case.ACCUSATIVE, with_year=with_year)}")
    return _doubted(when, _plain(when, case, with_year=with_year))


def since(start: PartialDate, *, with_year: bool) -> str:
    """Return an interval without an end in words: "no 2019. gada"."""
    return _hedged(start, f"no {_plain(start, Case.GENITIVE, with_year=with_year)}")


def until(end: PartialDate, *, with_year: bool) -> str:
    """Return an interval without a start in words: "līdz 2020. gadam"."""
    return _hedged(end, f"līdz {_plain(end, Case.DATIVE, with_year=with_year)}")


def between(start: PartialDate, end: PartialDate, case: Case, *, with_year: bool) -> str:
    """Return an interval in words: "2024. gada 16.–18. maijs", "no 30. aprīļa līdz 2. maijam"."""
    same_marks = (start.approximate, start.uncertain) == (end.approximate, end.uncertain)
    if same_marks and (short := _contracted(start, end, case, with_year=with_year)):
        return _hedged(start, short)
    year_again = start.year != end.year or start.precision is Precision.YEAR
    if case is Case.NOMINATIVE:
        first = _plain(start, case, with_year=with_year)
        last = f"– {_plain(end, case, with_year=year_again)}"
    else:
        first = f"no {_plain(start, Case.GENITIVE, with_year=with_year)}"
        last = f"līdz {_plain(end, Case.DATIVE, with_year=year_again)}"
    if same_marks:
        return _hedged(start, f"{first} {last}")
    dash = "– " if case is Case.NOMINATIVE else ""
    return f"{_hedged(start, first)} {dash}{_hedged(end, last.removeprefix(dash))}"


def _plain(when: PartialDate, case: Case, *, with_year: bool) -> str:
    if when.precision is Precision.YEAR:
        return f"{when.year}. {decline('gads', case)}"
    day = f"{when.day}. " if when.day else ""
    return f"{_of_year(when, with_year=with_year)}{day}{decline(_noun(when), case)}"


def _contracted(start: PartialDate, end: PartialDate, case: Case, *, with_year: bool) -> str | None:
    """Return an interval whose ends differ only in their finest part; None for any other."""
    if start.precision is not end.precision:
        return None
    if start.precision is Precision.YEAR:
        return f"{start.year}.–{end.year}. {decline('gads', case)}"
    if start.year != end.year:
        return None
    year = _of_year(start, with_year=with_year)
    if start.precision is not Precision.DAY:
        return f"{year}{decline(_noun(start), case)}–{decline(_noun(end), case)}"
    if start.month != end.month:
        return None
    return f"{year}{start.day}.–{end.day}. {decline(_noun(end), case)}"


def _of_year(when: PartialDate, *, with_year: bool) -> str:
    return f"{when.year}. gada " if with_year else ""


def _noun(when: PartialDate) -> str:
    return _SEASONS[when.season] if when.season else _MONTHS[when.earliest.month]


def _hedged(when: PartialDate, words: str) -> str:
    return _doubted(when, f"aptuveni {words}" if when.approximate else words)


def _doubted(when: PartialDate, words: str) -> str:
    return f"{words} (precizējams)" if when.uncertain else words
