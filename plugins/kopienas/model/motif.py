"""Motifs: the woven sign of each centre on a grid of stitches, with its dye."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

#: Rows of stitches from the top: "#" is a stitch, "." is bare cloth.
Grid = tuple[str, ...]

#: Stitches along each side of the large grid and of the small one.
LARGE, SMALL = 9, 5
#: Share of a woven motif that is stitched, at least and at most: neither lost nor a block.
_SPARSE, _DENSE = 0.36, 0.62


@dataclass(frozen=True, slots=True)
class Dye:
    """Colour of a thread: one for the light scheme and one for the dark, as ``#rrggbb``."""

    id: str
    light: str
    dark: str


@dataclass(frozen=True, slots=True)
class Motif:
    """A sign: *large* has 9 × 9 stitches, *small* has 5 × 5 of them for narrow places."""

    id: str
    large: Grid
    small: Grid
    dye: Dye

    def turn(self) -> Motif:
        """Return the motif turned by a quarter, for the second of what nothing tells apart."""
        return Motif(f"{self.id}-turned", _turn(self.large), _turn(self.small), self.dye)


@dataclass(frozen=True, slots=True)
class MotifBook:
    """The pattern file, from which everything that shows a motif draws it.

    Attributes:
        dyes: the colours, by id.
        motifs: those that a centre may choose, by id.
        network: the motif of the whole initiative.
        idea: the motif of ideas that competitions support.
        plan: the hollow sign of what is no more than planned.
    """

    dyes: Mapping[str, Dye]
    motifs: Mapping[str, Motif]
    network: Motif
    idea: Motif
    plan: Motif

    def assign(self, chosen: Iterable[tuple[str, str | None]]) -> dict[str, Motif]:
        """Return the motif of each owner, by name, from pairs of the name and the chosen id.

        Who has chosen none gets one that is woven from the name, so that each has its own.
        """
        return {name: self.motifs.get(motif or "") or self.weave(name) for name, motif in chosen}

    def weave(self, name: str) -> Motif:
        """Return the motif woven from *name*: always the same, mirrored both ways."""
        dyes = sorted(self.dyes)
        digest = hashlib.sha256(name.encode()).digest()
        return Motif(
            f"woven-{name}",
            _mirrored_grid(name, LARGE),
            _mirrored_grid(name, SMALL),
            self.dyes[dyes[digest[0] % len(dyes)]],
        )


@cache
def _mirrored_grid(name: str, size: int) -> Grid:
    """Return a grid mirrored in both axes and both diagonals, as old belts have them."""
    half = size // 2 + 1
    quarters: Final = {(row, column) for row in range(half) for column in range(row + 1)}
    turn = 0
    while True:
        bits = hashlib.sha256(f"{name}/{size}/{turn}".encode()).digest()
        marked = {
            cell
            for number, cell in enumerate(sorted(quarters))
            if bits[number // 8] >> number % 8 & 1
        }
        rows = tuple(
            "".join("#" if _fold(row, column, half) in marked else "." for column in range(size))
            for row in range(size)
        )
        if _SPARSE <= share_of_stitches(rows) <= _DENSE and "#" in rows[0]:
            return rows
        turn += 1


def _fold(row: int, column: int, half: int) -> tuple[int, int]:
    """Return the cell of the eighth from which the cell of the whole grid is mirrored."""
    near_row, near_column = abs(row - half + 1), abs(column - half + 1)
    return max(near_row, near_column), min(near_row, near_column)


def _turn(grid: Grid) -> Grid:
    return tuple("".join(column) for column in zip(*reversed(grid), strict=True))


def share_of_stitches(grid: Sequence[str]) -> float:
    """Return the share of *grid* that is stitched, 0 to 1."""
    return "".join(grid).count("#") / (len(grid) * len(grid[0]))
