"""Stitches become paths that fill just those cells; a motif stands on bare ground."""

import re

from hypothesis import given
from hypothesis import strategies as st

from kopienas.views.stitches import draw_stitches, surround

GRIDS = st.integers(1, 9).flatmap(
    lambda size: st.lists(st.text("#.", min_size=size, max_size=size), min_size=size, max_size=size)
)
BOX = re.compile(r"M(\d+) (\d+)h(\d+)v(\d+)h-(\d+)z")


@given(GRIDS)
def test_each_stitch_is_filled_once_and_nothing_else(grid: list[str]) -> None:
    filled = [
        (int(x) + column, int(y) + row)
        for x, y, width, height, _ in BOX.findall(draw_stitches(grid))
        for column in range(int(width))
        for row in range(int(height))
    ]
    stitches = {
        (column, row)
        for row, line in enumerate(grid)
        for column, mark in enumerate(line)
        if mark == "#"
    }

    assert len(filled) == len(set(filled))
    assert set(filled) == stitches


@given(GRIDS)
def test_ground_reaches_a_stitch_further_on_each_side(grid: list[str]) -> None:
    ground = surround(grid)

    assert {len(line) for line in ground} == {len(grid[0]) + 2}
    for row, line in enumerate(grid):
        for column, mark in enumerate(line):
            if mark == "#":
                around = [ground[row + dy][column + dx] for dy in range(3) for dx in range(3)]
                assert set(around) == {"#"}
