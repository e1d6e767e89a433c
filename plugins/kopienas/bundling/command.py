"""What ``make exhibition ARGS=…`` does."""

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
    """Do *what* the person asked for.

    Raises:
        PublishingError: it could not be done, or there is no such thing to do.
    """
    if what not in DOES:
        known = " / ".join(DOES)
        raise PublishingError(f"exhibition: {known}", f"exhibition: {known}")
    DOES[what](project, voice)
