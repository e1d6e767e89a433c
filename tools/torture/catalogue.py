"""All changes by name, and which of them befall the tree of a number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from tools.torture import (
    byte_changes,
    field_changes,
    file_changes,
    folder_changes,
    habit_changes,
    line_changes,
    sound_changes,
)
from tools.torture.changes import Change
from tools.torture.tree import Tree

FAMILIES = {
    "field": field_changes.CHANGES,
    "line": line_changes.CHANGES,
    "byte": byte_changes.CHANGES,
    "file": file_changes.CHANGES,
    "folder": folder_changes.CHANGES,
    "habit": habit_changes.CHANGES,
    "sound": sound_changes.CHANGES,
}
SOUND = "sound: "
CATALOGUE: dict[str, Change] = {
    f"{family}: {name}": change
    for family, changes in FAMILIES.items()
    for name, change in changes.items()
}
#: The habits hold many cases each, so their turn comes as often as that of some others together.
TURNS = tuple(name for name in CATALOGUE for _ in range(4 if name.startswith("habit") else 1))
#: How many changes a tree gets at once, one as often as all others together.
COUNTS = (1, 1, 1, 2, 2, 3)


@dataclass(frozen=True, slots=True)
class Recipe:
    """The changes that make a tree.

    Attributes:
        seed: what all chance comes from, together with the number.
        names: the changes in their order.
    """

    seed: int
    number: int
    names: tuple[str, ...]

    def make(self, base: Tree) -> Tree:
        """Return *base* after the changes; each has chances of its own, so that one can be left."""
        tree = base
        for name in self.names:
            tree = CATALOGUE[name](tree, Random(f"{self.seed}:{self.number}:{name}"))
        return tree

    def alone(self) -> list[Recipe]:
        """Return a recipe for each change by itself."""
        return [Recipe(self.seed, self.number, (name,)) for name in self.names]

    @property
    def is_sound(self) -> bool:
        """True if the check must say yes."""
        return all(name.startswith(SOUND) for name in self.names)


def draw_recipe(seed: int, number: int, names: Sequence[str] = TURNS) -> Recipe:
    """Return the recipe of the tree *number*, of changes out of *names*.

    The first changes go round, so that each has its turn; the others are drawn.
    """
    rng = Random(f"{seed}:{number}")
    others = dict.fromkeys(rng.choices(names, k=rng.choice(COUNTS) - 1))
    first = names[number % len(names)]
    return Recipe(seed, number, (first, *(name for name in others if name != first)))
