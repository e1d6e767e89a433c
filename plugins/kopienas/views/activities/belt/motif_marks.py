"""Motifs of single months: a month's motif, a plan's hollow one, and the block of an opening."""

from __future__ import annotations

from typing import Final

from kopienas.model.motif import LARGE, Motif
from kopienas.views.activities.belt.cloth import Cloth, nearest
from kopienas.views.activities.belt.pieces import Shape

#: Stitches of the block of an opening, along and across.
BLOCK_LENGTH, BLOCK_BREADTH = 15, LARGE + 2
#: Further activities of a month that are counted below its motif.
_COUNTED: Final = 4


def weave_motif(
    cloth: Cloth, motif: Motif, middle: tuple[float, float], count: int, *, is_narrow: bool
) -> tuple[Shape, ...]:
    """Return *motif* around *middle*, with a stitch below for each further one of *count*."""
    grid = motif.small if is_narrow else motif.large
    along, across = middle
    x, y = (across, along) if cloth.rhythm.hangs else (along, across)
    left, below = nearest(x - len(grid) / 2), nearest(y + len(grid) / 2)
    stitches = "".join(
        f"M{left + 2 * number} {below}h1v1h-1z" for number in range(min(count - 1, _COUNTED))
    )
    return (
        Shape("bare", cloth.draw_ground(grid, along, across)),
        Shape("knot", cloth.draw_grid(grid, along, across) + stitches),
    )


def weave_opening(cloth: Cloth, motif: Motif, along: float, across: float) -> tuple[Shape, ...]:
    """Return the block of an opening: full, with stepped sides, its motif left bare."""
    outline = [
        "." * step + "#" * (BLOCK_LENGTH - 2 * step) + "." * step
        for step in (
            max(0, 2 - min(line, BLOCK_BREADTH - 1 - line) // 2) for line in range(BLOCK_BREADTH)
        )
    ]
    side = (BLOCK_LENGTH - LARGE) // 2
    holes = ["." * LARGE, *motif.large, "." * LARGE]
    block = [
        line[:side]
        + "".join(
            "." if hole == "#" else mark for hole, mark in zip(row, line[side:], strict=False)
        )
        + line[side + LARGE :]
        for line, row in zip(outline, holes, strict=True)
    ]
    if cloth.rhythm.hangs:
        # As wide as its thread, so that it does not cover its neighbours.
        cut = (BLOCK_LENGTH - BLOCK_BREADTH) // 2
        outline = ["#" * BLOCK_BREADTH] * BLOCK_BREADTH
        block = [
            line[cut:-cut].replace(".", "#") if not row.strip(".") else line[cut:-cut]
            for line, row in zip(block, holes, strict=True)
        ]
    return (
        Shape("bare", cloth.draw_grid(outline, along, across)),
        Shape("knot", cloth.draw_grid(block, along, across)),
    )
