"""A trial: trees of one base are made, checked and, where asked, built."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import replace
from pathlib import Path
from random import Random

from kopienas.tasks.project import Project
from tools.torture.catalogue import Recipe
from tools.torture.checking import Checked, check_tree, find_lost_words, words_of_model
from tools.torture.later_steps import (
    build_tree,
    find_closed_gates,
    find_later_faults,
    words_of_output,
)
from tools.torture.tree import Tree, Workbench
from tools.torture.verdict import Outcome, Verdict
from tools.torture.words import plant_words, words_of_vocabularies

#: What a project needs besides its content; shared with the checkout that is tried.
SHARED = ("theme", "plugins", "geodata", "pelicanconf.py", "publishconf.py")


class Trial:
    """A project in *folder* that takes the shape of one tree after another.

    It tries the code of *checkout*, with *base* as the sound tree that all others are made of.
    """

    def __init__(self, checkout: Path, base: Tree, folder: Path) -> None:
        """Lay out the project and check the base.

        Raises:
            ValueError: The base is refused.
        """
        self._project = Project(folder)
        self._bench = Workbench(folder / "content")
        for name in SHARED:
            (folder / name).symlink_to(checkout.resolve() / name)
        self.base = plant_words(base, Random(0))
        checked = check_tree(self._project, self._bench, self.base, self.base)
        if checked.plan is None:
            raise ValueError(f"the content is not sound:\n{checked.kind}\n{checked.messages}")
        self._unread = self._missing_words(words_of_model(checked.plan))
        self._seen_on_base: tuple[frozenset[str], frozenset[str]] | None = None

    def check(self, recipe: Recipe) -> Outcome:
        """Make the tree of *recipe* and check it; of several changes, find the one that fails."""
        outcome = self._check(recipe)
        if outcome.failed and len(recipe.names) > 1:
            for alone in recipe.alone():
                again = self._check(alone)
                if (again.verdict, again.kind) == (outcome.verdict, outcome.kind):
                    return again
        return outcome

    def build(self, recipe: Recipe) -> Outcome:
        """Make the tree of *recipe*, check it, and go on to the end if it is accepted."""
        tree = recipe.make(self.base)
        unshown, closed = self._look_at_base()
        checked = check_tree(self._project, self._bench, self.base, tree)
        outcome = self._judge(recipe, tree, checked)
        if outcome.failed or checked.plan is None:
            return outcome
        with tempfile.TemporaryDirectory(dir=self._project.root) as made:
            output = Path(made) / "site"
            faults = list(find_later_faults(self._project, tree, checked.plan, output))
            gates = find_closed_gates(self._project, output)
            faults += [f"{name}\n{said}" for name, said in gates.items() if name not in closed]
            if faults:
                kind = "; ".join(fault.partition("\n")[0] for fault in faults)
                later = replace(outcome, verdict=Verdict.LATER, kind=kind)
                return replace(later, detail="\n".join(faults), built=True)
            shown, ignored = words_of_output(output), unshown | words_of_vocabularies(tree)
            lost = find_lost_words(tree, shown, checked.messages, ignored)
        if lost:
            return replace(
                outcome, verdict=Verdict.LOST, kind="on no page", detail=lost, built=True
            )
        return replace(outcome, built=True)

    def _check(self, recipe: Recipe) -> Outcome:
        tree = recipe.make(self.base)
        return self._judge(recipe, tree, check_tree(self._project, self._bench, self.base, tree))

    def _judge(self, recipe: Recipe, tree: Tree, checked: Checked) -> Outcome:
        outcome = Outcome(
            recipe.number, recipe.names, checked.verdict, checked.kind, checked.messages
        )
        if checked.verdict is Verdict.REFUSED and recipe.is_sound:
            return replace(outcome, verdict=Verdict.SOUND_REFUSED)
        if checked.plan is not None:
            shown = words_of_model(checked.plan)
            if lost := find_lost_words(tree, shown, checked.messages, self._unread):
                return replace(outcome, verdict=Verdict.LOST, kind="by reading", detail=lost)
        return outcome

    def _missing_words(self, shown: frozenset[str]) -> frozenset[str]:
        """Return the words of the base that are not *shown*: of what no reader is meant to see."""
        lost = find_lost_words(self.base, shown, "", frozenset())
        return frozenset(line.rpartition(" ")[2] for line in lost.splitlines())

    def _look_at_base(self) -> tuple[frozenset[str], frozenset[str]]:
        """Return the words of the base that no page shows, and the gates that it does not pass.

        It is built for that, once: what holds against the base is no fault of a tree.
        """
        if self._seen_on_base is None:
            self._bench.lay_out(self.base)
            output = self._project.root / "base"
            if fault := build_tree(self._project, self.base, output):
                raise ValueError(fault)
            unshown = self._missing_words(words_of_output(output))
            self._seen_on_base = unshown, frozenset(find_closed_gates(self._project, output))
            shutil.rmtree(output)
        return self._seen_on_base
