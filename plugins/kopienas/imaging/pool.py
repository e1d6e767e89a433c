"""Work spread over the processor's cores, with a bar to watch where someone watches."""

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

#: Each worker holds one unpacked picture; more workers than this would need memory without end.
MOST_WORKERS = 4
#: Starting a worker takes as long as the work on a picture or two.
FEW = 3


def workers() -> int:
    """Return how many pictures are worked on at once."""
    return min(os.cpu_count() or 1, MOST_WORKERS)


def spread(work: Callable[[T], R], items: Sequence[T], label: str) -> Iterator[R]:
    """Yield what *work* returns for each of *items*, as each is done.

    *work* is a function of a module and both it and *items* can be pickled. The bar, *label* before
    it, is drawn on a terminal only.
    """
    console = Console(stderr=True)

    def watched(results: Iterator[R]) -> Iterator[R]:
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

    if len(items) <= FEW or workers() == 1:
        yield from watched(map(work, items))
        return
    # A fresh process: a forked one would inherit locks of threads that it does not have.
    with ProcessPoolExecutor(workers(), mp_context=get_context("spawn")) as pool:
        futures = [pool.submit(work, item) for item in items]
        try:
            yield from watched(future.result() for future in as_completed(futures))
        finally:
            pool.shutdown(wait=True, cancel_futures=True)
