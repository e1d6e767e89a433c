"""The Latvian words of the content editor: whole, with every place and every plural."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest

from tests.site_copy import ROOT

FOLDER = ROOT / "editor"
#: What is written alike in both languages.
ALIKE = {"JavaScript", "MIDI", "{$size} MB", "{$size} GB", "{$size} TB"}
PLACE = re.compile(r"\{\$\w+\}|<a[^>]*>|</a>|`[^`]+`")
VARIANT = re.compile(r"(\S+) \{\{(.*?)\}\}(?= |$)")


def list_words(tree: dict[str, Any], path: str = "") -> Iterator[tuple[str, str]]:
    """All words below a key, each with its path."""
    for key, value in tree.items():
        if isinstance(value, dict):
            yield from list_words(value, f"{path}{key}.")
        else:
            yield path + key, value


def read_words(language: str) -> dict[str, str]:
    """The words of a language by their path."""
    tree = json.loads((FOLDER / f"{language}.json").read_text(encoding="utf-8"))
    return dict(list_words(tree))


def variants_of(message: str) -> dict[str, str]:
    """The forms of a message by their selector; a plain message has one."""
    _, match, body = message.partition(".match ")
    return dict(VARIANT.findall(body.partition(" ")[2])) if match else {"*": message}


ENGLISH = read_words("en-US")
LATVIAN = read_words("lv")
COUNTED = [key for key, message in LATVIAN.items() if ".match " in message]


def test_every_word_is_there_in_the_same_order() -> None:
    """The file could take the place of any locale of the editor."""
    assert list(LATVIAN) == list(ENGLISH)


@pytest.mark.parametrize("key", LATVIAN)
def test_places_are_kept(key: str) -> None:
    """What the editor puts in, links and code stand in the Latvian as in the English."""
    english, latvian = variants_of(ENGLISH[key]), variants_of(LATVIAN[key])
    places = [set(PLACE.findall(form)) for form in english.values()]
    for selector, form in latvian.items():
        found = set(PLACE.findall(form))
        assert found in places, (key, selector)
    assert set(PLACE.findall(latvian["*"])) == set(PLACE.findall(english["*"])), key


@pytest.mark.parametrize("key", COUNTED)
def test_counted_words_have_the_latvian_plurals(key: str) -> None:
    """21 is one and 20 is zero in Latvian; a form without the number is for 1 alone."""
    head, _, body = LATVIAN[key].partition(".match ")
    assert head == ENGLISH[key].partition(".match ")[0]
    counted = body.partition(" ")[0]
    forms = variants_of(LATVIAN[key])
    assert {"zero", "one", "*"} <= set(forms) <= {"0", "1", "zero", "one", "*"}
    assert list(forms)[-1] == "*"
    if f"{{{counted}}}" in forms["*"]:
        assert f"{{{counted}}}" in forms["one"]
        assert f"{{{counted}}}" in forms["zero"]


def test_counted_words_are_those_of_the_english() -> None:
    """No message loses its plural."""
    wanted = [key for key in LATVIAN if ".match " in ENGLISH[key]]
    assert wanted == COUNTED


def test_no_word_stays_english() -> None:
    """Only names and units are alike in both languages."""
    assert {word for key, word in LATVIAN.items() if word == ENGLISH[key]} <= ALIKE


@pytest.mark.parametrize("key", LATVIAN)
def test_quotation_marks_are_latvian(key: str) -> None:
    """Quotations open below and close above, and no typewriter's marks are left."""
    assert not re.search("[“\"‘’']", LATVIAN[key])
    assert LATVIAN[key].count("„") == LATVIAN[key].count("”")
