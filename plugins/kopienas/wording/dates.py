"""Dates and periods in words, as precise as they are known."""

from datetime import date
from typing import Final, Protocol

from babel.dates import format_date

from kopienas.model.language import Language
from kopienas.model.period import PartialDate, Period
from kopienas.wording import dates_en, dates_lv
from kopienas.wording.declension import Case

__all__ = ["Case", "period_in_words", "weekday_name"]


class _Phrases(Protocol):
    """The wording of one language, as a module: of a date and of intervals by their known ends."""

    def date_in_words(self, when: PartialDate, case: Case, *, with_year: bool) -> str: ...
    def start_in_words(self, start: PartialDate, *, with_year: bool) -> str: ...
    def end_in_words(self, end: PartialDate, *, with_year: bool) -> str: ...
    def interval_in_words(
        self, start: PartialDate, end: PartialDate, case: Case, *, with_year: bool
    ) -> str: ...


_PHRASES: Final[dict[Language, _Phrases]] = {Language.LV: dates_lv, Language.EN: dates_en}


def period_in_words(
    period: Period,
    language: Language,
    case: Case = Case.NOMINATIVE,
    *,
    with_year: bool = True,
) -> str:
    """Return *period* in words, with plain spaces.

    Latvian uses the given case, "2024. gada 16.–18. maijā", except where a preposition governs
    it: "ap 2020. gadu", "no 2019. gada". English has one form for a list, "16 May 2024", and for
    the locative a phrase for use in a sentence, "on 16 May 2024".

    Args:
        period: The date or interval.
        language: The language of the words.
        case: Grammatical case; NOMINATIVE for lists, LOCATIVE within a sentence.
        with_year: False under a heading that names the year. A date known only to the year still
            shows it, and so does an interval whose ends are in different years.
    """
    phrases = _PHRASES[language]
    start, end = period.start, period.end
    if start is None:
        return phrases.end_in_words(end, with_year=with_year) if end else ""
    if end is None:
        return phrases.start_in_words(start, with_year=with_year)
    if not period.is_interval:
        return phrases.date_in_words(start, case, with_year=with_year)
    return phrases.interval_in_words(
        start, end, case, with_year=with_year or start.year != end.year
    )


def weekday_name(day: date, language: Language) -> str:
    """Return the name of the day of the week: "ceturtdiena", "Thursday"."""
    return format_date(day, "EEEE", locale=language.value)
