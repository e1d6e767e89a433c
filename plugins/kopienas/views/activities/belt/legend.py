"""Legend of the belt: a sample of each thing that is woven into it, and of nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from kopienas.model.motif import Motif
from kopienas.views.activities.belt.cloth import MEDIUM, STRIPE, Cloth
from kopienas.views.activities.belt.motif_marks import (
    BLOCK_BREADTH,
    BLOCK_LENGTH,
    weave_motif,
    weave_opening,
)
from kopienas.views.activities.belt.pieces import Shape
from kopienas.views.activities.belt.profiles import CROWDED, month_breadth
from kopienas.views.activities.belt.rows import Row
from kopienas.views.activities.belt.stretches import Stretch, weave_stretch

_HIGH: Final = BLOCK_BREADTH
_LONG: Final = 24


@dataclass(frozen=True, slots=True)
class Sample:
    """A sample of what is woven: *name* says of what; the sizes are in stitches."""

    name: str
    width: int
    height: int
    shapes: tuple[Shape, ...]


def list_samples(rows: Sequence[Row], motif: Motif, plan: Motif) -> tuple[Sample, ...]:
    """Return a sample of each thing that *rows* hold, woven with *motif* and with that of plans."""
    return tuple(_samples(rows, motif, plan))


def _samples(rows: Sequence[Row], motif: Motif, plan: Motif) -> Iterator[Sample]:
    cloth = Cloth(MEDIUM, (2000,), 1)
    middle = _HIGH / 2
    bars = [bar for row in rows for bar in row.bars]
    if any(row.opened for row in rows):
        block = weave_opening(cloth, motif, BLOCK_LENGTH / 2, middle)
        yield Sample("opening", BLOCK_LENGTH, _HIGH, block)
    if any(knot.done for row in rows for knot in row.knots):
        month = weave_motif(cloth, motif, (middle, middle), 1, is_narrow=False)
        yield Sample("month", _HIGH, _HIGH, month)
    if any(len(row.dated) > CROWDED for row in rows):
        breadths = [month_breadth(count) for count in (1, 3, 12)]
        months = "".join(
            cloth.draw_box(3 * at, middle - breadth / 2, 3, breadth)
            for at, breadth in enumerate(breadths)
        )
        yield Sample("profile", 9, _HIGH, (Shape("knot", months),))
    if any(knot.planned for row in rows for knot in row.knots):
        hollow = weave_motif(cloth, plan, (middle, middle), 1, is_narrow=False)
        yield Sample("plan", _HIGH, _HIGH, hollow)
    for name, is_planned in (("stretch", False), ("plans", True)):
        if any(bar.is_planned is is_planned for bar in bars):
            stretch = Stretch(0, _LONG, 0 if is_planned else 2, 2 if is_planned else 0)
            shapes = weave_stretch(cloth, (motif, plan), stretch, (), middle)
            yield Sample(name, _LONG, _HIGH, shapes)
    yield from _threads(rows, cloth, middle)


def _threads(rows: Sequence[Row], cloth: Cloth, middle: float) -> Iterator[Sample]:
    """Yield the samples of what lies below the marks."""
    top = middle - STRIPE / 2
    if any(row.begins and row.known_until for row in rows):
        sides = [cloth.draw_box(0, top + at, _LONG, 1) for at in (0, STRIPE - 1)]
        tint = Shape("tint", cloth.draw_box(0, top, _LONG, STRIPE))
        yield Sample("at-work", _LONG, _HIGH, (tint, Shape("knot", "".join(sides))))
    yield Sample("dots", _LONG, _HIGH, (Shape("dots", cloth.draw_line(0, _LONG, middle)),))
    if any(row.known_until and not row.begins for row in rows):
        tie = Shape("knot", cloth.draw_box(0, top + 1, 2, STRIPE - 2))
        yield Sample("tie", 2, _HIGH, (tie,))
    if any(not row.is_closed for row in rows):
        lines = "".join(cloth.draw_box(0, middle + at - 0.5, _LONG, 1) for at in (-3, 0, 3))
        yield Sample("loose", _LONG, _HIGH, (Shape("loose", lines),))
