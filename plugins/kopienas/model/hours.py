"""A time of day, from and to."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time
from typing import Final

_HOURS: Final = re.compile(r"(\d\d):(\d\d)(?:[–-](\d\d):(\d\d))?")


@dataclass(frozen=True, slots=True)
class Hours:
    """When on its day something begins and, where that is known, ends; Latvian local time."""

    start: time
    end: time | None = None

    @classmethod
    def parse(cls, text: str) -> Hours:
        """Read "11:00–13:00" or "11:00"; ValueError when it is neither, or ends too early."""
        match = _HOURS.fullmatch(text)
        if match is None:
            raise ValueError(f"“{text}” is not a time such as 11:00–13:00 or 11:00")
        start = time(int(match[1]), int(match[2]))
        end = time(int(match[3]), int(match[4])) if match[3] else None
        if end is not None and end <= start:
            raise ValueError(f"“{text}” ends before it begins")
        return cls(start, end)

    def __str__(self) -> str:
        """Return the text as an editor writes it."""
        ends = [self.start, *([self.end] if self.end else [])]
        return "–".join(f"{one:%H:%M}" for one in ends)
