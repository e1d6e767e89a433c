"""Ground of a row: dots, a stripe, bare threads.

Dotted before the centre opened, or as long as it is not known whether it had; a stripe while it is
known to be at work; after the last news three bare threads, until they are woven on.
"""

from __future__ import annotations

from typing import Final

from kopienas.model.motif import Motif
from kopienas.views.activities.belt.cloth import STRIPE, Cloth
from kopienas.views.activities.belt.pieces import Shape, Stripe
from kopienas.views.activities.belt.rows import Row
from kopienas.views.stitches import draw_stitches

#: Bare threads, by their distance from the middle of the row.
_THREADS: Final = (-3, 0, 3)
#: Stitches of the stripe's repeat along the belt.
_REPEAT: Final = 8
_HALF: Final = STRIPE / 2


def weave_ground(cloth: Cloth, row: Row, middle: float) -> tuple[Shape, ...]:
    """Return the threads of *row* around *middle*."""
    begin, last = _ends(cloth, row)
    tie = cloth.begin_of(row.known_until) if row.known_until and begin is None else None
    lead = cloth.draw_box(0, middle - 0.5, cloth.start, 1)
    dots_end = next((one for one in (begin, tie) if one is not None), cloth.end)
    shapes = [Shape("thread", lead)]
    if dots_end > cloth.start + 2:
        shapes.append(Shape("dots", cloth.draw_line(cloth.start + 1, dots_end - 1, middle)))
    if not row.is_closed:
        loose = last if begin is not None else tie
        shapes.append(Shape("loose", _loose_threads(cloth, loose, middle)))
    if tie is not None and cloth.start < tie:
        shapes += [
            Shape("bare", cloth.draw_box(tie - 1, middle - _HALF, 4, STRIPE)),
            Shape("knot", cloth.draw_box(tie, middle - _HALF + 1, 2, STRIPE - 2)),
        ]
    return tuple(shapes)


def weave_stripe(cloth: Cloth, row: Row, motif: Motif, middle: float) -> Stripe | None:
    """Return the stripe of *row* around *middle*; None if it is not known to be at work."""
    begin, last = _ends(cloth, row)
    if begin is None or row.known_until is None:
        return None
    tile = cloth.place_box(begin, middle - _HALF, _REPEAT, STRIPE)
    inset = (2, 1) if cloth.rhythm.hangs else (1, 2)
    box = cloth.draw_box(begin, middle - _HALF, last - begin, STRIPE)
    sides = "".join(
        cloth.draw_box(begin, middle + at, last - begin, 1) for at in (-_HALF, _HALF - 1)
    )
    return Stripe(box, sides, tile, draw_stitches(motif.small, *inset))


def _ends(cloth: Cloth, row: Row) -> tuple[int | None, int]:
    """Return where the stripe of *row* begins, None if that is unknown, and where it ends."""
    if row.begins is None:
        return None, cloth.start
    begin = cloth.begin_of(row.begins)
    until = max(row.begins, row.known_until) if row.known_until else row.begins
    return begin, max(begin, cloth.end_of(until))


def _loose_threads(cloth: Cloth, begin: float | None, middle: float) -> str:
    """Return the threads that are bare from *begin*, or only behind the weave, to their ends."""
    first = cloth.end if begin is None else begin
    return "".join(
        cloth.draw_box(
            first,
            middle + shift - 0.5,
            cloth.end + cloth.rhythm.fringe - abs(shift) - first,
            1,
        )
        for shift in _THREADS
    )
