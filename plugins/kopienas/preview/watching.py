"""Watches the site's source files for changes."""

import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from watchfiles import Change, DefaultFilter, watch

from kopienas.tasks.project import Project

FOLDERS = ("content", "geodata", "plugins", "theme")
SETTINGS = ("pelicanconf.py", "publishconf.py")


class _SettingsFilter(DefaultFilter):
    def __call__(self, change: Change, path: str) -> bool:
        return Path(path).name in SETTINGS and super().__call__(change, path)


def _watch_in_thread(
    paths: Iterable[Path],
    on_change: Callable[[], object],
    stop: threading.Event,
    *,
    watch_filter: DefaultFilter,
    recursive: bool,
) -> threading.Thread:
    def follow() -> None:
        for _ in watch(*paths, stop_event=stop, watch_filter=watch_filter, recursive=recursive):
            on_change()

    thread = threading.Thread(target=follow, daemon=True)
    thread.start()
    return thread


@contextmanager
def watch_changes(project: Project) -> Iterator[threading.Event]:
    """Yield an event that is set whenever content, map data, theme, plugins or settings change."""
    changed, stop = threading.Event(), threading.Event()
    folders = [project.root / name for name in FOLDERS if (project.root / name).is_dir()]
    threads = [
        _watch_in_thread(folders, changed.set, stop, watch_filter=DefaultFilter(), recursive=True),
        # Editors replace a file when they save it, so its folder is watched, not the file.
        _watch_in_thread(
            [project.root], changed.set, stop, watch_filter=_SettingsFilter(), recursive=False
        ),
    ]
    try:
        yield changed
    finally:
        stop.set()
        for thread in threads:
            thread.join()
