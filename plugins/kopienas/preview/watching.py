"""Watches the site's source files for changes."""

import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from watchfiles import Change, DefaultFilter, watch

from kopienas.tasks.project import Project

FOLDERS = ("content", "geodata", "plugins", "theme")
SETTINGS = ("pelicanconf.py", "publishconf.py")


class _Settings(DefaultFilter):
    def __call__(self, change: Change, path: str) -> bool:
        return Path(path).name in SETTINGS and super().__call__(change, path)


def _follow(
    paths: Iterable[Path],
    notice: Callable[[], object],
    stop: threading.Event,
    *,
    only: DefaultFilter,
    deep: bool,
) -> threading.Thread:
    def follow() -> None:
        for _ in watch(*paths, stop_event=stop, watch_filter=only, recursive=deep):
            notice()

    thread = threading.Thread(target=follow, daemon=True)
    thread.start()
    return thread


@contextmanager
def changes(project: Project) -> Iterator[threading.Event]:
    """Yield an event that is set whenever content, map data, theme, plugins or settings change."""
    changed, stop = threading.Event(), threading.Event()
    folders = [project.root / name for name in FOLDERS if (project.root / name).is_dir()]
    threads = [
        _follow(folders, changed.set, stop, only=DefaultFilter(), deep=True),
        # Editors replace a file when they save it, so its folder is watched, not the file.
        _follow([project.root], changed.set, stop, only=_Settings(), deep=False),
    ]
    try:
        yield changed
    finally:
        stop.set()
        for thread in threads:
            thread.join()
