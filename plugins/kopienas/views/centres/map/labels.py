"""Where the names on the map stand: beside their mark, never over another, never cut off.

Names are placed for the narrowest screen, on which they take the most room of the picture; on a
wider one each shrinks towards its own mark and stays clear of the others. A name that finds no
room there is tried again for a wide screen and hidden on a narrow one; one that finds none at all
is left to the mark's tooltip and the list.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

#: Height of letters and of a line, and how far a name keeps from its mark, in picture units.
NARROW_SIZE, WIDE_SIZE = 28, 17
LINE = 1.15
GAP = 6
#: A name longer than this stands in two lines, where it has a space.
LONGEST_LINE = 20
#: Width of a letter against the size of the type, on the safe side for Commissioner at 600.
SMALL_LETTER, LARGE_LETTER = 0.56, 0.74
THIN = frozenset("iīlļjtfr.,:„”“‘’'|! ")
THIN_LETTER = 0.37


class Anchor(StrEnum):
    """Which end of a name is at its point, as SVG's ``text-anchor`` says it."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle of the picture, y downwards."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box) -> bool:
        """Tell whether the two have more than an edge in common."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def within(self, other: Box) -> bool:
        """Tell whether it lies wholly in *other*."""
        return (
            self.left >= other.left
            and self.top >= other.top
            and self.right <= other.right
            and self.bottom <= other.bottom
        )


@dataclass(frozen=True, slots=True)
class Label:
    """A placed name: the point of its baseline and which end is there.

    Attributes:
        narrow: whether there is room for it on the narrowest screen too.
    """

    x: float
    y: float
    anchor: Anchor
    narrow: bool


@dataclass(frozen=True, slots=True)
class Named:
    """A mark, half as wide as *reach*, and the name that it wants beside it; "" for none."""

    x: float
    y: float
    name: str
    reach: float

    @property
    def lines(self) -> tuple[str, ...]:
        """The name as it is written: a long one in two lines of nearly the same length."""
        if len(self.name) <= LONGEST_LINE:
            return (self.name,) if self.name else ()
        middle = len(self.name) / 2
        spaces = (i for i, letter in enumerate(self.name) if letter == " ")
        at = min(spaces, key=lambda i: abs(i - middle), default=len(self.name))
        return (self.name[:at], self.name[at + 1 :]) if at < len(self.name) else (self.name,)

    def mark(self) -> Box:
        """Return the room of the mark itself."""
        r = self.reach
        return Box(self.x - r, self.y - r, self.x + r, self.y + r)


def width_of(name: str, size: float) -> float:
    """Return at least the width of *name* set in *size*."""
    letters = sum(
        THIN_LETTER
        if letter in THIN
        else LARGE_LETTER
        if letter.isupper() or letter in "mwš–—"
        else SMALL_LETTER
        for letter in name
    )
    return letters * size


def place_labels(points: Sequence[Named], picture: Box) -> list[Label | None]:
    """Return a label for each of *points*, in their order, None without name or room."""
    marks = [point.mark() for point in points]
    placed: dict[int, Label] = {}
    for size, narrow in ((NARROW_SIZE, True), (WIDE_SIZE, False)):
        taken = [room_of(points[i], placed[i], size) for i in placed]
        longest_first = sorted(
            (i for i, point in enumerate(points) if point.name and i not in placed),
            key=lambda i: (-_width(points[i], size), -_neighbours(points[i], points), i),
        )
        for index in longest_first:
            found = _first_free(points[index], size, [*taken, *marks], picture)
            if found is not None:
                placed[index] = Label(found.x, found.y, found.anchor, narrow)
                taken.append(room_of(points[index], placed[index], size))
    return [placed.get(index) for index in range(len(points))]


def _neighbours(point: Named, points: Iterable[Named]) -> int:
    """Return how many marks are near; of names equally long the most hemmed-in chooses first."""
    near = 5 * NARROW_SIZE
    return sum(abs(one.x - point.x) < near and abs(one.y - point.y) < near for one in points)


def _candidates(point: Named) -> Iterable[Label]:
    """Yield the places for a name, the best first: right, left, corners, above, below."""
    more = len(point.lines) - 1
    side, low = point.reach + GAP, (0.34 - more * LINE / 2) * WIDE_SIZE
    up = point.reach + GAP + more * LINE * NARROW_SIZE
    down = point.reach + GAP + 0.72 * NARROW_SIZE
    for dx, dy, anchor in (
        (side, low, Anchor.START),
        (-side, low, Anchor.END),
        (side * 0.7, -up * 0.6, Anchor.START),
        (side * 0.7, down, Anchor.START),
        (-side * 0.7, -up * 0.6, Anchor.END),
        (-side * 0.7, down, Anchor.END),
        (0, -up, Anchor.MIDDLE),
        (0, down, Anchor.MIDDLE),
    ):
        yield Label(point.x + dx, point.y + dy, anchor, narrow=True)


def room_of(point: Named, label: Label, size: float) -> Box:
    """Return the room that the name of *point* takes at *size*."""
    width = _width(point, size)
    left = {Anchor.START: 0.0, Anchor.MIDDLE: width / 2, Anchor.END: width}[label.anchor]
    top = label.y - 0.82 * size
    return Box(label.x - left, top, label.x - left + width, top + LINE * size * len(point.lines))


def _width(point: Named, size: float) -> float:
    return max(width_of(line, size) for line in point.lines)


def _first_free(point: Named, size: float, taken: Sequence[Box], picture: Box) -> Label | None:
    own = point.mark()
    for label in _candidates(point):
        room = room_of(point, label, size)
        others = (box for box in taken if box != own)
        if room.within(picture) and not any(room.meets(box) for box in others):
            return label
    return None
