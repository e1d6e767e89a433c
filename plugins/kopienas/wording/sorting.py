"""Collation, the order of words in each language, for lists and the index from A to Z.

Latvian follows the collation that CLDR gives for "lv"
(https://github.com/unicode-org/cldr/blob/main/common/collation/lv.xml): č, ģ, ķ, ļ, ņ, ŗ, š, ž are
letters of their own after c, g, k, l, n, r, s, z; y goes with i; long vowels differ from short ones
only when all else is equal, and capitals only after that. As in a dictionary, spaces, hyphens,
apostrophes and full stops don't count. PyICU knows the same, but has to be compiled against a C++
library on each computer.
"""

import unicodedata
from collections.abc import Iterator
from typing import Final

from kopienas.model.language import Language

#: Letters, then accents, then capitals, then the text itself, so that the order is total.
SortKey = tuple[tuple[int, ...], tuple[int, ...], tuple[bool, ...], str]

# Digits and signs keep their ASCII order (below 100), letters follow, other scripts come last.
_LETTERS: Final = {
    letter: place for place, letter in enumerate("abcčdefgģhijkķlļmnņopqrŗsštuvwxzž", start=100)
}
_OTHER_SCRIPTS: Final = 1000
_VARIANTS: Final = {
    "ā": ("a", 1),
    "ē": ("e", 1),
    "ī": ("i", 1),
    "ō": ("o", 1),
    "ū": ("u", 1),
    "y": ("i", 2),
}
_FOREIGN_ACCENT: Final = 3
_IGNORED: Final = "-'’. "


def sort_key(text: str, language: Language) -> SortKey:
    """Return the sort key of *text* in *language*; don't mix keys of two languages."""
    if language is Language.LV:
        return _latvian_key(text)
    return (tuple(map(ord, fold_accents_and_case(text))), (), (), text)


def fold_accents_and_case(text: str) -> str:
    """Return the text without accents and capitals: "Krāslava" gives "kraslava"."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def _latvian_key(text: str) -> SortKey:
    composed = unicodedata.normalize("NFC", text)
    weights = [
        (letter, accent, char.isupper())
        for char in composed
        if char not in _IGNORED
        for letter, accent in _weigh(char)
    ]
    return (
        tuple(letter for letter, _, _ in weights),
        tuple(accent for _, accent, _ in weights),
        tuple(capital for _, _, capital in weights),
        text,
    )


def _weigh(char: str) -> Iterator[tuple[int, int]]:
    """Yield rank and accent of each letter that a character represents: one, rarely more."""
    for lower in char.lower():
        base, accent = _VARIANTS.get(lower, (lower, 0))
        if base not in _LETTERS and (folded := fold_accents_and_case(base)) in _LETTERS:
            base, accent = folded, _FOREIGN_ACCENT
        code = ord(base)
        elsewhere = code if code < min(_LETTERS.values()) else _OTHER_SCRIPTS + code
        yield _LETTERS.get(base, elsewhere), accent
