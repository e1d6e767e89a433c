"""Pieces of the belt that templates draw, with positions and words."""

from __future__ import annotations

from dataclasses import dataclass

from kopienas.views.activities.belt.rows import Row


@dataclass(frozen=True, slots=True)
class BeltMark:
    """A knot or a bar with its words and its place in the list that it links to.

    Attributes:
        when: the month or period in words.
        anchor: the id of its month in the list.
        done: number of activities that took place.
        planned: number of activities that were only planned.
        size: 1 to 4.
    """

    when: str
    anchor: str
    done: int
    planned: int
    size: int


@dataclass(frozen=True, slots=True)
class KnotPiece:
    """A knot as it is drawn.

    Attributes:
        x: its middle, in percent of a year.
        left: the left edge of its month, in percent of a year.
    """

    mark: BeltMark
    x: str
    left: str


@dataclass(frozen=True, slots=True)
class BarPiece:
    """The part of a bar in one year.

    Attributes:
        left: its left edge, in percent of a year.
        width: in percent of a year.
        y: its upper edge, in CSS pixels.
        is_first: True for the first part of the bar.
    """

    mark: BeltMark
    left: str
    width: str
    y: int
    is_first: bool


@dataclass(frozen=True, slots=True)
class Cell:
    """The part of a row in one year.

    Attributes:
        thread: both ends of the thread, in percent; None in years before the centre opened.
        opened: the position of the square that marks the opening, in percent, and the date of the
            opening in words; None in other years.
    """

    thread: tuple[str, str] | None
    opened: tuple[str, str] | None
    knots: tuple[KnotPiece, ...]
    bars: tuple[BarPiece, ...]

    @property
    def is_empty(self) -> bool:
        """True if nothing is known to have happened in this year."""
        return not (self.knots or self.bars or self.opened)


@dataclass(frozen=True, slots=True)
class DrawnRow:
    """A row as it is drawn.

    Attributes:
        height: in CSS pixels.
        marks: its knots and bars by time, each once.
        cells: its part in each year of the belt.
    """

    row: Row
    height: int
    marks: tuple[BeltMark, ...]
    cells: dict[int, Cell]
