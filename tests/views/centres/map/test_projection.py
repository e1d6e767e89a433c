"""The plane agrees with PROJ to the millimetre."""

import pytest

from kopienas.model.geography import Point
from kopienas.views.centres.map.projection import LATGALE, LATVIA, project

# PROJ 9.5.1 (pyproj 3.7.2): EPSG:4258 to EPSG:3059, then to the same with +lon_0=27, that is
# "+proj=tmerc +lat_0=0 +lon_0=27 +k=0.9996 +x_0=500000 +y_0=-6000000 +ellps=GRS80".
# The four outermost points stand on the edges of the area for which EPSG:3059 is registered.
Row = tuple[str, float, float, tuple[float, float], tuple[float, float]]
REFERENCE: list[Row] = [
    ("Rīga", 56.9496, 24.1052, (506399.3118, 311780.5749), (323939.7257, 315504.8717)),
    ("Daugavpils", 55.8747, 26.5362, (658669.4500, 195042.0303), (470980.4074, 192231.4103)),
    ("Rēzekne", 56.5099, 27.3331, (705087.6739, 267809.6790), (520500.3209, 262882.1307)),
    ("Liepāja", 56.5047, 21.0108, (316039.5643, 266256.9183), (131612.2105, 278333.7846)),
    ("Ventspils", 57.3894, 21.5606, (353381.3926, 363363.2335), (173233.0956, 373814.6653)),
    ("Kolka", 57.7511, 22.6011, (416742.7127, 401859.5562), (238293.5748, 409503.0004)),
    ("Valka", 57.7752, 26.0101, (619548.5464, 405457.2382), (441122.8139, 404113.2069)),
    ("Ainaži", 57.8642, 24.3589, (521294.4890, 413647.7630), (343320.1637, 416650.0202)),
    ("Bauska", 56.4079, 24.1906, (511761.7909, 251495.5573), (326660.7126, 255020.3950)),
    ("Zilupe", 56.3862, 28.1217, (754407.0948, 256689.8410), (569257.0348, 249628.5589)),
    ("easternmost", 56.17, 28.24, (763186.2004, 233095.8014), (576993.9906, 225692.5292)),
    ("southernmost", 55.67, 26.6, (663514.9165, 172417.0937), (474840.7943, 169424.9960)),
    ("northernmost", 58.09, 25.2, (570750.7128, 439359.1794), (393878.2066, 440145.4365)),
    ("westernmost", 56.2, 20.97, (312035.9645, 232471.0441), (126130.4061, 244712.4312)),
    ("Jēkabpils", 56.499, 25.8571, (614318.6767, 263164.3145), (429642.7964, 262204.3718)),
    ("on the meridian", 57.0, 24.0, (500000.0000, 317385.9206), (317790.2236, 321388.0416)),
]


@pytest.mark.parametrize("row", REFERENCE, ids=[row[0] for row in REFERENCE])
def test_the_plane_is_that_of_proj(row: Row) -> None:
    """Both meridians, within 1 mm."""
    _, latitude, longitude, latvia, latgale = row
    point = Point(latitude, longitude)
    assert project(point, LATVIA) == pytest.approx(latvia, rel=0, abs=0.001)
    assert project(point, LATGALE) == pytest.approx(latgale, rel=0, abs=0.001)


def test_lks_92_is_the_default() -> None:
    point = Point(56.5, 27.3)
    assert project(point) == project(point, LATVIA)


def test_north_is_up_along_the_central_meridian() -> None:
    """Two points on it have the same easting; on LKS-92 they lean to the east by 2.5°."""
    south, north = Point(56.0, 27.0), Point(57.0, 27.0)
    assert project(south, LATGALE).east == pytest.approx(project(north, LATGALE).east, abs=1e-6)
    assert project(south).east - project(north).east == pytest.approx(4880, abs=100)
