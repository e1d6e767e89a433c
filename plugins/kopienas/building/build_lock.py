"""A lock that allows one build at a time."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO

from kopienas.tasks.console import Console
from kopienas.tasks.project import Project


@contextmanager
def build_lock(project: Project, console: Console) -> Iterator[IO[str]]:
    """Wait until no other build runs, then yield the open lock file; other builds wait.

    The lock belongs to the open file: the system frees it when the process ends, even by a crash.
    """
    project.build_folder.mkdir(exist_ok=True)
    with project.lock_file.open("w", encoding="utf-8") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            console.print(
                "Vietni jau būvē cits uzdevums; gaidu, kad tas beigsies.",
                "Another task is building the site; waiting for it to end.",
            )
            fcntl.flock(file, fcntl.LOCK_EX)
        yield file
