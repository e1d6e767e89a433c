"""Pieces of a belt that templates draw: shapes as SVG path data, and marks with their words."""

from __future__ import annotations

from dataclasses import dataclass

from kopienas.model.activity import Activity
from kopienas.model.motif import Motif
from kopienas.views.activities.belt.rows import Row


@dataclass(frozen=True, slots=True)
class Shape:
    """A shape of the weave; *kind* is the part of its class that says what it is."""

    kind: str
    path: str


@dataclass(frozen=True, slots=True)
class Mark:
    """Activities that stand in one place of a row, with the page that tells of them.

    Attributes:
        when: the month or the period in words.
        only: the one activity; None if there are several or none.
        done: number of activities that took place.
        planned: number of activities that were only planned.
        path: the page of the one activity, or the place of several in a list; "" if none.
    """

    when: str
    only: Activity | None
    done: int
    planned: int
    path: str


@dataclass(frozen=True, slots=True)
class DrawnMark:
    """A mark as it is drawn: what one touches, its stitches, and whether the centre opened."""

    mark: Mark
    opens: bool
    reach: str
    shapes: tuple[Shape, ...]


@dataclass(frozen=True, slots=True)
class Stripe:
    """The stretch in which a centre is known to be at work, with its motif woven in.

    Attributes:
        box: the stretch as path data, and its two sides.
        tile: x, y, width and height of the repeat, and the stitches in it as path data.
    """

    box: str
    sides: str
    tile: tuple[float, float, float, float]
    stitches: str


@dataclass(frozen=True, slots=True)
class WovenRow:
    """A row of the belt: what lies below, and the marks on it by time."""

    row: Row
    motif: Motif
    ground: tuple[Shape, ...]
    stripe: Stripe | None
    marks: tuple[DrawnMark, ...]


@dataclass(frozen=True, slots=True)
class Selvedge:
    """A woven edge: x, y, width and height of the repeat, its stitches, and where it runs."""

    tile: tuple[float, float, float, float]
    stitches: str
    box: str


@dataclass(frozen=True, slots=True)
class Weave:
    """A whole belt, woven in one rhythm.

    Attributes:
        name: the name of the rhythm.
        size: width and height in stitches.
        linen: the cloth as path data.
        rests: the stitches between the years.
        border: the lines along both edges.
    """

    name: str
    size: tuple[float, float]
    is_linked: bool
    linen: str
    rests: str
    border: str
    selvedges: tuple[Selvedge, ...]
    rows: tuple[WovenRow, ...]
