"""Edits as they should be: the check must say yes, and all that follows must hold."""

from __future__ import annotations

import re
from random import Random

from tools.torture.changes import Changes, edit_body
from tools.torture.habit_changes import with_words
from tools.torture.tree import Tree
from tools.torture.words import LETTERS, with_new_words

PARAGRAPHS = (
    *(
        "Vēl viena rindkopa, {word}.",
        "- viens {word}\n- divi {word}",
        "1. viens {word}\n2. divi {word}",
    ),
    *(
        "> Citāts {word}.",
        "**Svarīgi** {word} un *vēl* {word}.",
        "Saite uz [lapu {word}](https://example.org/x).",
    ),
    *("| Kad | Kas {word} |\n|---|---|\n| rīt | {word} |", "Jautājums {word}\n: Atbilde {word}"),
    *(
        "<table><tr><th>{word}</th></tr><tr><td>{word}</td></tr></table>",
        "Rinda {word}<br>vēl {word}",
    ),
    *(
        '“Anglisks” un "taisns" {word}',
        "10–12 %, 5 °C, 3 m² {word}",
        "E-pasts <mailto:a@example.org> {word}",
    ),
)
SECTION = "## Vēl {word}\n\nTeksts {word}.\n"
WORDS = """\
title: {title} {{word}}
summary: Īss apraksts par to, kas šeit notiek vai nav noticis, {{word}}.
"""
FACTS = {
    "activities": (
        'when: "{next_year}-03-01"\nstatus: planned\n{shared}',
        'when: "2024-03-01/2024-03-02"\nstatus: took-place\n{shared}',
        'when: "2025"\nstatus: cancelled\n{shared}',
        'when: "{next_year}-05-02"\ntime: "11:00–13:00"\nstatus: planned\n{shared}',
        "status: regular\n{shared}",
    ),
    "news": (
        'date: "2026-10-01"\nwritten: "2026-11-20"\ncategory: {category}\n{sources}',
        'date: "2026-10"\nwritten: "2026-11-20"\ncategory: {category}\n{sources}',
    ),
}
NEWS_WORDS = "author: Redakcija\nauthor_role: sagatavots pēc avotiem\n"


def _first_id(tree: Tree, name: str) -> str:
    _, _, after = tree.text(f"data/{name}.yaml").partition("id: ")
    return after.split(",")[0].split("\n")[0].strip()


def _new_entry(tree: Tree, rng: Random, *, kind: str, latvian_only: bool = False) -> Tree:
    sources = f"sources: [{_first_id(tree, 'sources')}]\n"
    facts = rng.choice(FACTS[kind]).format(
        shared=f"scope: network\nthemes: [{_first_id(tree, 'themes')}]\n{sources}",
        sources=sources,
        category=_first_id(tree, "categories"),
        next_year=tree.today.year + 1,
    )
    slug = f"jauna-{''.join(rng.choices(LETTERS, k=5))}"
    words = (NEWS_WORDS if kind == "news" else "") + WORDS
    only = "latvian_only: true\n" if latvian_only else ""
    latvian = f"---\n{facts}{only}{words.format(title='Jauna lieta')}---\n\nTeksts {{word}}.\n"
    english = f"---\n{words.format(title='A new thing')}---\n\nWords {{word}}.\n"
    new = tree.put(f"{kind}/{slug}/index.lv.md", with_words(latvian, rng))
    if latvian_only:
        return new
    return new.put(f"{kind}/{slug}/index.en.md", with_words(english, rng))


def _same_title(tree: Tree, rng: Random) -> Tree:
    """Write two news items of one title, as of an event that comes each year."""
    first = _new_entry(tree, rng, kind="news")
    again = first
    for path in sorted(first.items.keys() - tree.items.keys()):
        # Each summary has a word of its own; the titles lose theirs.
        text = re.sub(r"(?m)^(title: .*) zq\w+$", r"\1", first.text(path))
        again = again.put(path, text)
        again = again.put(path.replace("/index", "-otrreiz/index"), with_new_words(text, rng))
    return again


def _appended(body: str, rng: Random) -> str:
    return f"{body.rstrip()}\n\n{with_words(rng.choice(PARAGRAPHS), rng)}\n"


def _with_section(body: str, rng: Random) -> str:
    return f"{body.rstrip()}\n\n{with_words(SECTION, rng)}"


def _without_english(tree: Tree, rng: Random) -> Tree:
    """Leave an activity or a news item in Latvian only whose address the ledger does not hold."""
    held = tree.text("data/addresses.txt")
    paths = [
        path
        for path in tree.paths((".en.md",))
        if path.startswith(("activities/", "news/")) and f"/{path.split('/')[1]}/" not in held
    ]
    if not paths:
        return tree
    english = rng.choice(paths)
    latvian = english.replace(".en.", ".lv.")
    text = tree.text(latvian)
    if "latvian_only" in text:
        return tree
    return tree.without(english).put(latvian, text.replace("---\n", "---\nlatvian_only: true\n", 1))


CHANGES: Changes = {
    "new paragraph": edit_body(_appended),
    "new section": edit_body(_with_section),
    "new activity": lambda tree, rng: _new_entry(tree, rng, kind="activities"),
    "new news item": lambda tree, rng: _new_entry(tree, rng, kind="news"),
    "activity in Latvian only": lambda tree, rng: _new_entry(
        tree, rng, kind="activities", latvian_only=True
    ),
    "news in Latvian only": lambda tree, rng: _new_entry(tree, rng, kind="news", latvian_only=True),
    "English taken away": _without_english,
    "two of one title": _same_title,
}
