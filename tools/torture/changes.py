"""Changes of a tree: what one does, and what several of them need."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from random import Random

from tools.torture.tree import Tree
from tools.torture.words import split_front_matter

#: Returns another tree; the same one where there is nothing to change.
Change = Callable[[Tree, Random], Tree]
Changes = Mapping[str, Change]
TextEdit = Callable[[str, Random], str]

FIELD = re.compile(
    r"^(?P<indent>[ \t]*(?:- )?)(?P<name>[a-z_]+):(?: (?P<value>.*))?$", re.MULTILINE
)
WRITTEN = (".md", ".yaml")


def edit_file(edit: TextEdit, endings: tuple[str, ...] = WRITTEN) -> Change:
    """Return a change that applies *edit* to the text of one file."""

    def change(tree: Tree, rng: Random) -> Tree:
        paths = tree.paths(endings)
        if not paths:
            return tree
        path = rng.choice(paths)
        return tree.put(path, edit(tree.text(path), rng))

    return change


def edit_body(edit: TextEdit) -> Change:
    """Return a change that applies *edit* to the body of one Markdown file."""

    def edit_text(text: str, rng: Random) -> str:
        fields, body = split_front_matter(text)
        return fields + edit(body, rng) if fields else text

    return edit_file(edit_text, (".md",))


def edit_line(edit: TextEdit) -> TextEdit:
    """Return an edit that applies *edit* to one line that is not blank."""

    def edit_text(text: str, rng: Random) -> str:
        lines = text.split("\n")
        full = [number for number, line in enumerate(lines) if line.strip()]
        if full:
            number = rng.choice(full)
            lines[number] = edit(lines[number], rng)
        return "\n".join(lines)

    return edit_text


def edit_value(edit: TextEdit, name: str = "") -> Change:
    """Return a change that applies *edit* to the value of one field, called *name* if given."""

    def has_field(text: str) -> bool:
        return any(not name or found["name"] == name for found in FIELD.finditer(text))

    def change(tree: Tree, rng: Random) -> Tree:
        paths = [path for path in tree.paths(WRITTEN) if has_field(_fields(tree, path))]
        if not paths:
            return tree
        path = rng.choice(paths)
        fields = _fields(tree, path)
        found = [one for one in FIELD.finditer(fields) if not name or one["name"] == name]
        one = rng.choice(found)
        line = f"{one['indent']}{one['name']}: {edit(one['value'] or '', rng)}"
        rest = tree.text(path)[len(fields) :]
        return tree.put(path, fields[: one.start()] + line + fields[one.end() :] + rest)

    return change


def _fields(tree: Tree, path: str) -> str:
    text = tree.text(path)
    return split_front_matter(text)[0] if path.endswith(".md") else text
