"""Interface words in both languages at once, for output that is not a page of one language."""

from __future__ import annotations

import gettext
from collections.abc import Mapping
from pathlib import Path

from kopienas.model.language import Language
from kopienas.wording.catalogue import load_translations
from kopienas.wording.typography import typeset


def translate_messages(
    messages: Mapping[str, str], catalogue: Path
) -> dict[str, dict[Language, str]]:
    """Return each English message in both languages, by its key in *messages*.

    *catalogue* is the Latvian .po file.

    Raises:
        OSError: there is no such file.
    """
    words: dict[Language, gettext.NullTranslations] = {
        Language.LV: load_translations(catalogue),
        Language.EN: gettext.NullTranslations(),
    }
    return {
        name: {one: typeset(words[one].gettext(text), one) for one in Language}
        for name, text in messages.items()
    }
