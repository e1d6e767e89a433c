"""Parallel work in several processes, with a progress bar on a terminal."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import get_context
from typing import TypeVar

from rich.console import Console
from rich.progress import track

T = TypeVar("T")
R = TypeVar("R")

#: Each worker holds one decoded picture; more workers than this would need too much memory.
MOST_WORKERS = 4
#: Up to this many items are worked on in this process: starting a worker takes as long as the work
#: on a picture or two.
FEW_ITEMS = 3


def worker_count() -> int:
    """Return the number of worker processes."""
    return min(os.cpu_count() or 1, MOST_WORKERS)


def map_in_processes(work: Callable[[T], R], items: Sequence[T], label: str) -> Iterator[R]:
    """Yield the result of *work* for each of *items*, in the order in which they are done.

    *work* must be a function at the top of a module, and it and *items* must be picklable. The
    progress bar, with *label* before it, is drawn on a terminal only.
    """
    console = Console(stderr=True)

    def show_progress(results: Iterator[R]) -> Iterator[R]:
        return iter(
            track(
                results,
                label,
                total=len(items),
                console=console,
                transient=True,
                disable=not console.is_terminal,
            )
        )

    if len(items) <= FEW_ITEMS or worker_count() == 1:
        yield from show_progress(map(work, items))
        return
    # Fresh processes: a forked one would inherit the locks of threads that it does not have.
    with ProcessPoolExecutor(worker_count(), mp_context=get_context("spawn")) as pool:
        futures = [pool.submit(work, item) for item in items]
        try:
            yield from show_progress(future.result() for future in as_completed(futures))
        finally:
            pool.shutdown(wait=True, cancel_futures=True)
