"""A time of day: when something begins and, if known, ends."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time
from typing import Final

_HOURS: Final = re.compile(r"(\d\d):(\d\d)(?:[–-](\d\d):(\d\d))?")


@dataclass(frozen=True, slots=True)
class Hours:
    """The time at which something begins and, if known, ends; Latvian local time."""

    start: time
    end: time | None = None

    @classmethod
    def parse(cls, text: str) -> Hours:
        """Parse a time such as "11:00–13:00" or "11:00".

        Raises:
            ValueError: *text* is neither, or the end is not after the start.
        """
        match = _HOURS.fullmatch(text)
        if match is None:
            raise ValueError(f"“{text}” is not a time such as 11:00–13:00 or 11:00")
        start = time(int(match[1]), int(match[2]))
        end = time(int(match[3]), int(match[4])) if match[3] else None
        if end is not None and end <= start:
            raise ValueError(f"“{text}” ends before it begins")
        return cls(start, end)

    def __str__(self) -> str:
        """Return the text in the form in which editors write it."""
        ends = [self.start, *([self.end] if self.end else [])]
        return "–".join(f"{one:%H:%M}" for one in ends)
