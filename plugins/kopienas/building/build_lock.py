"""A lock that allows one build at a time."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO

from kopienas.tasks.console import Voice
from kopienas.tasks.project import Project


@contextmanager
def alone(project: Project, voice: Voice) -> Iterator[IO[str]]:
    """Wait until no other build runs, then yield the open lock file; other builds wait.

    The lock belongs to the open file: the system frees it when the process ends, even by a crash.
    """
    project.aside.mkdir(exist_ok=True)
    with project.lock.open("w", encoding="utf-8") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            voice.say(
                "Vietni jau būvē cits uzdevums; gaidu, kad tas beigsies.",
                "Another task is building the site; waiting for it to end.",
            )
            fcntl.flock(file, fcntl.LOCK_EX)
        yield file
