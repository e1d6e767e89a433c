"""Gettext translations from a `.po` file, without a compiled `.mo` file on disk."""

import gettext
import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Final

from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

#: The Latvian header, forms in the order zero (0, 10–20, 30 …), one (1, 21, 101 … but not 11),
#: other: https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html#lv
PLURAL_FORMS_LV: Final = (
    "nplurals=3; plural=(n%10==0 || (n%100>=11 && n%100<=19) ? 0 : n%10==1 && n%100!=11 ? 1 : 2);"
)

_PLACEHOLDER: Final = re.compile(r"%\(\w+\)[a-z]|%[sd]|\{\w*\}")


def load_translations(path: Path) -> gettext.NullTranslations:
    """Return the translations of a `.po` file.

    Raises:
        OSError: there is no such file.
        PoFileError: the file is malformed.
    """
    compiled = BytesIO()
    write_mo(compiled, _read(path))
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)


def list_faults(path: Path) -> list[str]:
    """Return the faults of an incomplete `.po` file, one line per message and fault."""
    catalogue = _read(path)
    return [
        f"“{_first(message.id)}”: {fault}"
        for message in catalogue
        if message.id
        for fault in _faults(message, catalogue.num_plurals)
    ]


def _read(path: Path) -> Catalog:
    with path.open("rb") as file:
        return read_po(file, abort_invalid=True)


def _first(words: str | tuple[str, ...] | list[str]) -> str:
    return words if isinstance(words, str) else words[0]


def _faults(message: Message, plurals: int) -> Iterator[str]:
    forms = [message.string] if isinstance(message.string, str) else list(message.string or ())
    if message.fuzzy:
        yield "marked fuzzy"
    if not any(forms):
        yield "not translated"
        return
    if message.pluralizable and (len(forms) < plurals or not all(forms)):
        yield f"has {sum(map(bool, forms))} of {plurals} plural forms"
    # The form for "one" also serves 21 and 101 in Latvian, so it needs the number as well.
    source = message.id if isinstance(message.id, str) else message.id[-1]
    wanted = set(_PLACEHOLDER.findall(source))
    for form in filter(None, forms):
        found = set(_PLACEHOLDER.findall(form))
        if found != wanted:
            yield f"placeholders differ: {_names(found)} instead of {_names(wanted)}"


def _names(placeholders: set[str]) -> str:
    return ", ".join(sorted(placeholders)) or "none"
