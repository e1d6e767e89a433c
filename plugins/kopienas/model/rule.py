"""A recurrence rule: the part of RFC 5545's rules (section 3.3.10) that editors need.

Weekly on named days, or monthly on a day such as the first Saturday or the last Friday; every week
or month, or every second to fourth. Start and end are given beside the rule, not in it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

#: Days of the week by their RFC 5545 names, Monday first.
WEEKDAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_ORDINALS: Final = ("1", "2", "3", "4", "-1")
_MAX_INTERVAL: Final = 4


@dataclass(frozen=True, slots=True)
class RecurrenceRule:
    """A recurrence rule.

    Attributes:
        text: the rule in the notation of RFC 5545.
        interval: 1 for every week (or month), 2 for every second …
        weekdays: 0 for Monday … 6 for Sunday, ascending.
        ordinal: for a monthly rule, the number of the weekday in the month: 1–4, or -1 for the
            last; None for a weekly rule.
    """

    text: str
    interval: int
    weekdays: tuple[int, ...]
    ordinal: int | None = None

    @classmethod
    def parse(cls, text: str) -> RecurrenceRule:
        """Parse a rule.

        Raises:
            ValueError: *text* is none of the rules above.
        """
        parts = dict(part.partition("=")[::2] for part in text.split(";"))
        known = {"FREQ", "BYDAY", "INTERVAL"}
        if not {"FREQ", "BYDAY"} <= parts.keys() <= known or len(parts) != text.count(";") + 1:
            raise ValueError("a rule has FREQ, BYDAY and perhaps INTERVAL")
        interval = parts.get("INTERVAL", "1")
        if interval not in map(str, range(1, _MAX_INTERVAL + 1)):
            raise ValueError(f"INTERVAL={interval} is not between 1 and {_MAX_INTERVAL}")
        if parts["FREQ"] == "WEEKLY":
            return cls(text, int(interval), _weekdays(parts["BYDAY"]))
        if parts["FREQ"] != "MONTHLY":
            raise ValueError(f"FREQ={parts['FREQ']} is neither WEEKLY nor MONTHLY")
        match = re.fullmatch(r"(-?\d)([A-Z]{2})", parts["BYDAY"])
        if match is None or match[1] not in _ORDINALS:
            raise ValueError("a monthly rule has one day, such as 1SA or -1FR")
        return cls(text, int(interval), _weekdays(match[2]), int(match[1]))


def _weekdays(names: str) -> tuple[int, ...]:
    days = names.split(",")
    if len({*days}) != len(days) or not {*days} <= {*WEEKDAYS}:
        raise ValueError(f"BYDAY={names} is not a list of days such as MO,SA")
    return tuple(sorted(WEEKDAYS.index(day) for day in days))
