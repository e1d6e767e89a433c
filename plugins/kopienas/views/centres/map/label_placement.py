"""Label placement: names on the map are beside their marks, without overlaps and not cut off.

Names are placed for the narrowest screen, on which they take the most space of the picture; on a
wider one each shrinks towards its own mark and stays clear of the others. A name for which there
is no space on the narrowest screen is tried again for a wide one and hidden on a narrow one; a name
for which there is none at all is only in the mark's tooltip and in the list.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

#: Font sizes on a narrow and on a wide screen, in picture units; line height as a multiple of the
#: font size; and distance of a name from its mark, in picture units.
NARROW_SIZE, WIDE_SIZE = 28, 17
LINE = 1.15
GAP = 6
#: Letters of the longest name on one line; a longer one is broken at a space, if it has one.
LONGEST_LINE = 20
#: Upper bounds of a letter's width, as multiples of the font size, in Commissioner at weight 600.
SMALL_LETTER, LARGE_LETTER = 0.56, 0.74
THIN = frozenset("iīlļjtfr.,:„”“‘’'|! ")
THIN_LETTER = 0.37


class Anchor(StrEnum):
    """Part of a name that is at its point: the values of SVG's ``text-anchor``."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in picture units; y grows downwards."""

    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other: Box) -> bool:
        """Return true if the two boxes have more than an edge in common."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def is_within(self, other: Box) -> bool:
        """Return true if the whole box is inside *other*."""
        return (
            self.left >= other.left
            and self.top >= other.top
            and self.right <= other.right
            and self.bottom <= other.bottom
        )


@dataclass(frozen=True, slots=True)
class PlacedLabel:
    """A placed name: a point of its baseline, and the part of the name that is there.

    Attributes:
        narrow: true if there is space for it on the narrowest screen too.
    """

    x: float
    y: float
    anchor: Anchor
    narrow: bool


@dataclass(frozen=True, slots=True)
class PointFeature:
    """A point feature: a mark, and the name to place beside it.

    Attributes:
        name: text of the name; "" for none.
        half_width: distance from the middle of the mark to its edge, in picture units.
    """

    x: float
    y: float
    name: str
    half_width: float

    @property
    def lines(self) -> tuple[str, ...]:
        """Lines of the name: a long name has two of nearly the same length."""
        if len(self.name) <= LONGEST_LINE:
            return (self.name,) if self.name else ()
        middle = len(self.name) / 2
        spaces = (i for i, letter in enumerate(self.name) if letter == " ")
        at = min(spaces, key=lambda i: abs(i - middle), default=len(self.name))
        return (self.name[:at], self.name[at + 1 :]) if at < len(self.name) else (self.name,)

    def first_label(self) -> PlacedLabel:
        """Return the best position of the name, as if there were nothing else."""
        return next(iter(_candidates(self)))

    def mark_box(self) -> Box:
        """Return the box that the mark itself occupies."""
        r = self.half_width
        return Box(self.x - r, self.y - r, self.x + r, self.y + r)


def width_of(name: str, size: float) -> float:
    """Return an upper bound of the width of *name* at font size *size*."""
    letters = sum(
        THIN_LETTER
        if letter in THIN
        else LARGE_LETTER
        if letter.isupper() or letter in "mwš–—"
        else SMALL_LETTER
        for letter in name
    )
    return letters * size


def place_labels(
    points: Sequence[PointFeature], picture: Box, obstacles: Sequence[Box] = ()
) -> list[PlacedLabel | None]:
    """Return the label of each of *points*, in their order; None if it has no name or no space.

    Labels keep clear of each other, of all marks and of *obstacles*.
    """
    marks = [*(point.mark_box() for point in points), *obstacles]
    placed: dict[int, PlacedLabel] = {}
    for size, narrow in ((NARROW_SIZE, True), (WIDE_SIZE, False)):
        taken = [label_box(points[i], placed[i], size) for i in placed]
        longest_first = sorted(
            (i for i, point in enumerate(points) if point.name and i not in placed),
            key=lambda i: (-_width(points[i], size), -_neighbours(points[i], points), i),
        )
        for index in longest_first:
            found = _first_free(points[index], size, [*taken, *marks], picture)
            if found is not None:
                placed[index] = PlacedLabel(found.x, found.y, found.anchor, narrow)
                taken.append(label_box(points[index], placed[index], size))
    return [placed.get(index) for index in range(len(points))]


def _neighbours(point: PointFeature, points: Iterable[PointFeature]) -> int:
    """Return the number of marks near *point*, itself included.

    Of names equally long, the one with the most marks around it is placed first.
    """
    near = 5 * NARROW_SIZE
    return sum(abs(one.x - point.x) < near and abs(one.y - point.y) < near for one in points)


def _candidates(point: PointFeature) -> Iterable[PlacedLabel]:
    """Yield positions for a name, the best first: right, left, corners, above, below."""
    more = len(point.lines) - 1
    side, low = point.half_width + GAP, (0.34 - more * LINE / 2) * WIDE_SIZE
    up = point.half_width + GAP + more * LINE * NARROW_SIZE
    down = point.half_width + GAP + 0.72 * NARROW_SIZE
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
        yield PlacedLabel(point.x + dx, point.y + dy, anchor, narrow=True)


def label_box(point: PointFeature, label: PlacedLabel, size: float) -> Box:
    """Return the box that the name of *point* occupies at font size *size*."""
    width = _width(point, size)
    left = {Anchor.START: 0.0, Anchor.MIDDLE: width / 2, Anchor.END: width}[label.anchor]
    top = label.y - 0.82 * size
    return Box(label.x - left, top, label.x - left + width, top + LINE * size * len(point.lines))


def _width(point: PointFeature, size: float) -> float:
    return max(width_of(line, size) for line in point.lines)


def _first_free(
    point: PointFeature, size: float, taken: Sequence[Box], picture: Box
) -> PlacedLabel | None:
    own = point.mark_box()
    for label in _candidates(point):
        room = label_box(point, label, size)
        others = (box for box in taken if box != own)
        if room.is_within(picture) and not any(room.overlaps(box) for box in others):
            return label
    return None
