"""What is unfinished in a catalogue of messages."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from babel.messages.catalog import Message
from babel.messages.pofile import read_po

_PLACEHOLDER: Final = re.compile(r"%\(\w+\)[a-z]|%[sd]|\{\w*\}")


def list_faults(path: Path) -> list[str]:
    """Return the faults of an incomplete `.po` file, one line per message and fault."""
    with path.open("rb") as file:
        catalogue = read_po(file, abort_invalid=True)
    return [
        f"“{_first(message.id)}”: {fault}"
        for message in catalogue
        if message.id
        for fault in _faults(message, catalogue.num_plurals)
    ]


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
