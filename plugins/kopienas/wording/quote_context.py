"""What the neighbours of a quotation mark tell of it."""

import re
from typing import Final

from kopienas.wording.masking import BREAK, OBJECT

#: After these a quotation may begin but not end.
BRACKETS: Final = "([{"
#: After these it may do either.
JOINTS: Final = "-–—/"

_STOPS: Final = ".,;:!?)]}"
_SINGLE_CLOSES: Final = re.compile(r"(?<=\S)['’](?!\w)")

# Words that begin with an apostrophe: ’tis, rock ’n’ roll.
_CLIPPED: Final = re.compile(r"(?:tis|twas|em|n|til)(?!\w)", re.IGNORECASE)


def begins(following: str) -> bool:
    """Say whether a quotation may begin before this character; "" is the end of the block."""
    space = following.isspace() or following in ("", BREAK)
    return not space and following not in _STOPS


def is_word(following: str) -> bool:
    """Say whether this character belongs to a word or stands for one."""
    return following.isalnum() or following == OBJECT


def is_first_of_pair(text: str, place: int) -> bool:
    """Say whether the single mark at this place may be one of a pair, not an apostrophe."""
    if _CLIPPED.match(text, place + 1):
        return False
    return _SINGLE_CLOSES.search(text, place + 1) is not None
