"""Leftovers of work that nobody should see: addresses of this computer, marks of a merge."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

#: Hosts that only this computer or its network knows (RFC 6761, RFC 1918), in an address.
_LOCAL: Final = re.compile(
    r"//(?:[^\s/@\"'<>]*@)?(?:localhost|[\w-]+\.local|127(?:\.\d+){3}|0\.0\.0\.0|10(?:\.\d+){3}"
    r"|192\.168(?:\.\d+){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2}|\[::1?\])"
    r"(?::\d+)?(?=[/?#\s\"'<>)\],;\\]|\.(?!\w)|$)|localhost:\d+|file:///[\w%.~/:-]*",
    re.IGNORECASE,
)
_LOCAL_WORDS: Final = re.compile(r"localhost|\.local\b|//\d|//\[|file:///", re.IGNORECASE)
#: Marks of git in a file that two people changed; “=======” alone may underline a heading.
_MERGE: Final = re.compile(r"^(?:<{7}|>{7}|\|{7})(?= |$)", re.MULTILINE)


def find_local_addresses(text: str) -> Iterator[tuple[int, str]]:
    """Yield position and text of each address that leads to the writer's own computer."""
    if _LOCAL_WORDS.search(text):
        yield from ((found.start(), found[0].removeprefix("//")) for found in _LOCAL.finditer(text))


def find_merge_marks(text: str) -> Iterator[tuple[int, str]]:
    """Yield position and text of each mark of an unfinished merge."""
    if "<<<<<<<" in text or ">>>>>>>" in text or "|||||||" in text:
        yield from ((found.start(), found[0]) for found in _MERGE.finditer(text))
