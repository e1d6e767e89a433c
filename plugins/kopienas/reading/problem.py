"""Problems of the content, reported to the person who can mend them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from gettext import NullTranslations
from pathlib import Path

from kopienas.model.language import Language
from kopienas.tasks.console import TaskError
from kopienas.tasks.workflow_run import Annotation
from kopienas.wording.catalogue import load_translations

CATALOGUE = Path(__file__).parent.parent / "messages" / "lv.po"


def N_(message: str) -> str:  # noqa: N802 - gettext's name for "translate later"
    """Mark *message* for the catalogue; it is translated when it is shown."""
    return message


@cache
def _translations() -> NullTranslations:
    return load_translations(CATALOGUE)


@dataclass(frozen=True, slots=True)
class Message:
    """A text of the catalogue with the values of its ``{places}``."""

    text: str
    values: Mapping[str, object] = field(default_factory=dict)

    def render(self, language: Language) -> str:
        """Return the message in *language*."""
        if language is not Language.LV:
            return self.text.format(**self.values)
        # Values were inserted in English quotation marks, which Latvian opens at the bottom.
        return _translations().gettext(self.text).format(**self.values).replace("“", "„")


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault: its location, what was found, how to mend it.

    Attributes:
        path: the file, relative to the project, with forward slashes.
        line: counted from 1.
        field: the field of the front matter, dotted; "" for the file or the body itself.
    """

    path: str
    line: int
    field: str
    what: Message
    mend: Message

    def render(self, language: Language) -> str:
        """Return ``file:line: field: what – how to mend`` in *language*."""
        return f"{self.path}:{self.line}: {self.explain(language)}"

    def explain(self, language: Language) -> str:
        """Return ``field: what – how to mend`` in *language*."""
        field = f"{self.field}: " if self.field else ""
        return f"{field}{self.what.render(language)} – {self.mend.render(language)}"


class ContentProblems(TaskError):  # noqa: N818 - it is the list of problems, not one error
    """Raised with all problems of the content at once; nothing is built."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Store *problems* in the order of files and lines, each once."""
        unique = {
            (one.path, one.line, one.field, one.what.render(Language.EN)): one for one in problems
        }
        self.problems = tuple(unique[key] for key in sorted(unique))
        super().__init__(self.render(Language.LV), self.render(Language.EN))

    def annotations(self, language: Language) -> tuple[Annotation, ...]:
        """Return each problem at its file and line, in *language*."""
        return tuple(Annotation(one.explain(language), one.path, one.line) for one in self.problems)

    def render(self, language: Language) -> str:
        """Return one line for each problem, and a last line with their number, in *language*."""
        lines = [problem.render(language) for problem in self.problems]
        count = Message(N_("Problems found: {count}. Nothing was built or published."))
        closing = Message(count.text, {"count": len(lines)}).render(language)
        return "\n".join([*lines, closing])
