"""Damage to folders: renamed, nested, moved to another kind, removed."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from tools.torture.changes import Change, Changes
from tools.torture.tree import EmptyFolder, Tree
from tools.torture.words import with_new_words

KINDS = ("activities", "centres", "competitions", "exhibitions", "news", "pages", "data")
NAMES = (
    *("cits-nosaukums", "Adventes vainagi 2026", "ā", "a_b", "-a", "a--b", "a.b", "2026", "index"),
    *("konkurss\n", "a" * 81, "a" * 200, "con", "en", "data", "ekrans", "atom.xml", "a\\b", "a b "),
)


def _one_folder(change: Callable[[Tree, str, Random], Tree]) -> Change:
    def apply(tree: Tree, rng: Random) -> Tree:
        folders = tree.folders()
        return change(tree, rng.choice(folders), rng) if folders else tree

    return apply


def _to(tree: Tree, folder: str, new: str) -> Tree:
    return tree if folder == new else tree.move(folder, new)


def _copied_as_it_is(tree: Tree, folder: str, rng: Random) -> Tree:
    return tree.copy(folder, f"{folder}{rng.choice(('-2', '2', '-kopija'))}")


def _copied(tree: Tree, folder: str, rng: Random) -> Tree:
    """Copy a folder, with words of its own, as people do who begin with a similar thing."""
    new = f"{folder}{rng.choice(('-2', ' (1)', ' – kopija'))}"
    copied = tree.copy(folder, new)
    for path in tree.paths((".md", ".yaml"), f"{folder}/"):
        text = with_new_words(tree.text(path), rng)
        copied = copied.put(path.replace(folder, new, 1), text)
    return copied


CHANGES: Changes = {
    "renamed": _one_folder(
        lambda tree, folder, rng: _to(tree, folder, f"{folder.split('/')[0]}/{rng.choice(NAMES)}")
    ),
    "nested": _one_folder(lambda tree, folder, _: _to(tree, folder, f"{folder}/2026")),
    "of another kind": _one_folder(
        lambda tree, folder, rng: _to(tree, folder, f"{rng.choice(KINDS)}/{folder.split('/')[1]}")
    ),
    "at the top": _one_folder(lambda tree, folder, _: _to(tree, folder, folder.split("/")[1])),
    "removed": _one_folder(lambda tree, folder, _: tree.without(folder)),
    "emptied": _one_folder(lambda tree, folder, _: tree.put(folder, EmptyFolder())),
    "copied": _one_folder(_copied),
    "copied as it is": _one_folder(_copied_as_it_is),
    "kind removed": lambda tree, rng: tree.without(rng.choice(KINDS)),
}
