"""Rules for a quotation mark that depend on its neighbouring characters."""

import re
from typing import Final

from kopienas.wording.masking import BREAK, OBJECT

#: Characters after which a quotation may begin but not end.
BRACKETS: Final = "([{"
#: Characters after which a quotation may begin or end.
JOINTS: Final = "-–—/"

_STOPS: Final = ".,;:!?)]}"
_SINGLE_CLOSES: Final = re.compile(r"(?<=\S)['’](?!\w)")

# Words that begin with an apostrophe: ’tis, rock ’n’ roll.
_CLIPPED: Final = re.compile(r"(?:tis|twas|em|n|til)(?!\w)", re.IGNORECASE)


def may_begin_quotation(following: str) -> bool:
    """Return whether a quotation may begin before this character; "" is the end of the block."""
    space = following.isspace() or following in ("", BREAK)
    return not space and following not in _STOPS


def is_word_character(following: str) -> bool:
    """Return whether this character belongs to a word or takes the place of one."""
    return following.isalnum() or following == OBJECT


def may_open_pair(text: str, place: int) -> bool:
    """Return whether the single mark at this place may open a pair and is no apostrophe."""
    if _CLIPPED.match(text, place + 1):
        return False
    return _SINGLE_CLOSES.search(text, place + 1) is not None
