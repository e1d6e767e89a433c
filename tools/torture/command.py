"""The task ``torture``."""

from __future__ import annotations

import os
import resource
import time
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from kopienas.tasks.console import Console, TaskError
from kopienas.tasks.project import Project
from tools.torture.replay import replay_tree
from tools.torture.report import render_failures, render_table
from tools.torture.run import Run, try_trees
from tools.torture.verdict import Outcome

#: A small whole site: a tree of it is checked ten times as fast as one of the real content.
SMALL = Path("tests/fixture_site/content")
#: The day for which the small site is read, always the same; the real one is read for today.
SMALL_DAY = date(2026, 11, 20)
#: Of so many trees one is made of the real content; of so many of these, accepted, one is built.
REAL_EACH, BUILD_EACH_REAL = 50, 20
NICENESS = 15


@dataclass(frozen=True, slots=True)
class TortureOptions:
    """Options of the command line.

    Attributes:
        trees: how many trees are tried.
        seed: another one gives other trees.
        replay: the number of one tree to try and describe; "" tries them all. A tree of the real
            content has an “r” before its number.
        processes: how many work at once.
    """

    trees: int
    seed: int
    replay: str
    processes: int


def torture_content(
    project: Project, console: Console, today: date, options: TortureOptions
) -> None:
    """Try thousands of damaged and edited trees and print what becomes of them.

    Raises:
        TaskError: something fails that must not.
    """
    small = Run(project.root, project.root / SMALL, SMALL_DAY, options.seed)
    real = replace(
        small,
        content=project.root / "content",
        today=today,
        build_each=BUILD_EACH_REAL,
        build_firsts=False,
    )
    if options.replay:
        run = real if options.replay.startswith("r") else small
        told = replay_tree(run, int(options.replay.removeprefix("r")))
        console.print(told, told)
        return
    os.nice(NICENESS)
    start = time.monotonic()
    count = max(1, options.trees // REAL_EACH)
    failed = 0
    for run, sort, number in ((small, "", options.trees - count), (real, "r", count)):
        outcomes = list(try_trees(run, range(number), options.processes))
        failed += _print_report(console, sort, outcomes)
    _print_cost(console, options, time.monotonic() - start)
    if failed:
        raise TaskError(
            f'Neizturēja {failed}; vienu vēlreiz: make torture ARGS="--replay NUMURS".',
            f'Failed: {failed}; one of them again: make torture ARGS="--replay NUMBER".',
        )


def _print_report(console: Console, sort: str, outcomes: list[Outcome]) -> int:
    """Print the table and the failures, and return how many failed."""
    name = "content" if sort else SMALL.as_posix()
    console.print(f"\n{name}\n{render_table(outcomes)}\n", f"\n{name}\n{render_table(outcomes)}\n")
    for line in render_failures(outcomes, sort):
        console.print(line, line)
    return sum(outcome.failed for outcome in outcomes)


def _print_cost(console: Console, options: TortureOptions, seconds: float) -> None:
    most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    console.print(
        f"\n{options.trees} koki, {seconds / 60:.1f} min, lielākais process {most} MB.",
        f"\n{options.trees} trees, {seconds / 60:.1f} min, largest process {most} MB.",
    )
