"""Stretches: activities of which only a season, a year or a longer time is known.

As many small motifs as there are activities, spread evenly over the whole stretch, so that no month
is claimed; where there are more than find room, a chain that counts nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from kopienas.model.motif import SMALL, Motif
from kopienas.views.activities.belt.cloth import STRIPE, Cloth
from kopienas.views.activities.belt.pieces import Shape
from kopienas.views.activities.belt.rows import PeriodBar

#: Stitches that a small motif takes with the bare ones around it.
_ROOM: Final = SMALL + 2
#: A stretch up to this length has no teeth and no bare ground around its motif.
_SHORT: Final = 9
_CHAIN: Final = ((".#.", "###", ".#."), (".#.", "#.#", ".#."))

Span = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch from *first* to *last* with so many activities *done* and *planned*."""

    first: float
    last: float
    done: int
    planned: int

    @property
    def length(self) -> float:
        """Its length in stitches."""
        return self.last - self.first


def stretch_of(cloth: Cloth, bars: Sequence[PeriodBar]) -> Stretch:
    """Return the stretch of *bars*, which cover the same months."""
    return Stretch(
        *span_of(cloth, bars[0]),
        sum(len(bar.activities) for bar in bars if not bar.is_planned),
        sum(len(bar.activities) for bar in bars if bar.is_planned),
    )


def weave_stretch(
    cloth: Cloth,
    motifs: tuple[Motif, Motif],
    stretch: Stretch,
    taken: Sequence[Span],
    across: float,
) -> tuple[Shape, ...]:
    """Return *stretch* around the middle *across*.

    *motifs* are that of the row and that of plans. Spans that motifs of single months have *taken*
    stay free.
    """
    first, length, top = stretch.first, stretch.length, across - STRIPE / 2
    shapes = [Shape("bare", cloth.draw_box(first - 1, top, length + 2, STRIPE))]
    if stretch.done:
        shapes.append(Shape("tint", cloth.draw_box(first, top, length, STRIPE)))
    shapes += _edges(cloth, stretch, top)
    gaps = find_gaps(first, stretch.last, taken)
    places = spread(gaps, stretch.done + stretch.planned)
    if not places:
        chain = _CHAIN[0 if stretch.done else 1]
        links = [cloth.draw_grid(chain, at, across) for at in _chain_places(gaps)]
        return (*shapes, Shape("knot", "".join(links)))
    motif, plan = motifs
    grids = [motif.small] * stretch.done + [plan.small] * stretch.planned
    pairs = list(zip(grids, places, strict=True))
    if length >= _SHORT:
        bare = [cloth.draw_ground(grid, place, across) for grid, place in pairs]
        shapes.append(Shape("bare", "".join(bare)))
    marks = [cloth.draw_grid(grid, place, across) for grid, place in pairs]
    return (*shapes, Shape("knot", "".join(marks)))


def _chain_places(gaps: Sequence[Span]) -> Iterator[float]:
    """Yield the middles of the links of a chain that fills *gaps*."""
    for begin, end in gaps:
        yield from (begin + 1.5 + 4 * link for link in range(int((end - begin) // 4)))


def span_of(cloth: Cloth, bar: PeriodBar) -> tuple[int, int]:
    """Return where *bar* begins and ends; an open end reaches to the end of the weave."""
    first, last = bar.months
    return (
        cloth.begin_of(first) if first else cloth.start + 1,
        cloth.end_of(last) if last else int(cloth.end) - 1,
    )


def _edges(cloth: Cloth, stretch: Stretch, top: float) -> list[Shape]:
    """Return both sides of a stretch: whole or, of plans alone, broken; teeth within; its ends."""
    first, last = stretch.first, stretch.last
    outer = [cloth.draw_line(first, last, top + at) for at in (0.5, STRIPE - 0.5)]
    shapes = [Shape("side" if stretch.done else "broken", "".join(outer))]
    if stretch.length > _SHORT:
        inner = [cloth.draw_line(first + 1, last, top + at) for at in (1.5, STRIPE - 1.5)]
        shapes.append(Shape("teeth", "".join(inner)))
    if stretch.done and stretch.length >= _SHORT:
        ends = [cloth.draw_box(at, top, 1, STRIPE) for at in (first, last - 1)]
        shapes.append(Shape("knot", "".join(ends)))
    return shapes


def find_gaps(first: float, last: float, taken: Sequence[Span]) -> list[Span]:
    """Return the parts of the stretch from *first* to *last* that *taken* spans leave free."""
    if last - first < _SHORT:
        return [(first - 1, last + 1)]
    gaps: list[Span] = []
    at = first + 1
    for begin, end in sorted(taken):
        if end > at and begin < last:
            if begin - at >= _ROOM:
                gaps.append((at, begin))
            at = max(at, end)
    if last - 1 - at >= SMALL:
        gaps.append((at, last - 1))
    return gaps


def spread(gaps: Sequence[Span], count: int) -> list[float]:
    """Return *count* places spread evenly over *gaps*, each gap with its share.

    None if there is no room for that many.
    """
    rooms = [max(1, int((end - begin) // _ROOM)) for begin, end in gaps]
    if sum(rooms) < count:
        return []
    whole = sum(end - begin for begin, end in gaps)
    places: list[float] = []
    left = count
    for number, (begin, end) in enumerate(gaps):
        rest = sum(rooms[number + 1 :])
        share = min(left, rooms[number], round(count * (end - begin) / whole))
        share = max(share, left - rest)
        places += [begin + (one + 0.5) * (end - begin) / share for one in range(share)]
        left -= share
    return places
