"""What the order of words promises; the Latvian lists are as ICU 72 orders them for "lv"."""

from itertools import pairwise

import pytest

from kopienas.model.language import Language
from kopienas.wording.sorting import fold_accents_and_case, sort_key

LATVIAN = [
    ["10", "9", "a", "z"],
    ["Cēsis", "cits", "čības", "Čiekurs", "dārzs"],
    ["galds", "gudrs", "ģimene", "helikopters"],
    ["Kārsava", "Krāslava", "kūts", "Ķegums", "laiks"],
    ["lācis", "Ludza", "Ļaudona", "māja"],
    ["nams", "Nīca", "ņemt", "osta"],
    ["Saldus", "Svente", "Šķeltova", "tauta"],
    ["Zilupe", "zvans", "žogs"],
    ["kāpa", "kāpas", "kara", "kāra", "karte"],
    ["ila", "īla", "yla", "ilga", "jūra"],
    ["Aglona", "Pi Boņa", "pieci", "Preiļi", "Rogovka", "Vārkava", "Zilupe"],
    ["zāle", "Zāle", "zālēns"],
    ["cafe", "café", "cafes"],
]


@pytest.mark.parametrize("words", LATVIAN)
def test_latvian_letters_have_their_places(words: list[str]) -> None:
    """Softened letters follow plain ones; long vowels and capitals only break ties."""
    mixed = words[::-1]
    assert sorted(mixed, key=lambda word: sort_key(word, Language.LV)) == words


@pytest.mark.parametrize("words", [["Aglona", "Ķegums", "Krāslava", "Līvāni", "Zilupe"]])
def test_english_ignores_accents_and_capitals(words: list[str]) -> None:
    """An English reader finds Ķ among the Ks."""
    mixed = words[::-1]
    assert sorted(mixed, key=lambda word: sort_key(word, Language.EN)) == words


@pytest.mark.parametrize("language", Language)
def test_the_order_is_total(language: Language) -> None:
    """Words that differ at all never share a key, so lists are the same in every build."""
    words = ["Pi Boņa", "Pi-Boņa", "piboņa", "pi bona", "Pi boņa"]
    keys = sorted(sort_key(word, language) for word in words)
    assert all(one < two for one, two in pairwise(keys))


def test_folding_drops_accents_and_capitals() -> None:
    """What a reader types without marks is found."""
    assert fold_accents_and_case("Krāslava, Ķīši") == "kraslava, kisi"
