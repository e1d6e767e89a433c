"""One tree again, with all that was said of it."""

from __future__ import annotations

import difflib
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tools.torture.run import Run
from tools.torture.tree import EmptyFolder, Item, Tree
from tools.torture.trial import Trial

#: Lines of a difference that are shown.
MOST_LINES = 60


def replay_tree(run: Run, number: int) -> str:
    """Return what the tree *number* changes, and what became of it, built as well if accepted."""
    recipe = run.recipe(number)
    with tempfile.TemporaryDirectory(prefix="torture-") as folder:
        trial = Trial(run.checkout, Tree.read(run.content, run.today), Path(folder) / "project")
        outcome = trial.check(recipe)
        if outcome.accepted:
            outcome = trial.build(recipe)
        differences = "\n".join(describe_changes(trial.base, recipe.make(trial.base)))
    names = " + ".join(recipe.names)
    verdict = f"{outcome.verdict}: {outcome.kind} [{' + '.join(outcome.names)}]"
    return f"{number}: {names}\n{differences}\n{verdict}\n{outcome.detail}"


def describe_changes(base: Tree, tree: Tree) -> Iterator[str]:
    """Yield the differences between two trees, of texts line by line."""
    for path in sorted({*base.items, *tree.items}):
        old, new = base.items.get(path), tree.items.get(path)
        if old == new:
            continue
        if not isinstance(new, bytes) or not path.endswith((".md", ".yaml", ".txt")):
            yield f"{path!r}: {_describe(old)} → {_describe(new)}"
            continue
        texts = (_lines(old), _lines(new))
        lines = [repr(line)[1:-1] for line in difflib.unified_diff(*texts, path, path, n=1)]
        yield from lines[:MOST_LINES]


def _lines(item: Item | None) -> list[str]:
    return item.decode("utf-8", "backslashreplace").split("\n") if isinstance(item, bytes) else []


def _describe(item: Item | None) -> str:
    if item is None:
        return "nothing"
    if isinstance(item, bytes):
        return f"{len(item)} bytes"
    return "an empty folder" if isinstance(item, EmptyFolder) else f"a link to {item.target}"
