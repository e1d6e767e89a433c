"""Stitches as SVG path data: a stitch is a square of one unit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence


def draw_stitches(grid: Sequence[str], left: float = 0, top: float = 0) -> str:
    """Return the stitches of *grid* as path data, its upper left corner at (*left*, *top*).

    Stitches that touch in a row are one rectangle, and so are equal ones below each other.
    """
    return "".join(
        f"M{left + first:g} {top + row:g}h{length}v{height}h-{length}z"
        for first, row, length, height in _rectangles(grid)
    )


def _rectangles(grid: Sequence[str]) -> Iterator[tuple[int, int, int, int]]:
    """Yield the column, row, length and height of each rectangle of stitches."""
    above: dict[tuple[int, int], int] = {}
    for row, line in enumerate([*grid, ""]):
        here = dict.fromkeys(_runs(line))
        for (first, length), begun in above.items():
            if (first, length) not in here:
                yield first, begun, length, row - begun
        above = {run: above.get(run, row) for run in here}


def _runs(line: str) -> Iterator[tuple[int, int]]:
    """Yield the first column and the length of each run of stitches in *line*."""
    first = line.find("#")
    while first >= 0:
        end = line.find(".", first)
        end = len(line) if end < 0 else end
        yield first, end - first
        first = line.find("#", end)


def surround(grid: Sequence[str]) -> tuple[str, ...]:
    """Return the ground of *grid*: its shape filled, a stitch wider on each side.

    A motif stands on it bare of what is woven below.
    """
    size = len(grid[0])
    filled = [
        line if "#" not in line else _fill(line, line.index("#"), line.rindex("#")) for line in grid
    ]
    empty = "." * (size + 2)
    padded = [empty, *(f".{line}." for line in filled), empty]
    return tuple(
        "".join("#" if _touches(padded, row, column) else "." for column in range(size + 2))
        for row in range(len(padded))
    )


def _fill(line: str, first: int, last: int) -> str:
    return line[:first] + "#" * (last - first + 1) + line[last + 1 :]


def _touches(grid: Sequence[str], row: int, column: int) -> bool:
    """Return whether the cell or one of its eight neighbours is a stitch."""
    return any(
        "#" in line[max(0, column - 1) : column + 2] for line in grid[max(0, row - 1) : row + 2]
    )
