"""Which other centres are near one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kopienas.model.centre import Centre
from kopienas.model.geodesy import Leg, leg
from kopienas.model.geography import Point, plane_distance_km
from kopienas.model.language import Language
from kopienas.model.site import Site
from kopienas.model.whereabouts import point_of
from kopienas.wording import directions
from kopienas.wording.typography import typeset

Located = tuple[Centre, Point]

#: A way within Latvia that is the shorter on the plane is never longer by more than this.
_PLANE_ERROR: Final = 1.15


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Another centre, and the way to it."""

    centre: Centre
    leg: Leg

    def away(self, language: Language) -> str:
        """Return how far and whither it is: "24 km uz dienvidaustrumiem"."""
        return typeset(directions.away(self.leg, language), language)


def neighbours(site: Site, centre: Centre, most: int | None = None) -> tuple[Neighbour, ...]:
    """Return the other centres that have a point, nearest first; none if *centre* has no point.

    With *most*, only so many: much faster where there are hundreds.
    """
    here = point_of(centre)
    if here is None:
        return ()
    others = [(other, point) for other, point in with_points(site) if other is not centre]
    if most is not None:
        others = _nearest(here, others, most)
    found = (Neighbour(other, leg(here, point)) for other, point in others)
    return tuple(sorted(found, key=lambda one: (one.leg.kilometres, one.centre.slug))[:most])


def _nearest(here: Point, others: list[Located], most: int) -> list[Located]:
    """Return the nearest on a plane, and whatever is as far but for the plane's error."""
    roughly = sorted(plane_distance_km(here, point) for _, point in others)[:most]
    reach = roughly[-1] * _PLANE_ERROR if roughly else 0
    return [one for one in others if plane_distance_km(here, one[1]) <= reach]


def with_points(site: Site) -> Iterator[Located]:
    """Yield each centre that has a point, and the point."""
    for centre in site.centres.values():
        point = point_of(centre)
        if point is not None:
            yield centre, point
