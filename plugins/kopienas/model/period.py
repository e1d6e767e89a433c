"""When something happens or happened, as precisely as is known and no more.

Dates are written in EDTF (ISO 8601-2:2019, levels 0 and 1; https://www.loc.gov/standards/datetime/):
day, month, year, season 21–24, an interval of those, the marks "?" uncertain, "~" approximate and
"%" both, and an end that is open ("..") or unknown (nothing). Times of day, unspecified digits
("201X") and years outside 1000–9999 are left out: the site has no use for them.

The grammar is read here and not by the `edtf` library: that one takes reversed intervals, gives an
unknown end a made-up date ten years later, and its messages don't help an editor.
"""

from dataclasses import dataclass
from datetime import date
from functools import total_ordering

from kopienas.model.partial_date import DatePrecision, PartialDate, Season

__all__ = ["DatePrecision", "PartialDate", "Period", "Season"]

_NO_DATE = {"", ".."}


@total_ordering
@dataclass(frozen=True, slots=True)
class Period:
    """A date or an interval.

    Attributes:
        text: The EDTF text as the editor wrote it.
        start: First date; None if open or unknown.
        end: Last date, the same object as `start` unless an interval; None if open or unknown.
    """

    text: str
    start: PartialDate | None
    end: PartialDate | None

    @classmethod
    def parse(cls, text: str) -> "Period":
        """Parse an EDTF text.

        Raises:
            ValueError: *text* is none of the forms above; the error gives a short reason.
        """
        first, slash, last = text.partition("/")
        if not slash:
            only = PartialDate.parse(text)
            return cls(text, only, only)
        start = None if first in _NO_DATE else PartialDate.parse(first)
        end = None if last in _NO_DATE else PartialDate.parse(last)
        if start is None and end is None:
            raise ValueError(f"“{text}”: an interval needs a date at one end at least")
        if start is not None and end is not None:
            _check_order(start, end, text)
        return cls(text, start, end)

    @property
    def is_interval(self) -> bool:
        """True if two ends are given, even if one of them is open or unknown."""
        return "/" in self.text

    @property
    def earliest(self) -> date | None:
        """The first day it may cover; None if the start is open or unknown."""
        return self.start.earliest if self.start else None

    @property
    def latest(self) -> date | None:
        """The last day it may cover; None if the end is open or unknown."""
        return self.end.latest if self.end else None

    @property
    def precision(self) -> DatePrecision:
        """The precision to which it is known; INTERVAL for every interval."""
        if self.is_interval or self.start is None:
            return DatePrecision.INTERVAL
        return self.start.precision

    @property
    def year(self) -> int:
        """The year under which it is listed: that of the start, else of the end."""
        return next(end.year for end in (self.start, self.end) if end)

    @property
    def sort_key(self) -> tuple[date, date, str]:
        """The key that orders by first day, then by last day: a day before its month and year.

        An open or unknown start precedes everything, such an end follows everything; the text
        breaks ties, so that equal keys mean equal periods.
        """
        return (self.earliest or date.min, self.latest or date.max, self.text)

    @property
    def iso(self) -> str | None:
        """The value for `<time datetime>`; None if HTML has no string of the same meaning.

        HTML knows days, months and years, but no seasons, intervals or doubtful dates
        (https://html.spec.whatwg.org/multipage/text-level-semantics.html#datetime-value).
        """
        if self.is_interval or self.start is None:
            return None
        doubtful = self.start.uncertain or self.start.approximate
        return None if doubtful else self.start.iso

    def contains(self, day: date) -> bool:
        """Return whether *day* may be in the period, as far as its ends are known."""
        return not (self.is_coming(day) or self.is_over(day))

    def is_over(self, today: date) -> bool:
        """Return whether it has certainly ended; False while the end is open or unknown."""
        return self.latest is not None and self.latest < today

    def is_coming(self, today: date) -> bool:
        """Return whether it has certainly not begun; False while the start is open or unknown."""
        return self.earliest is not None and self.earliest > today

    def __lt__(self, other: "Period") -> bool:
        """Compare by `sort_key`."""
        return self.sort_key < other.sort_key


def _check_order(start: PartialDate, end: PartialDate, text: str) -> None:
    if start == end:
        raise ValueError(f"“{text}”: both ends are the same date; write it once")
    if start.earliest > end.latest:
        raise ValueError(f"“{text}”: the interval ends before it begins")
