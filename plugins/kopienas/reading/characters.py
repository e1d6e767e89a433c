"""Characters that a text may not hold: controls, invisible signs, damaged and private ones.

They come along with what is copied from documents and web pages. XML forbids some of them (XML 1.0,
section 2.2), so that a feed could not be written; others change what is read, and nobody sees why.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from kopienas.reading.problem import N_, Message, Problem

#: Everything but line feeds and tabs; the joiner within an emoji (UTS #51, section 2.2) stays.
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # controls
    "\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u2060-\u206f\ufeff"  # invisible, directions
    "\u2028-\u202e"  # ends of lines and paragraphs, directions
    "\ud800-\udfff\ue000-\uf8ff\U000f0000-\U0010ffff"  # halves of characters, private ones
    "\ufdd0-\ufdef\ufff9-\uffff"  # noncharacters, annotations, the sign of a damaged character
    + "".join(
        f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(1 << 16, 0xF0000, 1 << 16)
    )
    + "]|(?<![\u2190-\u3299\ufe0f\U0001f000-\U0001faff])\u200d"
)
#: Names of control characters, which Unicode gives none.
_CONTROL_NAMES = {
    "\x00": "NULL",
    "\x07": "BELL",
    "\x0b": "LINE TABULATION",
    "\x0c": "FORM FEED",
    "\x1b": "ESCAPE",
    "\x1f": "UNIT SEPARATOR",
    "\x7f": "DELETE",
    "\x85": "NEXT LINE",
}
_DAMAGED = "\ufffd"


def name_character(char: str) -> str:
    """Return the number and the name of *char*, such as ``U+200B ZERO WIDTH SPACE``."""
    other = _CONTROL_NAMES.get(char, "CONTROL" if unicodedata.category(char) == "Cc" else "")
    return f"U+{ord(char):04X} {unicodedata.name(char, other)}".strip()


def find_forbidden_character(text: str) -> str | None:
    """Return the first character of *text* that may not stand there, or None."""
    found = _FORBIDDEN.search(text)
    return found[0] if found else None


def describe_forbidden_character(char: str) -> tuple[Message, Message]:
    """Return what was found, and how to mend it."""
    if char == _DAMAGED:
        what = Message(N_("a character was damaged when the text was copied (�)"))
        return what, Message(N_("write the word anew"))
    what = Message(N_("an unseen character stands here: {name}"), {"name": name_character(char)})
    return what, Message(N_("delete the whole word with the space before it, and type it anew"))


def check_characters(text: str, path: str) -> Iterator[Problem]:
    """Yield a problem for each kind of forbidden character in *text*, where it stands first."""
    seen: set[str] = set()
    for match in _FORBIDDEN.finditer(text):
        if match[0] not in seen:
            seen.add(match[0])
            line = text.count("\n", 0, match.start()) + 1
            yield Problem(path, line, "", *describe_forbidden_character(match[0]))
