"""The cloth of the belt: where a month and a row lie on it, counted in stitches.

Time runs along the belt and the rows lie across it. A hanging belt has its time downwards; then
both change places, and the motifs stay upright. The stylesheet says how large a stitch is, so that
stitches stay whole at every width.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import floor
from typing import Final

from kopienas.views.activities.belt.place import YearMonth
from kopienas.views.stitches import draw_stitches, surround

MONTHS_A_YEAR: Final = 12
#: Stitches between two years, where the weave rests.
REST: Final = 3
#: Stitches across a stripe, a stretch and the room of a motif.
STRIPE: Final = 9


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How densely a belt is woven, in stitches.

    Attributes:
        name: the part of the class by which the stylesheet gives the stitch its size.
        month: length of a month.
        pitch: distance of two rows.
        edge: breadth of the selvedge on either side.
        lead: length of the threads before the weave.
        fringe: length of the threads behind the weave.
        reach: least length of what one touches: 24 px at the smallest stitch.
        hangs: true if time runs downwards.
        is_linked: true if its marks are links; otherwise it is no more than a picture.
    """

    name: str
    month: float
    pitch: int
    edge: int = 9
    lead: int = 10
    fringe: int = 12
    reach: int = 12
    hangs: bool = False
    is_linked: bool = True

    def length(self, years: int) -> float:
        """Return the whole length of a belt of so many *years*."""
        return self.weave_end(years) + self.fringe

    def weave_end(self, years: int) -> float:
        """Return where the weave of so many *years* ends and the fringe begins."""
        return self.lead + years * (MONTHS_A_YEAR * self.month + REST) + REST


WIDE: Final = Rhythm("wide", 3, 11, lead=5, fringe=9, reach=8)
MEDIUM: Final = Rhythm("medium", 2, 12)
HANGING: Final = Rhythm("hanging", 2.5, 12, edge=4, lead=5, fringe=6, hangs=True)
SMALL: Final = Rhythm("small", 2.5, 10, edge=4, lead=5, fringe=6, is_linked=False)
THREAD: Final = Rhythm("thread", 3, 11, reach=8, is_linked=False)
SHORT_THREAD: Final = Rhythm("short-thread", 1.25, 11, edge=4, lead=6, fringe=6, is_linked=False)
RHYTHMS: Final = (WIDE, MEDIUM, HANGING, SMALL, THREAD, SHORT_THREAD)


def nearest(number: float) -> int:
    """Return the whole number nearest to *number*; a half goes up."""
    return floor(number + 0.5)


@dataclass(frozen=True, slots=True)
class Cloth:
    """A belt of *years* and a number of *rows* in one rhythm."""

    rhythm: Rhythm
    years: Sequence[int]
    rows: int

    @property
    def length(self) -> float:
        """The length, with the threads at both ends."""
        return self.rhythm.length(len(self.years))

    @property
    def breadth(self) -> int:
        """The breadth, with both selvedges."""
        return 2 * self.rhythm.edge + self.rhythm.pitch * self.rows

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the picture."""
        return (self.breadth, self.length) if self.rhythm.hangs else (self.length, self.breadth)

    @property
    def start(self) -> int:
        """Where the weave begins."""
        return self.rhythm.lead

    @property
    def end(self) -> float:
        """Where the weave ends."""
        return self.rhythm.weave_end(len(self.years))

    def across(self, row: int) -> float:
        """Return the middle of the row with the number *row*, counted from 0."""
        return self.rhythm.edge + self.rhythm.pitch * (row + 0.5)

    def begin_of(self, month: YearMonth) -> int:
        """Return where *month* begins; one before or after the years is at their edge."""
        months = (month.year - self.years[0]) * MONTHS_A_YEAR + month.number - 1
        months = min(max(months, 0), len(self.years) * MONTHS_A_YEAR)
        rests = months // MONTHS_A_YEAR
        return nearest(self.start + REST + months * self.rhythm.month + rests * REST)

    def end_of(self, month: YearMonth) -> int:
        """Return where *month* ends."""
        if month.year > self.years[-1]:
            return self.end_of(YearMonth(self.years[-1], MONTHS_A_YEAR))
        if month.year < self.years[0]:
            return self.begin_of(month)
        return self.begin_of(month) + nearest(self.rhythm.month)

    def middle_of(self, month: YearMonth) -> float:
        """Return the middle of *month*."""
        return self.begin_of(month) + self.rhythm.month / 2

    def shows(self, month: YearMonth) -> bool:
        """Return whether *month* lies in the years of the belt."""
        return self.years[0] <= month.year <= self.years[-1]

    def draw_box(self, along: float, across: float, length: float, breadth: float) -> str:
        """Return a rectangle as path data, by its corner nearest to the beginning."""
        x, y, w, h = self.place_box(along, across, length, breadth)
        return f"M{x:g} {y:g}h{w:g}v{h:g}h-{w:g}z"

    def place_box(
        self, along: float, across: float, length: float, breadth: float
    ) -> tuple[float, float, float, float]:
        """Return x, y, width and height of a rectangle in the picture."""
        if self.rhythm.hangs:
            return across, along, breadth, length
        return along, across, length, breadth

    def draw_line(self, first: float, last: float, across: float) -> str:
        """Return a line along the belt from *first* to *last* as path data."""
        if self.rhythm.hangs:
            return f"M{across:g} {first:g}V{last:g}"
        return f"M{first:g} {across:g}H{last:g}"

    def draw_grid(self, grid: Sequence[str], along: float, across: float) -> str:
        """Return the stitches of *grid* around the middle *along*, *across* as path data."""
        x, y = (across, along) if self.rhythm.hangs else (along, across)
        left, top = x - len(grid[0]) / 2, y - len(grid) / 2
        return draw_stitches(grid, nearest(left), nearest(top))

    def draw_ground(self, grid: Sequence[str], along: float, across: float) -> str:
        """Return the bare ground on which *grid* stands as path data."""
        return self.draw_grid(surround(grid), along, across)
