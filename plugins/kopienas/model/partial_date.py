"""A date known to the day, month, season or year, in the notation of ISO 8601-2 (EDTF)."""

import calendar
import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

_FIRST_YEAR = 1000
_MONTHS_A_YEAR = 12

# ISO 8601-2:2019, levels 0 and 1: YYYY, YYYY-MM, YYYY-MM-DD, YYYY-SS and one mark at the end.
_PARTIAL_DATE = re.compile(
    r"(?P<year>\d{4})(?:-(?P<part>\d{2})(?:-(?P<day>\d{2}))?)?(?P<mark>[?~%]?)",
    re.ASCII,
)


class DatePrecision(StrEnum):
    """Precision to which a date or period is known."""

    DAY = "day"
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"
    INTERVAL = "interval"


class Season(StrEnum):
    """A season of the northern hemisphere, by its EDTF number."""

    SPRING = "21"
    SUMMER = "22"
    AUTUMN = "23"
    WINTER = "24"


# Meteorological seasons; the year of a winter is the one in which it begins.
_FIRST_MONTH = {Season.SPRING: 3, Season.SUMMER: 6, Season.AUTUMN: 9, Season.WINTER: 12}


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date of limited precision: a whole period or one end of it.

    Attributes:
        year: 1000–9999.
        month: 1–12, or None if unknown.
        day: Day of the month, or None if unknown.
        season: Given instead of a month.
        uncertain: Marked "?" or "%": the source is doubtful.
        approximate: Marked "~" or "%": the date is about right.
    """

    year: int
    month: int | None = None
    day: int | None = None
    season: Season | None = None
    uncertain: bool = False
    approximate: bool = False

    @classmethod
    def parse(cls, text: str) -> "PartialDate":
        """Parse one EDTF date.

        Raises:
            ValueError: *text* is no such date; the error gives a short reason.
        """
        match = _PARTIAL_DATE.fullmatch(text)
        if match is None:
            raise ValueError(f"“{text}” is not a date such as 2024-05-16, 2024-05, 2024 or 2024-23")
        year, part, day = match["year"], match["part"], match["day"]
        if int(year) < _FIRST_YEAR:
            raise ValueError(f"the year {year} is not between 1000 and 9999")
        season = Season(part) if part in set(Season) and day is None else None
        month = int(part) if part and season is None else None
        _check_calendar(int(year), month, int(day) if day else None, text)
        return cls(
            year=int(year),
            month=month,
            day=int(day) if day else None,
            season=season,
            uncertain=match["mark"] in {"?", "%"},
            approximate=match["mark"] in {"~", "%"},
        )

    @property
    def precision(self) -> DatePrecision:
        """The precision to which this date is known."""
        if self.day is not None:
            return DatePrecision.DAY
        if self.month is not None:
            return DatePrecision.MONTH
        return DatePrecision.YEAR if self.season is None else DatePrecision.SEASON

    @property
    def earliest(self) -> date:
        """The first day that this date may mean, regardless of its marks."""
        month = _FIRST_MONTH[self.season] if self.season else self.month or 1
        return date(self.year, month, self.day or 1)

    @property
    def latest(self) -> date:
        """The last day that this date may mean, regardless of its marks."""
        year, month = self.year, self.month or _MONTHS_A_YEAR
        if self.season:
            year, month = _last_month(self.year, self.season)
        return date(year, month, self.day or calendar.monthrange(year, month)[1])

    @property
    def iso(self) -> str | None:
        """The HTML time string: day, month or year, regardless of marks; None for a season."""
        if self.season:
            return None
        numbers = (self.year, self.month, self.day)
        return "-".join(f"{number:02}" for number in numbers if number is not None)


def _last_month(year: int, season: Season) -> tuple[int, int]:
    """Return the year and month in which a season ends; the winter of 9999 ends in December."""
    if season is not Season.WINTER:
        return year, _FIRST_MONTH[season] + 2
    return (year + 1, 2) if year < date.max.year else (year, _MONTHS_A_YEAR)


def _check_calendar(year: int, month: int | None, day: int | None, text: str) -> None:
    if month is None:
        return
    if not 1 <= month <= _MONTHS_A_YEAR:
        raise ValueError(f"“{text}”: {month:02} is neither a month (01–12) nor a season (21–24)")
    if day is not None and not 1 <= day <= calendar.monthrange(year, month)[1]:
        raise ValueError(f"“{text}”: there is no such day in the calendar")
