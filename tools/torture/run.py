"""A run: many trees are checked, and a share of those that are accepted is built."""

from __future__ import annotations

import multiprocessing
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from rich.console import Console
from rich.progress import track

from tools.torture.catalogue import TURNS, Recipe, draw_recipe
from tools.torture.remembered_yaml import remember_yaml
from tools.torture.tree import Tree
from tools.torture.trial import Trial
from tools.torture.verdict import Outcome


@dataclass(frozen=True, slots=True)
class Run:
    """What is tried.

    Attributes:
        checkout: the project whose code is tried.
        content: the folder of the sound content that the trees are made of.
        today: the day for which it is read.
        seed: what all chance comes from.
        names: the changes to draw from.
        build_each: of so many accepted trees, one is built.
        build_firsts: True if each with a change of which none was built yet is built as well.
    """

    checkout: Path
    content: Path
    today: date
    seed: int = 1
    names: Sequence[str] = TURNS
    build_each: int = 100
    build_firsts: bool = True

    def recipe(self, number: int) -> Recipe:
        """Return the recipe of the tree *number*."""
        return draw_recipe(self.seed, number, self.names)


def try_trees(run: Run, numbers: Sequence[int], processes: int) -> Iterator[Outcome]:
    """Yield what becomes of the trees *numbers*, in their order; then, of those built, once more.

    What is built depends on the verdicts alone, so that two runs do the same.
    """
    with _workers(run, processes) as pool:
        recipes = [run.recipe(number) for number in numbers]
        accepted: list[Recipe] = []
        checked = pool.map(_check, recipes, chunksize=8)
        for recipe, outcome in zip(recipes, _with_progress(checked, len(recipes)), strict=True):
            if outcome.accepted:
                accepted.append(recipe)
            yield outcome
        builds = choose_builds(accepted, run)
        yield from _with_progress(pool.map(_build, builds), len(builds))


def _with_progress(outcomes: Iterator[Outcome], count: int) -> Iterator[Outcome]:
    """Yield *outcomes*, with a bar on a terminal that shows how many of *count* are there."""
    console = Console(stderr=True)
    hidden = not console.is_terminal
    yield from track(outcomes, "Koki · trees", count, console=console, disable=hidden)


def choose_builds(accepted: Sequence[Recipe], run: Run) -> list[Recipe]:
    """Return those of the *accepted* recipes that are built."""
    seen: set[str] = set()
    chosen = []
    for place, recipe in enumerate(accepted):
        is_first = run.build_firsts and not seen.issuperset(recipe.names)
        if place % run.build_each == 0 or is_first:
            chosen.append(recipe)
            seen.update(recipe.names)
    return chosen


_trial: list[Trial] = []
_folders: list[tempfile.TemporaryDirectory[str]] = []


def _workers(run: Run, processes: int) -> ProcessPoolExecutor:
    """Return a pool of processes with a project folder each."""
    # Fresh processes, so that none begins with what another has imported or changed.
    context = multiprocessing.get_context("spawn")
    return ProcessPoolExecutor(processes, context, initializer=_start_worker, initargs=(run,))


def _start_worker(run: Run) -> None:
    remember_yaml()
    # Removed when the process ends.
    folder = tempfile.TemporaryDirectory(prefix="torture-")
    _folders.append(folder)
    base = Tree.read(run.content, run.today)
    _trial.append(Trial(run.checkout, base, Path(folder.name) / "project"))


def _check(recipe: Recipe) -> Outcome:
    return _trial[0].check(recipe)


def _build(recipe: Recipe) -> Outcome:
    return _trial[0].build(recipe)
