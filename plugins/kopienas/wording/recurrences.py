"""Recurrence rules and times of day in words."""

from __future__ import annotations

from typing import Final

from babel.dates import get_day_names

from kopienas.model.hours import Hours
from kopienas.model.language import Language
from kopienas.model.rule import RecurrenceRule

_AND: Final = {Language.LV: " un ", Language.EN: " and "}
_WEEKS: Final = {
    Language.LV: {2: "katru otro nedēļu ", 3: "katru trešo nedēļu ", 4: "katru ceturto nedēļu "},
    Language.EN: {2: "every second week ", 3: "every third week ", 4: "every fourth week "},
}
_MONTHS: Final = {
    Language.LV: {1: "", 2: "katra otrā ", 3: "katra trešā ", 4: "katra ceturtā "},
    Language.EN: {1: "the", 2: "every second", 3: "every third", 4: "every fourth"},
}
_ORDINALS: Final = {
    Language.LV: {1: "pirmajā", 2: "otrajā", 3: "trešajā", 4: "ceturtajā", -1: "pēdējā"},
    Language.EN: {1: "first", 2: "second", 3: "third", 4: "fourth", -1: "last"},
}
_HOURS: Final = {Language.LV: "plkst. {}", Language.EN: "{}"}


def rule_in_words(rule: RecurrenceRule, language: Language) -> str:
    """Return the rule in words: "sestdienās", "mēneša pirmajā sestdienā"; "on Saturdays"."""
    names = get_day_names("wide", locale=str(language))
    days = [names[day] for day in rule.weekdays]
    if rule.ordinal is not None:
        return _monthly(rule, days[0], language)
    if language is Language.LV:
        days = [f"{day.removesuffix('a')}ās" for day in days]
    else:
        days = [f"{day}s" for day in days]
    weeks = _WEEKS[language].get(rule.interval, "")
    preposition = "on " if language is Language.EN else ""
    return weeks + preposition + _join_words(days, language)


def hours_in_words(hours: Hours, language: Language) -> str:
    """Return the time of day in words: "plkst. 11.00–13.00", "11:00–13:00"."""
    text = str(hours)
    return _HOURS[language].format(text.replace(":", ".") if language is Language.LV else text)


def _monthly(rule: RecurrenceRule, day: str, language: Language) -> str:
    months, which = _MONTHS[language][rule.interval], _ORDINALS[language][rule.ordinal or 1]
    if language is Language.LV:
        return f"{months}mēneša {which} {day.removesuffix('a')}ā"
    return f"on the {which} {day} of {months} month"


def _join_words(words: list[str], language: Language) -> str:
    *before, last = words
    return _AND[language].join(filter(None, (", ".join(before), last)))
