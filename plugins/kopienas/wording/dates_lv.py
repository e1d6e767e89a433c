"""Latvian wording of dates: the noun is declined, by the given case or by its preposition."""

from typing import Final

from babel.dates import get_month_names

from kopienas.model.partial_date import DatePrecision, PartialDate, Season
from kopienas.wording.declension import Case, decline

_MONTHS: Final = get_month_names("wide", locale="lv")
_SEASONS: Final = {
    Season.SPRING: "pavasaris",
    Season.SUMMER: "vasara",
    Season.AUTUMN: "rudens",
    Season.WINTER: "ziema",
}


def date_in_words(when: PartialDate, case: Case, *, with_year: bool) -> str:
    """Return a date in words: "2024. gada 16. maijs", "ap 2020. gadu", "… (vēl jāprecizē)"."""
    if when.approximate:
        return _mark_uncertain(
            when, f"ap {_without_marks(when, Case.ACCUSATIVE, with_year=with_year)}"
        )
    return _mark_uncertain(when, _without_marks(when, case, with_year=with_year))


def start_in_words(start: PartialDate, *, with_year: bool) -> str:
    """Return an interval without an end in words: "no 2019. gada"."""
    return _add_marks(start, f"no {_without_marks(start, Case.GENITIVE, with_year=with_year)}")


def end_in_words(end: PartialDate, *, with_year: bool) -> str:
    """Return an interval without a start in words: "līdz 2020. gadam"."""
    return _add_marks(end, f"līdz {_without_marks(end, Case.DATIVE, with_year=with_year)}")


def interval_in_words(start: PartialDate, end: PartialDate, case: Case, *, with_year: bool) -> str:
    """Return an interval in words: "2024. gada 16.–18. maijs", "no 30. aprīļa līdz 2. maijam"."""
    same_marks = (start.approximate, start.uncertain) == (end.approximate, end.uncertain)
    if same_marks and (short := _contract_interval(start, end, case, with_year=with_year)):
        return _add_marks(start, short)
    year_again = start.year != end.year or start.precision is DatePrecision.YEAR
    if case is Case.NOMINATIVE:
        first = _without_marks(start, case, with_year=with_year)
        last = f"– {_without_marks(end, case, with_year=year_again)}"
    else:
        first = f"no {_without_marks(start, Case.GENITIVE, with_year=with_year)}"
        last = f"līdz {_without_marks(end, Case.DATIVE, with_year=year_again)}"
    if same_marks:
        return _add_marks(start, f"{first} {last}")
    dash = "– " if case is Case.NOMINATIVE else ""
    return f"{_add_marks(start, first)} {dash}{_add_marks(end, last.removeprefix(dash))}"


def _without_marks(when: PartialDate, case: Case, *, with_year: bool) -> str:
    if when.precision is DatePrecision.YEAR:
        return f"{when.year}. {decline('gads', case)}"
    day = f"{when.day}. " if when.day else ""
    return f"{_year_prefix(when, with_year=with_year)}{day}{decline(_noun(when), case)}"


def _contract_interval(
    start: PartialDate, end: PartialDate, case: Case, *, with_year: bool
) -> str | None:
    """Return an interval whose ends differ only in their finest part; None for any other."""
    if start.precision is not end.precision:
        return None
    if start.precision is DatePrecision.YEAR:
        return f"{start.year}.–{end.year}. {decline('gads', case)}"
    if start.year != end.year:
        return None
    year = _year_prefix(start, with_year=with_year)
    if start.precision is not DatePrecision.DAY:
        return f"{year}{decline(_noun(start), case)}–{decline(_noun(end), case)}"
    if start.month != end.month:
        return None
    return f"{year}{start.day}.–{end.day}. {decline(_noun(end), case)}"


def _year_prefix(when: PartialDate, *, with_year: bool) -> str:
    return f"{when.year}. gada " if with_year else ""


def _noun(when: PartialDate) -> str:
    return _SEASONS[when.season] if when.season else _MONTHS[when.earliest.month]


def _add_marks(when: PartialDate, words: str) -> str:
    return _mark_uncertain(when, f"aptuveni {words}" if when.approximate else words)


def _mark_uncertain(when: PartialDate, words: str) -> str:
    return f"{words} (vēl jāprecizē)" if when.uncertain else words
