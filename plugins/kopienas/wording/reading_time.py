"""Time needed to read a text from a screen across a room."""

from __future__ import annotations

from typing import Final

#: Characters per second for readers aged nine and over; close to subtitles for children.
_PACE: Final = 13
#: Seconds for a first look at the picture.
_FIRST_LOOK: Final = 4
_SHORTEST: Final = 8


def reading_seconds(text: str) -> int:
    """Return the whole number of seconds for which a picture with *text* stays on the screen."""
    return max(_SHORTEST, _FIRST_LOOK + -(-len(text) // _PACE))
