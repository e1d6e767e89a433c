"""Declension of the Latvian nouns that occur in dates."""

from enum import StrEnum
from typing import Final


class Case(StrEnum):
    """A grammatical case; in English the locative is the phrase for use in a sentence."""

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
    """Return *noun* in *case*: a month, a season or "gads" in the nominative singular."""
    if case is Case.NOMINATIVE:
        return noun
    if (noun, case) in _IRREGULAR:
        return _IRREGULAR[noun, case]
    ending = next(ending for ending in _ENDINGS if noun.endswith(ending))
    return noun.removesuffix(ending) + _ENDINGS[ending][case]
