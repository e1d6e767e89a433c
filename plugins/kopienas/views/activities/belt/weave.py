"""The whole weave in one rhythm: linen, selvedges, the rests between the years, and the rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from kopienas.model.motif import Motif
from kopienas.views.activities.belt.cloth import REST, Cloth, Rhythm
from kopienas.views.activities.belt.ground import weave_ground, weave_stripe
from kopienas.views.activities.belt.marks import Lane, MakeMark, weave_marks
from kopienas.views.activities.belt.pieces import Selvedge, Weave, WovenRow
from kopienas.views.activities.belt.rows import Row
from kopienas.views.stitches import draw_stitches

#: Stitches of a selvedge: of a broad edge, and of a narrow one.
_TEETH: Final = ("#......#", "##....##", "###..###", "##.##.##")
_DOTS: Final = ("#.#.",)
#: Edge from which the selvedge is broad.
_BROAD: Final = 8
#: Stitches between the edge and its teeth.
_INSET: Final = 2
#: Stitches across from one diamond of a rest to the next.
_REST_STEP: Final = 4


@dataclass(frozen=True, slots=True)
class Warp:
    """What is woven in every rhythm alike: the rows with their motifs, over the years.

    Attributes:
        motifs: the motif of each row.
        plan: the motif of what was only planned.
    """

    rows: Sequence[Row]
    motifs: Sequence[Motif]
    years: Sequence[int]
    plan: Motif


def weave_belt(warp: Warp, rhythm: Rhythm, make_mark: MakeMark) -> Weave:
    """Return the belt of *warp* in *rhythm*, its marks made by *make_mark*."""
    cloth = Cloth(rhythm, warp.years, len(warp.rows))
    woven = []
    for number, (row, motif) in enumerate(zip(warp.rows, warp.motifs, strict=True)):
        middle = cloth.across(number)
        lane = Lane(cloth, row, middle, motif, warp.plan, make_mark)
        woven.append(
            WovenRow(
                row,
                motif,
                weave_ground(cloth, row, middle),
                weave_stripe(cloth, row, motif, middle),
                weave_marks(lane),
            )
        )
    extent = cloth.end - cloth.start
    return Weave(
        name=rhythm.name,
        size=cloth.size,
        is_linked=rhythm.is_linked,
        linen=cloth.draw_box(cloth.start, 0, extent, cloth.breadth),
        rests=_draw_rests(cloth),
        border=_draw_border(cloth),
        selvedges=_weave_selvedges(cloth),
        rows=tuple(woven),
    )


def _draw_rests(cloth: Cloth) -> str:
    """Return the diamonds before, between and behind the years."""
    edge, year = cloth.rhythm.edge, (cloth.end - cloth.start - REST) / len(cloth.years)
    cells = ((1, 0), (0, 1), (2, 1), (1, 2))
    return "".join(
        cloth.draw_box(round(cloth.start + number * year) + along, across + aside, 1, 1)
        for number in range(len(cloth.years) + 1)
        for across in range(edge, cloth.breadth - edge - REST + 1, _REST_STEP)
        for along, aside in cells
    )


def _draw_border(cloth: Cloth) -> str:
    """Return the lines along both edges, and on a broad edge those along the rows."""
    edge, breadth = cloth.rhythm.edge, cloth.breadth
    lines = [0, breadth - 1]
    if edge >= _BROAD:
        lines += [edge - 2, breadth - edge + 1]
    return "".join(cloth.draw_box(cloth.start, at, cloth.end - cloth.start, 1) for at in lines)


def _weave_selvedges(cloth: Cloth) -> tuple[Selvedge, ...]:
    """Return the woven edges on both sides, mirrored."""
    teeth = _TEETH if cloth.rhythm.edge >= _BROAD else _DOTS
    depth, repeat = len(teeth), len(teeth[0])
    edges = []
    for offset, lines in (
        (_INSET, teeth),
        (cloth.breadth - _INSET - depth, tuple(reversed(teeth))),
    ):
        grid = tuple(map("".join, zip(*lines, strict=True))) if cloth.rhythm.hangs else lines
        edges.append(
            Selvedge(
                cloth.place_box(cloth.start, offset, repeat, depth),
                draw_stitches(grid),
                cloth.draw_box(cloth.start, offset, cloth.end - cloth.start, depth),
            )
        )
    return tuple(edges)
