"""Titles: no two things of a language look the same in a list of tabs or of search results."""

from __future__ import annotations

from collections.abc import Mapping

from kopienas.model.language import Language
from kopienas.reading.entries import ReadEntry
from kopienas.reading.problem import N_, Message, Problem


def check_titles(read: Mapping[str, ReadEntry], problems: list[Problem]) -> None:
    """Tell of each title that something else has already."""
    taken: dict[tuple[Language, str], str] = {}
    for one in read.values():
        for language, document in one.documents.items():
            words = one.entry.words[language]
            field = "title" if hasattr(words, "title") else "name"
            title = getattr(words, field)
            other = taken.setdefault((language, title), document.path)
            if other != document.path:
                what = Message(
                    N_("“{title}” is already the title of {other}"),
                    {"title": title, "other": other},
                )
                mend = Message(
                    N_("say in the title what makes it different, such as the year or the place")
                )
                line = document.front_matter.line((field,))
                problems.append(Problem(document.path, line, field, what, mend))
