"""The centres near a given centre, with distance and direction."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kopienas.model.centre import Centre
from kopienas.model.geodesy import Displacement, measure_displacement
from kopienas.model.geography import Point, plane_distance_km
from kopienas.model.language import Language
from kopienas.model.site import Site
from kopienas.model.whereabouts import point_of
from kopienas.wording import directions
from kopienas.wording.typography import typeset

LocatedCentre = tuple[Centre, Point]

#: Of two distances within Latvia, the one that is shorter on the plane is in fact longer by at most
#: this factor.
_PLANE_ERROR: Final = 1.15


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Another centre, with the distance and the direction to it."""

    centre: Centre
    leg: Displacement

    def distance_and_direction(self, language: Language) -> str:
        """Return distance and direction in words: "24 km uz dienvidaustrumiem"."""
        return typeset(directions.displacement_in_words(self.leg, language), language)


def find_neighbours(site: Site, centre: Centre, most: int | None = None) -> tuple[Neighbour, ...]:
    """Return the other centres that have a point, nearest first; none if *centre* has no point.

    With *most*, return no more than so many, which is much faster if there are hundreds.
    """
    here = point_of(centre)
    if here is None:
        return ()
    others = [(other, point) for other, point in located_centres(site) if other is not centre]
    if most is not None:
        others = _nearest(here, others, most)
    found = (Neighbour(other, measure_displacement(here, point)) for other, point in others)
    return tuple(sorted(found, key=lambda one: (one.leg.kilometres, one.centre.slug))[:most])


def _nearest(here: Point, others: list[LocatedCentre], most: int) -> list[LocatedCentre]:
    """Return those of *others* that can be among the *most* nearest, given the plane's error."""
    roughly = sorted(plane_distance_km(here, point) for _, point in others)[:most]
    reach = roughly[-1] * _PLANE_ERROR if roughly else 0
    return [one for one in others if plane_distance_km(here, one[1]) <= reach]


def located_centres(site: Site) -> Iterator[LocatedCentre]:
    """Yield each centre that has a point, and the point."""
    for centre in site.centres.values():
        point = point_of(centre)
        if point is not None:
            yield centre, point
