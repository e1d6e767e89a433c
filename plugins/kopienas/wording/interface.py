"""Interface words: written in English where they are used, in Latvian in one catalogue.

Words in Python, ``N_("Open")``, and words of the templates are in the same catalogue, so whoever
looks for an interface word finds it there.
"""

from __future__ import annotations

import gettext
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Final

from kopienas.model.language import Language
from kopienas.wording.catalogue import load_translations
from kopienas.wording.typography import typeset

#: The Latvian catalogue: that of the theme in the checkout that this plugin is part of.
INTERFACE_CATALOGUE: Final = (
    Path(__file__).resolve().parents[3] / "theme" / "translations" / "lv.po"
)


@cache
def interface_words(language: Language) -> gettext.NullTranslations:
    """Return the interface words of *language*; English needs no catalogue."""
    if language is Language.LV:
        return load_translations(INTERFACE_CATALOGUE)
    return gettext.NullTranslations()


def translate(message: str, language: Language) -> str:
    """Return the English *message* in *language*, typeset."""
    return typeset(interface_words(language).gettext(message), language)


def translate_counted(singular: str, plural: str, number: int, language: Language) -> str:
    """Return the form of a counted message that *number* needs in *language*, typeset."""
    return typeset(interface_words(language).ngettext(singular, plural, number), language)


def in_each_language(message: str) -> dict[Language, str]:
    """Return the English *message* in each language, typeset."""
    return {language: translate(message, language) for language in Language}


def translate_messages(messages: Mapping[str, str]) -> dict[str, dict[Language, str]]:
    """Return each English message in each language, by its key in *messages*."""
    return {name: in_each_language(text) for name, text in messages.items()}
