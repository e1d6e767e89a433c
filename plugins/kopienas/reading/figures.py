"""Figures in texts: ``{figure:id}`` is replaced by its value, typed values of figures are refused.

``{figure:participants}`` is the current value with its hedge, ``{figure:participants@2022-12-12}``
an older one, ``{figure:participants.value}`` the bare number.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from kopienas.model.figure import Figure, FigureValue, Qualifier
from kopienas.model.language import Language
from kopienas.reading.problem import N_, Message
from kopienas.wording.numbers import format_qualified_number

REFERENCE = re.compile(r"\{figure:([a-z0-9-]+)(?:@([^}.]+))?(\.value)?\}")
#: A whole number that is not a date, ordinal, decimal, percentage or part of a code.
TYPED_NUMBER = re.compile(
    r"(?<![\w.,:/@–-])(\d[\d\u00a0\u202f,]*\d)(?![\w:/–-]|[.,]\w|\.(?=\s*\w)|\s?%)"
)
#: The least number that is checked; smaller ones are too common in prose to mean a figure.
SMALLEST_CHECKED = 30


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures that texts may refer to, by id."""

    by_id: Mapping[str, Figure]

    def ids_by_value(self) -> dict[int, str]:
        """Return the id of the figure by each of its values that is large enough to be checked."""
        return {
            reading.value: figure.id
            for figure in self.by_id.values()
            for reading in figure.history
            if reading.value >= SMALLEST_CHECKED
        }

    def find_value(self, match: re.Match[str]) -> FigureValue | None:
        """Return the value of a figure that a match of ``REFERENCE`` refers to, or None."""
        figure = self.by_id.get(match[1])
        if figure is None:
            return None
        return figure.value_as_of(match[2]) if match[2] else figure.current


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

    def replace(match: re.Match[str]) -> str:
        reading = figures.find_value(match)
        if reading is None:
            what = Message(N_("the ledger has no figure “{name}”"), {"name": match[0]})
            names = ", ".join(figures.by_id)
            mend = Message(
                N_("see content/data/figures.yaml; there are: {names}"), {"names": names}
            )
            report(match[0], what, mend)
            return match[0]
        hedge = Qualifier.EXACTLY if match[3] else reading.qualifier
        return show(reading, format_qualified_number(reading.value, hedge, language))

    owners = figures.ids_by_value()
    for typed in TYPED_NUMBER.finditer(REFERENCE.sub(" ", text)):
        owner = owners.get(int(re.sub(r"\D", "", typed[1])))
        if owner is not None:
            what = Message(N_("the number {number} belongs to the ledger"), {"number": typed[1]})
            mend = Message(N_("write {{figure:{name}}}"), {"name": owner})
            report(typed[1], what, mend)
    return REFERENCE.sub(replace, text)


def format_as_text(_reading: FigureValue, words: str) -> str:
    """Return the words of a figure's value as plain text."""
    return words


def format_as_data(reading: FigureValue, words: str) -> str:
    """Return a figure's value as the HTML element ``data``, which also carries the number."""
    return f'<data value="{reading.value}">{words}</data>'
