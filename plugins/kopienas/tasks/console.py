"""Console output of the tasks, in the language of the person who runs them."""

import errno
import sys
from dataclasses import dataclass
from typing import TextIO

from kopienas.model.language import Language, Translated
from kopienas.tasks.workflow_run import Annotation, WorkflowRun

_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_NO_RIGHT = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


class TaskError(Exception):
    """An error that stops a task, with its message in both languages."""

    def __init__(self, lv: str, en: str) -> None:
        """Store the same message in Latvian and English."""
        self.message = Translated(lv, en)
        super().__init__(en)

    def annotations(self, language: Language) -> tuple[Annotation, ...]:
        """Return what is wrong, fault by fault, in *language*."""
        return (Annotation(self.message[language]),)


def explain_file_error(error: OSError) -> TaskError:
    """Return what a person can do about a file that the system does not let be read or written."""
    reason = ": ".join(str(part) for part in (error.strerror or error, error.filename) if part)
    if error.errno in _NO_ROOM:
        mend = " Atbrīvojiet vietu diskā.", " Make room on the disk."
    elif error.errno in _NO_RIGHT:
        mend = " Mapei jābūt jūsu un rakstāmai.", " The folder must be yours and writable."
    else:
        mend = "", ""
    return TaskError(
        f"Failu nevar izlasīt vai ierakstīt ({reason}).{mend[0]}",
        f"A file cannot be read or written ({reason}).{mend[1]}",
    )


def is_fault_of_system(error: OSError) -> bool:
    """Say whether the disk or its rights are at fault, and not the program."""
    return error.errno in _NO_ROOM | _NO_RIGHT | {errno.EIO}


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
        self._write(Translated(lv, en)[self.language], sys.stdout)
        if self.run:
            self.run.add_line(lv)

    def print_error(self, error: TaskError) -> None:
        """Print the message of *error* to standard error."""
        self._write(error.message[self.language], sys.stderr)
        if self.run:
            for one in error.annotations(self.language):
                self._write(one.command, sys.stdout)
            self.run.add_faults(error.annotations(Language.LV))

    @staticmethod
    def _write(text: str, stream: TextIO) -> None:
        """Write a line; what the terminal cannot show, such as a damaged file name, as escapes."""
        encoding = stream.encoding or "utf-8"
        shown = text.encode(encoding, "backslashreplace").decode(encoding)
        print(shown, file=stream, flush=True)
