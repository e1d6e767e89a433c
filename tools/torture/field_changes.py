"""Damage to single fields: missing, of another type, absurd, of another field or language."""

from __future__ import annotations

import re
from random import Random

from tools.torture.changes import FIELD, Change, Changes, edit_file, edit_value
from tools.torture.tree import Tree
from tools.torture.words import mint_word

WRONG_TYPES = (
    *("", "~", "null", "true", "no", "[]", "{}", "[[]]", "[{}]", "{a: {b: [c]}}", "''", '""'),
    *("12", "-1", "0", "1.5", "1,5", "1e400", ".inf", ".nan", "0x1F", "0o17", "1_000", "12:30:45"),
    *("[viens, divi]", "[1, 2, 3]", "- viens", "{lv: viens}", "{lv: viens, en: 2}", "[null]"),
    *("!!python/object:os.system x", "!!binary aGVq", "!!set {a, b}", "&x [*x]", "*nav", "<<", "|"),
)
ABSURD = (
    *("9" * 30, "9" * 5000, "a" * 201, "a" * 2001, "ā " * 1500, "A", "-", ".", "/", "..", "../.."),
    *("0000-00-00", "9999-12-31", "1020-09-24", "2202-05", "-0001", "2026-13-45", "2026-02-30"),
    *(
        "2026-12-14/2026-12-12",
        "2020/2020",
        "../2020",
        "2020/..",
        "Y170000002",
        "2020-21",
        "2020?~",
    ),
    *("24:00", "25:00", "19:00–01:00", "00:00–00:00", "90.0", "-90.00001", "180.1", "1e9"),
    *("https://", "http://a", "https://пример.рф/ā", "mailto:a", "javascript:alert(1)", "//a.lv"),
    *('"\\uD800"', '"\\u0000"', '"\\uFFFE"', '"\\e[31m"', '"a\\nb"', '"\\u202E"', '"\\U0001F525"'),
    *("index.html", "robots.txt/", "[/index.html]", "[/robots.txt/]", "[//]", "[/]", "[/a/, /a/]"),
)
LISTED = re.compile(r"\[(?P<items>[^\[\]{}\n]+)\]")


def _value_of(values: tuple[str, ...]) -> Change:
    return edit_value(lambda _old, rng: rng.choice(values))


def _without_field(text: str, rng: Random) -> str:
    """Take one field out, with what is indented below it."""
    found = list(FIELD.finditer(text))
    if not found:
        return text
    one = rng.choice(found)
    deeper = re.compile(rf"(?:\n{' ' * (len(one['indent']) + 1)}[^\n]*)*")
    block = deeper.match(text, one.end())
    return text[: one.start()] + text[(block.end() if block else one.end()) + 1 :]


def _swapped(text: str, rng: Random) -> str:
    """Exchange the values of two fields."""
    found = list(FIELD.finditer(text))
    if len(found) < 2:  # noqa: PLR2004 - two to exchange
        return text
    first, second = sorted(rng.sample(found, 2), key=re.Match.start)
    lines = [
        f"{one['indent']}{one['name']}: {other['value'] or ''}"
        for one, other in ((first, second), (second, first))
    ]
    between = text[first.end() : second.start()]
    return text[: first.start()] + lines[0] + between + lines[1] + text[second.end() :]


def _renamed(text: str, rng: Random) -> str:
    """Misspell, translate or capitalise the name of a field."""
    found = list(FIELD.finditer(text))
    if not found:
        return text
    one = rng.choice(found)
    name = one["name"]
    new = rng.choice((name.title(), name[:-1], f"{name} ", f"{name}s", "nosaukums", name.upper()))
    return text[: one.start("name")] + new + text[one.end("name") :]


def _from_other_language(tree: Tree, rng: Random) -> Tree:
    """Overwrite a field of one language by the same field of the other, or bring a fact along."""
    pairs = [path for path in tree.paths((".lv.md",)) if path.replace(".lv.", ".en.") in tree.items]
    if not pairs:
        return tree
    source = rng.choice(pairs)
    target = source.replace(".lv.", ".en.")
    if rng.random() < 0.3:  # noqa: PLR2004 - a share
        source, target = target, source
    one = rng.choice(list(FIELD.finditer(tree.text(source))) or [None])
    if one is None:
        return tree
    same = re.compile(rf"^{one['name']}:.*$", re.MULTILINE)
    text = tree.text(target)
    if same.search(text):
        return tree.put(target, same.sub(lambda _: one[0].strip(), text, count=1))
    return tree.put(target, text.replace("---\n", f"---\n{one[0].strip()}\n", 1))


def _other_item(old: str, rng: Random) -> str:
    """Add, double, misspell or drop an item of a list."""
    listed = LISTED.fullmatch(old.strip())
    items = listed["items"].split(", ") if listed else [old]
    item = rng.choice(items)
    edits: tuple[list[str], ...] = (
        [*items, item],
        [*items, "nav-tada"],
        [f"{item}x"],
        [item.title()],
        [],
        [*items, ""],
    )
    return f"[{', '.join(rng.choice(edits))}]"


def _unknown_field(text: str, rng: Random) -> str:
    """Write a field that no form has."""
    name = rng.choice(("draft", "tags", "slug", "layout", "Title", "__class__", "id", "self"))
    return text.replace("---\n", f"---\n{name}: {mint_word(rng)}\n", 1)


CHANGES: Changes = {
    "missing": edit_file(_without_field),
    "of another type": _value_of(WRONG_TYPES),
    "absurd": _value_of(ABSURD),
    "swapped": edit_file(_swapped),
    "misnamed": edit_file(_renamed),
    "of the other language": _from_other_language,
    "list item": edit_value(_other_item),
    "unknown": edit_file(_unknown_field, (".md",)),
}
