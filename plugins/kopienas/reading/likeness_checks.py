"""Pages that look the same in a list of search results, such as a folder that was copied."""

from __future__ import annotations

from collections.abc import Mapping

from kopienas.model.language import Language
from kopienas.reading.entries import ReadEntry
from kopienas.reading.problem import N_, Message, Problem


def check_likeness(read: Mapping[str, ReadEntry], problems: list[Problem]) -> None:
    """Report each page whose heading and summary are those of an earlier one.

    A yearly event may keep its title; what is different this year belongs into the summary.
    """
    seen: dict[tuple[Language, str, str], ReadEntry] = {}
    for one in read.values():
        for language, document in one.documents.items():
            words = one.entry.words[language]
            other = seen.setdefault((language, words.heading, words.summary), one)
            if other is not one:
                values = {"other": other.documents[language].path}
                what = Message(N_("title and summary are the same as in {other}"), values)
                mend = Message(N_("tell in the summary what is different here"))
                line = document.front_matter.line(("summary",))
                problems.append(Problem(document.path, line, "summary", what, mend))
