"""Locations of the centres in words, and the table of distances: the map as text.

They give people who do not see the map the same information.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from kopienas.model.centre import Centre, LocationPrecision
from kopienas.model.directory import Place
from kopienas.model.geodesy import Displacement, measure_displacement
from kopienas.model.language import DEFAULT_LANGUAGE, Language
from kopienas.model.point import Point
from kopienas.model.site import Site
from kopienas.views.centres.neighbours import find_neighbours, located_centres
from kopienas.views.labels import N_
from kopienas.wording import directions
from kopienas.wording.interface import translate
from kopienas.wording.sorting import sort_key
from kopienas.wording.typography import typeset

#: Up to so many centres, all others are named from each; with more, the NEAREST.
MOST_FOR_ALL: Final = 40
NEAREST: Final = 5

_NEAREST: Final = N_("the nearest centre is {name}, {away}")
#: Sentence about a centre without a point.
_NO_DISTANCES: Final = {
    LocationPrecision.MUNICIPALITY: N_(
        "Only the municipality is known, so no distances are given."
    ),
    LocationPrecision.HIDDEN: N_("The place is not published, so no distances are given."),
}


@dataclass(frozen=True, slots=True)
class DistanceRow:
    """Distance and direction to a centre.

    Attributes:
        distance: in words, such as "24 km".
        direction: to *target*, in words; "" where it is less than 1 km away.
    """

    target: Centre
    distance: str
    direction: str


@dataclass(frozen=True, slots=True)
class DistancesFrom:
    """Distances from one centre to others, nearest first."""

    origin: Centre
    rows: tuple[DistanceRow, ...]


def describe_location(site: Site, centre: Centre, language: Language) -> str:
    """Return a sentence with the location of *centre*, relative to a town and the nearest centre.

    Of a centre without a point it says why no distances are given; with neither a town nor another
    centre to refer to, it is "".
    """
    point = centre.facts.location.point
    if point is None:
        return translate(_NO_DISTANCES[centre.facts.location.precision], language)
    parts = []
    if places := site.directory.places.values():
        parts.append(_locate_by_town(centre, point, places, language))
    if near := find_neighbours(site, centre, 1):
        name = near[0].centre.words[language].short_name
        away = near[0].distance_and_direction(language)
        parts.append(translate(_NEAREST, language).format(name=name, away=away))
    sentence = "; ".join(parts)
    return typeset(f"{sentence[:1].upper()}{sentence[1:]}.", language) if sentence else ""


def list_distances(site: Site, language: Language) -> tuple[DistancesFrom, ...]:
    """Return the distances from each centre that has a point, nearest first.

    The centres are sorted by short name in *language*. With more than MOST_FOR_ALL others, only the
    nearest are named, because nobody reads a list of hundreds.
    """
    ordered = sorted(
        located_centres(site), key=lambda one: sort_key(one[0].words[language].short_name, language)
    )
    most = NEAREST if len(ordered) > MOST_FOR_ALL else len(ordered)
    return tuple(
        DistancesFrom(
            origin,
            tuple(
                _row(near.centre, near.leg, language)
                for near in find_neighbours(site, origin, most)
            ),
        )
        for origin, _ in ordered
        if len(ordered) > 1
    )


def _locate_by_town(
    centre: Centre, point: Point, places: Iterable[Place], language: Language
) -> str:
    """Return words that locate *centre* by its own town, if that is in *places*, or the nearest."""
    legs = [(measure_displacement(place.point, point), place) for place in places]
    way, nearest = min(legs, key=lambda one: one[0].kilometres)
    named = [place for _, place in legs if place.name == centre.words[DEFAULT_LANGUAGE].place]
    if named or directions.is_near(way):
        return directions.location_in_place([*named, nearest][0], language)
    return directions.location_from_place(nearest, way, language)


def _row(target: Centre, way: Displacement, language: Language) -> DistanceRow:
    near = directions.is_near(way)
    return DistanceRow(
        target,
        typeset(directions.distance_in_words(way, language), language),
        "" if near else directions.direction_in_words(way.direction, language),
    )
