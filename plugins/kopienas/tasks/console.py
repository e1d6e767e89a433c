"""Console output of the tasks, in the language of the person who runs them."""

import sys
from dataclasses import dataclass
from typing import TextIO

from kopienas.model.language import Language, Translated


class TaskError(Exception):
    """An error that stops a task, with its message in both languages."""

    def __init__(self, lv: str, en: str) -> None:
        """Store the same message in Latvian and English."""
        self.message = Translated(lv, en)
        super().__init__(en)


@dataclass(frozen=True, slots=True)
class Console:
    """Prints messages on the terminal in one language.

    Attributes:
        language: The language that was chosen for the task.
    """

    language: Language

    def print(self, lv: str, en: str) -> None:
        """Print a message to standard output."""
        self._write(Translated(lv, en)[self.language], sys.stdout)

    def print_error(self, error: TaskError) -> None:
        """Print the message of *error* to standard error."""
        self._write(error.message[self.language], sys.stderr)

    @staticmethod
    def _write(text: str, stream: TextIO) -> None:
        """Write a line; what the terminal cannot show, such as a damaged file name, as escapes."""
        encoding = stream.encoding or "utf-8"
        shown = text.encode(encoding, "backslashreplace").decode(encoding)
        print(shown, file=stream, flush=True)
