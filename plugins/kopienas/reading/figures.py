"""Figures in texts: ``{figure:id}`` is replaced by its value, typed values of figures are refused.

``{figure:participants}`` is the value with its hedge: the current one, or in a text about a day
that is past the one of that day. ``{figure:participants@now}`` is always the current one,
``{figure:participants@2022-12-12}`` an older one, ``{figure:participants.value}`` the bare number.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import takewhile

from kopienas.model.figure import Figure, FigureValue, Qualifier
from kopienas.model.language import Language
from kopienas.reading.problem import N_, Message
from kopienas.wording.numbers import format_qualified_number

REFERENCE = re.compile(r"\{figure:([a-z0-9-]+)(?:@([^}.]+))?(\.value)?\}")
#: Stands in a reference for the day of the current value.
NOW = "now"
#: A whole number that is not a date, ordinal, decimal, percentage or part of a code, and the words
#: behind it, up to the first sign.
TYPED_NUMBER = re.compile(
    r"(?<![\w.,:/@–-])(\d[\d\u00a0\u202f,]{0,14}\d)(?![\w:/–-]|[.,]\w|\.(?=\s*\w)|\s?%)"
    r"((?:\s+[^\W\d_]{1,40}){0,3})"
)
#: The least number that is checked; smaller ones are too common in prose to mean a figure.
SMALLEST_CHECKED = 30
#: Letters in which the stems of two forms of a noun agree at least.
SHORTEST_STEM = 4
#: Letters at the end of a noun that differ from form to form.
LONGEST_ENDING = 3


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures that texts may refer to, by id.

    Attributes:
        day: the day that the text is about; None: the present one.
        is_complete: false if the list has faults, so that it may hold other figures as well.
    """

    by_id: Mapping[str, Figure]
    day: date | None = None
    is_complete: bool = True

    def on(self, day: date | None) -> Figures:
        """Return the figures as a text about *day* means them."""
        return replace(self, day=day)

    def find_value(self, match: re.Match[str]) -> FigureValue | None:
        """Return the value of a figure that a match of ``REFERENCE`` refers to, or None."""
        figure = self.by_id.get(match[1])
        if figure is None:
            return None
        if match[2] == NOW or (not match[2] and self.day is None):
            return figure.current
        if match[2]:
            return figure.value_as_of(match[2])
        return figure.value_on(self.day) if self.day else None

    def find_typed(self, text: str, language: Language) -> Iterator[tuple[str, Figure]]:
        """Yield each number in *text* that is a value of a figure and counts the same, with it.

        That 60 minutes go by says nothing of 60 activities: the noun must be that of the figure.
        """
        for typed in TYPED_NUMBER.finditer(text):
            value = int(re.sub(r"\D", "", typed[1]))
            if value < SMALLEST_CHECKED:
                continue
            nouns = typed[2].split()
            for figure in self.by_id.values():
                known = any(reading.value == value for reading in figure.history)
                if known and _counts(figure, nouns, language):
                    yield typed[1], figure
                    break


def _counts(figure: Figure, nouns: list[str], language: Language) -> bool:
    """Return whether one of *nouns* is a form of a word for what *figure* counts."""
    words = (figure.counts or figure.name)[language].split()
    return any(_are_forms_of_one(noun, word) for noun in nouns for word in words)


def _are_forms_of_one(first: str, second: str) -> bool:
    pairs = zip(first.lower(), second.lower(), strict=False)
    stem = len(list(takewhile(lambda pair: pair[0] == pair[1], pairs)))
    longer = max(len(first), len(second))
    return stem >= max(SHORTEST_STEM, longer - LONGEST_ENDING)


def fill_figures(
    text: str,
    language: Language,
    figures: Figures,
    show: Callable[[FigureValue, str], str],
    report: Callable[[str, Message, Message], None],
) -> str:
    """Return *text* with each reference replaced by the result of *show*.

    *show* gets the figure's value and its words in *language*. Faults are passed to *report* as
    (the text at fault, what was found, how to mend it).
    """

    def fill(match: re.Match[str]) -> str:
        reading = figures.find_value(match)
        if reading is None:
            if figures.is_complete:
                report(match[0], *_explain_missing(match, figures))
            return match[0]
        hedge = Qualifier.EXACTLY if match[3] else reading.qualifier
        return show(reading, format_qualified_number(reading.value, hedge, language))

    for typed, owner in figures.find_typed(REFERENCE.sub(" ", text), language):
        what = Message(N_("the number {number} belongs to the ledger"), {"number": typed})
        mend = Message(
            N_("write {{figure:{name}}}; if it counts something else, write it in words"),
            {"name": owner.id},
        )
        report(typed, what, mend)
    return REFERENCE.sub(fill, text)


def _explain_missing(match: re.Match[str], figures: Figures) -> tuple[Message, Message]:
    figure = figures.by_id.get(match[1])
    if figure is None:
        what = Message(N_("the ledger has no figure “{name}”"), {"name": match[0]})
        mend = N_("see content/data/figures.yaml; there are: {names}")
        return what, Message(mend, {"names": ", ".join(figures.by_id)})
    days = ", ".join([*(value.as_of.text for value in figure.history), NOW])
    name = {"name": match[0], "day": figures.day, "id": figure.id, "days": days}
    what = (
        Message(N_("the ledger has no value of that day: “{name}”"), name)
        if match[2]
        else Message(N_("the ledger has no value of “{name}” for the day of the text, {day}"), name)
    )
    return what, Message(N_("write “@” and one of these behind “{id}”: {days}"), name)


def format_as_text(_reading: FigureValue, words: str) -> str:
    """Return the words of a figure's value as plain text."""
    return words


def format_as_data(reading: FigureValue, words: str) -> str:
    """Return a figure's value as the HTML element ``data``, which also carries the number."""
    return f'<data value="{reading.value}">{words}</data>'
