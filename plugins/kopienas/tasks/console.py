"""Console output of the tasks, in the language of the person who runs them."""

import sys
from dataclasses import dataclass

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
        print(Translated(lv, en)[self.language], flush=True)

    def print_error(self, error: TaskError) -> None:
        """Print the message of *error* to standard error."""
        print(error.message[self.language], file=sys.stderr, flush=True)
