"""Headings of a body: none of the first level, which is the page's title, and none left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kopienas.reading.problem import N_, Message

#: Both of Markdown's ways to write a heading of the first level.
_FIRST_LEVEL: Final = re.compile(r"^(?:#(?!#)[ \t]*\S.*|.*\S.*\n=+[ \t]*)$", re.MULTILINE)
_LOWER_LEVEL: Final = re.compile(r"^(##+)[ \t]*\S.*$", re.MULTILINE)
_LOWEST: Final = 4


def heading_faults(body: str) -> Iterator[tuple[str, Message, Message]]:
    """Yield what is wrong with the headings of *body*: the heading, the fault and the remedy."""
    for heading in _FIRST_LEVEL.finditer(body):
        what = Message(N_("a heading of the first level stands in the text"))
        yield heading[0], what, Message(N_("begin with “##”; the page's title is the first level"))
    above = 1
    for heading in _LOWER_LEVEL.finditer(body):
        level, most = len(heading[1]), min(above + 1, _LOWEST)
        if level > most:
            what = Message(
                N_("a level is left out above the heading “{heading}”"), {"heading": heading[0]}
            )
            yield heading[0], what, Message(N_("begin with “{marks}”"), {"marks": "#" * most})
        above = min(level, most)
