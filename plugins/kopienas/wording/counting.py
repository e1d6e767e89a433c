"""Counted things in words, by CLDR's plural rules."""

from __future__ import annotations

from typing import Final

from babel import Locale

from kopienas.model.language import Language

#: By CLDR category; Latvian "zero" is 0, 10–20, 30 …, and wants the genitive plural.
_CENTRES: Final = {
    Language.LV: {"zero": "{count} centru", "one": "{count} centrs", "other": "{count} centri"},
    Language.EN: {"one": "{count} centre", "other": "{count} centres"},
}


def centres_in(count: int, where: str, language: Language) -> str:
    """Return "2 centri Krāslavas novadā", "2 centres in Krāslava Municipality"."""
    form = _CENTRES[language][Locale.parse(str(language)).plural_form(count)]
    return f"{form.format(count=count)} {where}"
