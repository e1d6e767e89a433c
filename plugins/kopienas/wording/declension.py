"""Latvian endings of the nouns that dates are made of."""

from enum import StrEnum
from typing import Final


class Case(StrEnum):
    """A grammatical case; in English the locative is the phrase that fits a sentence."""

    NOMINATIVE = "nominative"
    GENITIVE = "genitive"
    DATIVE = "dative"
    ACCUSATIVE = "accusative"
    LOCATIVE = "locative"


# By the ending of the nominative: "aprīlis" (2nd declension), "marts" (1st), "vasara" (4th).
_ENDINGS: Final = {
    "is": {Case.GENITIVE: "a", Case.DATIVE: "im", Case.ACCUSATIVE: "i", Case.LOCATIVE: "ī"},
    "s": {Case.GENITIVE: "a", Case.DATIVE: "am", Case.ACCUSATIVE: "u", Case.LOCATIVE: "ā"},
    "a": {Case.GENITIVE: "as", Case.DATIVE: "ai", Case.ACCUSATIVE: "u", Case.LOCATIVE: "ā"},
}

# "Aprīlis" softens its l; "rudens" is of the second declension although it ends in -ns.
_IRREGULAR: Final = {
    ("aprīlis", Case.GENITIVE): "aprīļa",
    ("rudens", Case.GENITIVE): "rudens",
    ("rudens", Case.DATIVE): "rudenim",
    ("rudens", Case.ACCUSATIVE): "rudeni",
    ("rudens", Case.LOCATIVE): "rudenī",
}


def decline(noun: str, case: Case) -> str:
    """Return a month, a season or "gads", given in the nominative singular, in this case."""
    if case is Case.NOMINATIVE:
        return noun
    if (noun, case) in _IRREGULAR:
        return _IRREGULAR[noun, case]
    ending = next(ending for ending in _ENDINGS if noun.endswith(ending))
    return noun.removesuffix(ending) + _ENDINGS[ending][case]
