"""Figures in texts: ``{figure:id}`` is replaced by its value, typed values of figures are refused.

``{figure:participants}`` is the current value with its hedge, ``{figure:participants@2022-12-12}``
an older one, ``{figure:participants.value}`` the bare number.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from kopienas.model.language import Language
from kopienas.model.ledger import Figure, Qualifier, Reading
from kopienas.reading.problem import N_, Message
from kopienas.wording.numbers import qualified

REFERENCE = re.compile(r"\{figure:([a-z0-9-]+)(?:@([^}.]+))?(\.value)?\}")
#: A whole number that is not a date, ordinal, decimal, percentage or part of a code.
TYPED = re.compile(r"(?<![\w.,:/@–-])(\d[\d\u00a0\u202f,]*\d)(?![\w:/–-]|[.,]\w|\.(?=\s*\w)|\s?%)")
#: The least number that is checked; smaller ones are too common in prose to mean a figure.
SMALLEST_TOLD = 30


@dataclass(frozen=True, slots=True)
class Ledger:
    """The figures that texts may refer to, by id."""

    figures: Mapping[str, Figure]

    def values(self) -> dict[int, str]:
        """Return the id of the figure by each of its values that is large enough to be checked."""
        return {
            reading.value: figure.id
            for figure in self.figures.values()
            for reading in figure.history
            if reading.value >= SMALLEST_TOLD
        }

    def find(self, match: re.Match[str]) -> Reading | None:
        """Return the value of a figure that a match of ``REFERENCE`` refers to, or None."""
        figure = self.figures.get(match[1])
        if figure is None:
            return None
        return figure.reading_of(match[2]) if match[2] else figure.current


def fill_figures(
    text: str,
    language: Language,
    ledger: Ledger,
    show: Callable[[Reading, str], str],
    told: Callable[[str, Message, Message], None],
) -> str:
    """Return *text* with each reference replaced by the result of *show*.

    *show* gets the figure's value and its words in *language*. Faults are passed to *report* as
    (the text at fault, what was found, how to mend it).
    """

    def replace(match: re.Match[str]) -> str:
        reading = ledger.find(match)
        if reading is None:
            what = Message(N_("the ledger has no figure “{name}”"), {"name": match[0]})
            names = ", ".join(ledger.figures)
            mend = Message(
                N_("see content/data/figures.yaml; there are: {names}"), {"names": names}
            )
            told(match[0], what, mend)
            return match[0]
        hedge = Qualifier.EXACTLY if match[3] else reading.qualifier
        return show(reading, qualified(reading.value, hedge, language))

    owners = ledger.values()
    for typed in TYPED.finditer(REFERENCE.sub(" ", text)):
        owner = owners.get(int(re.sub(r"\D", "", typed[1])))
        if owner is not None:
            what = Message(N_("the number {number} belongs to the ledger"), {"number": typed[1]})
            mend = Message(N_("write {{figure:{name}}}"), {"name": owner})
            told(typed[1], what, mend)
    return REFERENCE.sub(replace, text)


def as_text(_reading: Reading, words: str) -> str:
    """Return the words of a figure's value as plain text."""
    return words


def as_data(reading: Reading, words: str) -> str:
    """Return a figure's value as the HTML element ``data``, which also carries the number."""
    return f'<data value="{reading.value}">{words}</data>'
