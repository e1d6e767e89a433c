"""The task ``exhibition``: ``print`` or ``bundle``."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from kopienas.bundling.bundle import bundle_exhibitions
from kopienas.printing.exhibitions import print_exhibitions
from kopienas.tasks.console import Console, TaskError
from kopienas.tasks.project import Project

ACTIONS: dict[str, Callable[[Project, Console, date], None]] = {
    "print": print_exhibitions,
    "bundle": bundle_exhibitions,
}


def run_exhibition_command(project: Project, console: Console, action: str, today: date) -> None:
    """Print or bundle the exhibitions for the day *today*.

    Raises:
        TaskError: it cannot be done, or the argument asks for neither.
    """
    if action not in ACTIONS:
        known = " / ".join(ACTIONS)
        raise TaskError(f"exhibition: {known}", f"exhibition: {known}")
    ACTIONS[action](project, console, today)
