"""Marked words: planted in the texts of a tree, they tell whether each text reaches the visitor."""

from __future__ import annotations

import re
from collections.abc import Mapping
from random import Random

from tools.torture.tree import TEXT_ENDINGS, Tree

LETTERS = "abcdeghijklmnoprstuv"
WORD = re.compile(rf"zq[{LETTERS}]{{6}}zq", re.IGNORECASE)
#: Fields whose whole value is text for visitors, at any depth.
TEXT_FIELDS = re.compile(
    r"^(?P<head>\s*(?:- )?(?:title|summary|intro|text|caption|credit|alt|hours|author_role|lead"
    r"|note|description|gloss|funding): )(?P<value>[^\s{>|\[\"'][^#\n]*)$",
    re.MULTILINE,
)
#: A text in one of the languages, on a line of its own or within braces.
BILINGUAL = re.compile(r"(?P<head>\b(?:lv|en): )(?P<value>[^\s\",{}>|][^\",{}\n]*?)(?=,|\}|\n)")
#: Lists whose terms are shown only where something uses them.
VOCABULARIES = tuple(
    f"data/{name}.yaml"
    for name in ("categories", "contacts", "municipalities", "places", "sources", "themes")
)
#: A line of a paragraph: it begins with a letter, a digit or a sign of emphasis.
PARAGRAPH_LINE = re.compile(r"^(?P<value>[^\W_][^\n|]*|\*[^\s*][^\n|]*)$", re.MULTILINE)
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_YAML_COMMENT = re.compile(r"^\s*#.*$", re.MULTILINE)


def mint_word(rng: Random) -> str:
    """Return a word that stands nowhere else."""
    return f"zq{''.join(rng.choices(LETTERS, k=6))}zq"


def with_new_words(text: str, rng: Random) -> str:
    """Return *text*, a copy of another, with words of its own."""
    return WORD.sub(lambda _: mint_word(rng), text)


def split_front_matter(text: str) -> tuple[str, str]:
    """Return the fields of a Markdown file, with the lines around them, and its body."""
    parts = re.split(r"^(---[ \t\r]*\n)", text, maxsplit=2, flags=re.MULTILINE)
    fenced = 5  # "", fence, fields, fence, body
    return ("".join(parts[:4]), parts[4]) if len(parts) == fenced else ("", text)


def plant_words(tree: Tree, rng: Random) -> Tree:
    """Return *tree* with a word in each field and each paragraph that visitors read."""
    planted = tree
    for path in tree.paths((".md", ".yaml")):
        text = tree.text(path)
        fields, body = split_front_matter(text) if path.endswith(".md") else (text, "")
        planted = planted.put(path, _plant_fields(fields, rng) + _plant_body(body, rng))
    return planted


def _plant_fields(fields: str, rng: Random) -> str:
    fields = TEXT_FIELDS.sub(lambda found: f"{found[0]} {mint_word(rng)}", fields)
    return BILINGUAL.sub(lambda found: f"{found[0]} {mint_word(rng)}", fields)


def _plant_body(body: str, rng: Random) -> str:
    return PARAGRAPH_LINE.sub(lambda found: f"{found[0]} {mint_word(rng)}", body)


def words_in_tree(tree: Tree) -> dict[str, str]:
    """Return the path of the file of each word in *tree*; remarks of the editors do not count."""
    found: dict[str, str] = {}
    for path in tree.paths((*TEXT_ENDINGS, ".yml")):
        text = tree.text(path)
        fields, body = split_front_matter(text) if path.endswith(".md") else (text, "")
        shown = _YAML_COMMENT.sub("", fields) + _COMMENT.sub("", body)
        found |= {word.lower(): path for word in WORD.findall(shown)}
    return found


def words_of_vocabularies(tree: Tree) -> frozenset[str]:
    """Return the words of terms that no page need show."""
    return frozenset().union(*(words_in(tree.text(path)) for path in VOCABULARIES))


def words_in(text: str) -> frozenset[str]:
    """Return the words in *text*, in lower case."""
    return frozenset(word.lower() for word in WORD.findall(text))


def lost_words(
    written: Mapping[str, str], shown: frozenset[str], messages: str
) -> Mapping[str, str]:
    """Return the words of *written* that are not *shown*, and whose folder no message names.

    A message about a picture stands for the words about it, in whichever file of the folder.
    """
    return {
        word: path
        for word, path in written.items()
        if word not in shown and f"content/{path.rpartition('/')[0]}" not in messages
    }
