"""Counts in words, by the plural rules of CLDR."""

from __future__ import annotations

from typing import Final

from babel import Locale

from kopienas.model.language import Language

#: By CLDR category; Latvian "zero" is 0, 10–20, 30 …, and takes the genitive plural.
_CENTRES: Final = {
    Language.LV: {"zero": "{count} centru", "one": "{count} centrs", "other": "{count} centri"},
    Language.EN: {"one": "{count} centre", "other": "{count} centres"},
}


def centre_count_in_words(count: int, location: str, language: Language) -> str:
    """Return a count of centres, such as "2 centres in Krāslava Municipality".

    In Latvian "2 centri Krāslavas novadā"; *where* is the phrase after the noun.
    """
    form = _CENTRES[language][Locale.parse(str(language)).plural_form(count)]
    return f"{form.format(count=count)} {location}"
