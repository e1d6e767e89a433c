"""The pieces of the belt that templates draw, with places and words."""

from __future__ import annotations

from dataclasses import dataclass

from kopienas.views.activities.belt.rows import Row


@dataclass(frozen=True, slots=True)
class Mark:
    """A knot or a bar, named and leading into the list.

    Attributes:
        when: the month or period in words.
        anchor: the id of its place in the list.
        size: 1 to 4.
    """

    when: str
    anchor: str
    done: int
    planned: int
    size: int


@dataclass(frozen=True, slots=True)
class KnotPiece:
    """A knot: *x* is its middle, *left* the edge of its month, in percent of a year."""

    mark: Mark
    x: str
    left: str


@dataclass(frozen=True, slots=True)
class BarPiece:
    """The part of a bar in one year; *begins* says whether it is the bar's first."""

    mark: Mark
    left: str
    width: str
    y: int
    begins: bool


@dataclass(frozen=True, slots=True)
class Cell:
    """One row in one year.

    Attributes:
        thread: where the thread runs, in percent; None before the centre opened.
        opened: where the square stands, in percent, and the opening in words; None elsewhere.
    """

    thread: tuple[str, str] | None
    opened: tuple[str, str] | None
    knots: tuple[KnotPiece, ...]
    bars: tuple[BarPiece, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing happened in this year, as far as is known."""
        return not (self.knots or self.bars or self.opened)


@dataclass(frozen=True, slots=True)
class DrawnRow:
    """A row with its height in CSS pixels and its piece for each year of the belt."""

    row: Row
    height: int
    marks: tuple[Mark, ...]
    cells: dict[int, Cell]
