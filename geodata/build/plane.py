"""Between degrees and the metres of LKS-92 (EPSG:3059), in which everything here is measured."""

from typing import TypeVar

import numpy as np
import pyproj
import shapely
from numpy.typing import NDArray

Shape = TypeVar("Shape", bound=shapely.Geometry)

_TO_METRES = pyproj.Transformer.from_crs(4326, 3059, always_xy=True)


def to_metres(shape: Shape) -> Shape:
    """Return a shape in degrees (WGS 84, longitude first) in metres."""

    def turn(degrees: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.column_stack(_TO_METRES.transform(degrees[:, 0], degrees[:, 1]))

    return shapely.transform(shape, turn)


def to_degrees(shape: Shape) -> Shape:
    """Return a shape in metres in degrees (WGS 84, longitude first)."""

    def turn(metres: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.column_stack(
            _TO_METRES.transform(metres[:, 0], metres[:, 1], direction="INVERSE")
        )

    return shapely.transform(shape, turn)
