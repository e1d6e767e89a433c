"""How long words need to be read from a screen across a room."""

from __future__ import annotations

from typing import Final

#: Characters a second for readers of nine and more; subtitles for children use about as many.
_PACE: Final = 13
#: Seconds in which the eye first finds the picture.
_FIRST_LOOK: Final = 4
_SHORTEST: Final = 8


def reading_seconds(text: str) -> int:
    """Return how many whole seconds a picture with *text* stays on the screen."""
    return max(_SHORTEST, _FIRST_LOOK + -(-len(text) // _PACE))
