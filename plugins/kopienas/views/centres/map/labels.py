"""Names on the map: their type, the places beside a mark where they may stand, and their room."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from kopienas.views.centres.map.box import Box

#: How close the map comes, step by step: how many times as large the land is.
ZOOMS: Final = (1.0, 1.6, 2.6, 4.0)
#: The step from which a name is shown that never has space.
NEVER: Final = len(ZOOMS)
#: Font sizes on a narrow and on a wide screen, in picture units; line height as a multiple of the
#: font size; and distance of a name from its mark, in picture units.
NARROW_SIZE, WIDE_SIZE = 28, 17
LINE = 1.15
GAP = 6
#: Least distance of a name from another's mark, in picture units, lest it seem to belong there.
APART = 1.5
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
class PlacedLabel:
    """A placed name: a point of its baseline, and the part of the name that is there.

    However close the map is, the name stays as far from its mark.

    Attributes:
        from_narrow: step of :data:`ZOOMS` from which there is space on the narrowest screen too.
        from_wide: step from which there is space on a wide screen.
    """

    x: float
    y: float
    anchor: Anchor
    from_narrow: int = NEVER
    from_wide: int = NEVER


@dataclass(frozen=True, slots=True)
class PointFeature:
    """A point feature: a mark, and the name to place beside it.

    Attributes:
        name: text of the name; "" for none.
        half_width: distance from the middle of the mark to its edge, in picture units.
        rank: names of a lower rank are placed before those of a higher one.
        comes_with_name: true if the mark, too, is only drawn when there is space for the name.
    """

    x: float
    y: float
    name: str
    half_width: float
    rank: int = 0
    comes_with_name: bool = False

    @property
    def lines(self) -> tuple[str, ...]:
        """Lines of the name: a long name has two of nearly the same length."""
        if len(self.name) <= LONGEST_LINE:
            return (self.name,) if self.name else ()
        middle = len(self.name) / 2
        spaces = (i for i, letter in enumerate(self.name) if letter == " ")
        at = min(spaces, key=lambda i: abs(i - middle), default=len(self.name))
        return (self.name[:at], self.name[at + 1 :]) if at < len(self.name) else (self.name,)

    def mark_box(self, zoom: float = 1, gap: float = 0) -> Box:
        """Return the box of the mark, and *gap* around it, on a map *zoom* times as large."""
        r, x, y = self.half_width + gap, self.x * zoom, self.y * zoom
        return Box(x - r, y - r, x + r, y + r)


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


def label_places(point: PointFeature) -> Iterator[PlacedLabel]:
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
        yield PlacedLabel(point.x + dx, point.y + dy, anchor)


def label_box(point: PointFeature, label: PlacedLabel, size: float, zoom: float = 1) -> Box:
    """Return the box of the name of *point* at font size *size* on a map *zoom* times as large."""
    width = name_width(point, size)
    start = label.x + point.x * (zoom - 1)
    left = start - {Anchor.START: 0.0, Anchor.MIDDLE: width / 2, Anchor.END: width}[label.anchor]
    top = label.y + point.y * (zoom - 1) - 0.82 * size
    return Box(left, top, left + width, top + LINE * size * len(point.lines))


def name_width(point: PointFeature, size: float) -> float:
    """Return an upper bound of the width of the longest line of the name of *point*."""
    return max(width_of(line, size) for line in point.lines)
