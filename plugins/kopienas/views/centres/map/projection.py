"""Map projection from degrees to metres on a plane: LKS-92 / Latvia TM (EPSG:3059).

Transverse Mercator by the series of Krüger to the fourth power of n, as IOGP Publication 373-7-2
("EPSG Guidance Note 7-2", coordinate operation method 9807) gives it; the names of the variables
are those of that text. WGS 84 and LKS-92 differ by less than a metre and are taken as the same.
pyproj would bring a C library and a database of projections for this one formula.
"""

from __future__ import annotations

from math import asin, asinh, atan, atanh, cos, cosh, radians, sin, sinh, sqrt, tan
from typing import Final, NamedTuple

from kopienas.model.point import Point

#: The central meridian of EPSG:3059.
LATVIA: Final = 24.0
#: A meridian through the middle of Latgale; with it, north points straight up there.
LATGALE: Final = 27.0

# GRS 80, and the constants of EPSG:3059 in metres.
_SEMI_MAJOR_AXIS: Final = 6_378_137.0
_FLATTENING: Final = 1 / 298.257222101
_SCALE: Final = 0.9996
_FALSE_EASTING: Final = 500_000.0
_FALSE_NORTHING: Final = -6_000_000.0

_N: Final = _FLATTENING / (2 - _FLATTENING)
_B: Final = _SEMI_MAJOR_AXIS / (1 + _N) * (1 + _N**2 / 4 + _N**4 / 64)
_E: Final = sqrt(_FLATTENING * (2 - _FLATTENING))
_H: Final = (
    _N / 2 - 2 / 3 * _N**2 + 5 / 16 * _N**3 + 41 / 180 * _N**4,
    13 / 48 * _N**2 - 3 / 5 * _N**3 + 557 / 1440 * _N**4,
    61 / 240 * _N**3 - 103 / 140 * _N**4,
    49561 / 161280 * _N**4,
)


class Metres(NamedTuple):
    """A point on the plane: easting and northing in metres."""

    east: float
    north: float


def project(point: Point, central_meridian: float) -> Metres:
    """Return *point* projected on the plane, exact to 1 mm within 6° of *central_meridian*.

    With another central meridian than :data:`LATVIA` the result is no longer EPSG:3059, but the
    same projection turned so that north is straight up along that meridian.
    """
    latitude = radians(point.latitude)
    away = radians(point.longitude - central_meridian)
    q = asinh(tan(latitude)) - _E * atanh(_E * sin(latitude))
    beta = atan(sinh(q))
    eta_0 = atanh(cos(beta) * sin(away))
    xi_0 = asin(sin(beta) * cosh(eta_0))
    xi = xi_0 + sum(h * sin(2 * i * xi_0) * cosh(2 * i * eta_0) for i, h in enumerate(_H, 1))
    eta = eta_0 + sum(h * cos(2 * i * xi_0) * sinh(2 * i * eta_0) for i, h in enumerate(_H, 1))
    return Metres(_FALSE_EASTING + _SCALE * _B * eta, _FALSE_NORTHING + _SCALE * _B * xi)
