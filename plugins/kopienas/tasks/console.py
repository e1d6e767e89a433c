"""Console output of the tasks, in the language of the person who runs them."""

import sys
from dataclasses import dataclass

from kopienas.model.language import Language, Translated
from kopienas.tasks.workflow_run import Annotation, WorkflowRun


class TaskError(Exception):
    """An error that stops a task, with its message in both languages."""

    def __init__(self, lv: str, en: str) -> None:
        """Store the same message in Latvian and English."""
        self.message = Translated(lv, en)
        super().__init__(en)

    def annotations(self, language: Language) -> tuple[Annotation, ...]:
        """Return what is wrong, fault by fault, in *language*."""
        return (Annotation(self.message[language]),)


@dataclass(frozen=True, slots=True)
class Console:
    """Prints messages on the terminal in one language.

    Attributes:
        language: The language that was chosen for the task.
        run: The run of GitHub Actions, whose summary says the same in Latvian; None elsewhere.
    """

    language: Language
    run: WorkflowRun | None = None

    def print(self, lv: str, en: str) -> None:
        """Print a message to standard output."""
        print(Translated(lv, en)[self.language], flush=True)
        if self.run:
            self.run.add_line(lv)

    def print_error(self, error: TaskError) -> None:
        """Print the message of *error* to standard error."""
        print(error.message[self.language], file=sys.stderr, flush=True)
        if self.run:
            for one in error.annotations(self.language):
                print(one.command, flush=True)
            self.run.add_faults(error.annotations(Language.LV))
