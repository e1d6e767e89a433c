"""The task ``exhibition``: ``print`` or ``bundle``."""

from __future__ import annotations

from collections.abc import Callable

from kopienas.bundling.bundle import bundle_exhibitions
from kopienas.printing.exhibitions import print_exhibitions
from kopienas.tasks.console import PublishingError, Voice
from kopienas.tasks.project import Project

DOES: dict[str, Callable[[Project, Voice], None]] = {
    "print": print_exhibitions,
    "bundle": bundle_exhibitions,
}


def do(project: Project, voice: Voice, what: str) -> None:
    """Print or bundle the exhibitions.

    Raises:
        TaskError: it cannot be done, or the argument asks for neither.
    """
    if what not in DOES:
        known = " / ".join(DOES)
        raise PublishingError(f"exhibition: {known}", f"exhibition: {known}")
    DOES[what](project, voice)
