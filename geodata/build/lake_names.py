"""Names of the lakes, which the data of GSHHG lack, each with a point by which it is known."""

from collections.abc import Mapping

import shapely
from plane import to_metres
from shapely import Point

#: Metres: a point of a gazetteer may lie this far from the coarse shore.
REACH = 1000
#: ../README.md says where each is from.
NAMES: Mapping[str, Point] = {
    "Lubāns": Point(26.885, 56.763),
    "Rāzna": Point(27.4606, 56.3239),
    "Rušons": Point(27.0333, 56.1833),
    "Sīvers": Point(27.283, 56.017),
    "Ežezers": Point(27.583, 56.15),
    "Riču ezers": Point(26.7, 55.7),
    "Drīdzis": Point(27.27, 55.97),
    "Cirmas ezers": Point(27.612, 56.559),
    "Lielais Ludzas ezers": Point(27.7333, 56.55),
    "Dagdas ezers": Point(27.5936, 56.0861),
    "Nirzas ezers": Point(27.892, 56.387),
    "Feimaņu ezers": Point(27.0525, 56.2739),
    "Cirišs": Point(26.9667, 56.1333),
}


def name_of(lake: shapely.Geometry) -> str:
    """Return the name of *lake*, in metres; a lake without one, or with two, stops the writing."""
    (name,) = (name for name, point in NAMES.items() if lake.dwithin(to_metres(point), REACH))
    return name
