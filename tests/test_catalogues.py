"""The Latvian catalogues hold every message that is used, and no other, all translated."""

import re
from gettext import c2py
from pathlib import Path

import pytest
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg
from babel.messages.pofile import read_po

from kopienas.reading.problem import CATALOGUE as TOLD
from kopienas.wording.interface import INTERFACE_CATALOGUE
from tests.catalogue_faults import list_faults
from tests.site_copy import ROOT

KEYWORDS = {"_": None, "gettext": None, "ngettext": (1, 2), "N_": None, "NN_": (1, 2)}
#: What is the same in Latvian: names of files, fields and formats.
SAME = {
    *("yaml", "utf", "jpeg", "jpg", "png", "kb", "km", "id", "index", "lv", "en", "md", "content"),
    *("data", "figures", "readme", "address", "as_of", "address_as_of", "latitude", "longitude"),
    *("true", "false", "figure", "cmyk", "rgb", "https"),
}
#: What an editor is to write or has written stands in quotation marks, or between braces.
QUOTED = re.compile(r"[“„][^”]*”|\{\w*\}")

Message = str | tuple[str, ...]


def extracted(mapping: str) -> set[Message]:
    """Return what the files of Babel's *mapping* mark for translation."""
    methods, options = parse_mapping_cfg(iter(mapping.splitlines()))  # type: ignore[no-untyped-call]
    found = extract_from_dir(ROOT, methods, options, keywords=KEYWORDS)
    return {
        message if isinstance(message, str) else tuple(message) for _, _, message, _, _ in found
    }


def held(catalogue: Path) -> dict[Message, object]:
    with catalogue.open("rb") as file:
        messages = [message for message in read_po(file) if message.id]
    return {
        message.id if isinstance(message.id, str) else tuple(message.id): message.string
        for message in messages
    }


def test_what_editors_are_told_is_in_its_catalogue() -> None:
    rooms = ("reading", "planning")
    mapping = "".join(f"[python: plugins/kopienas/{room}/**.py]\n" for room in rooms)

    assert set(held(TOLD)) == extracted(mapping)


def test_interface_words_are_in_their_catalogue() -> None:
    mapping = (ROOT / "babel.cfg").read_text("utf-8")

    assert set(held(INTERFACE_CATALOGUE)) == extracted(mapping)


@pytest.mark.parametrize("catalogue", [TOLD, INTERFACE_CATALOGUE], ids=["told", "shown"])
def test_every_message_is_translated(catalogue: Path) -> None:
    assert list_faults(catalogue) == []


@pytest.mark.parametrize("catalogue", [TOLD, INTERFACE_CATALOGUE], ids=["told", "shown"])
def test_latvian_has_three_plural_forms(catalogue: Path) -> None:
    """Zero, one, other, as CLDR has them (language_plural_rules.html#lv)."""
    with catalogue.open("rb") as file:
        form = c2py(read_po(file).plural_expr)

    assert {form(number) for number in (0, 10, 11, 19, 20, 30, 100, 111)} == {0}
    assert {form(number) for number in (1, 21, 101, 121)} == {1}
    assert {form(number) for number in (2, 9, 22, 109)} == {2}


def test_no_english_is_left_in_what_editors_are_told() -> None:
    """Words of the English message that stand in the Latvian one are names, not words."""

    def words(text: object) -> set[str]:
        return set(re.findall(r"[^\W\d]{2,}", QUOTED.sub("", str(text).lower())))

    english = {msgid: words(msgid) & words(msgstr) - SAME for msgid, msgstr in held(TOLD).items()}

    assert {msgid: shared for msgid, shared in english.items() if shared} == {}
