"""Checks of points: in Latvia, and centres in their municipality, no two at the same spot."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations
from typing import Final, NamedTuple

from kopienas.model.centre import CentreFacts
from kopienas.model.geography import Basemap, Outline
from kopienas.model.point import Point, plane_distance_km
from kopienas.reading.data_lists import ReadDirectory
from kopienas.reading.entries import ReadEntry
from kopienas.reading.problem import N_, Message, Problem

#: Degrees; the extreme latitudes and longitudes of Latvia's land.
_SOUTH, _NORTH, _WEST, _EAST = 55.67, 58.09, 20.96, 28.25
#: How far a point may lie outside its municipality: the base map's borders are simplified.
_BORDER_KM: Final = 2.0
#: Two points nearer to each other than this are the same spot.
_SPOT_KM: Final = 0.05


class _Place(NamedTuple):
    """A centre that has a point."""

    entry: ReadEntry
    facts: CentreFacts
    point: Point


def check_towns(lists: ReadDirectory, problems: list[Problem]) -> None:
    """Report every town whose point is not in Latvia."""
    for name, town in lists.directory.places.items():
        if said := _say_if_abroad(town.point):
            path, line = lists.locate("places", name, ("latitude",))
            problems.append(Problem(path, line, "latitude", *said))


def check_places(read: Mapping[str, ReadEntry], basemap: Basemap, problems: list[Problem]) -> None:
    """Report every point that cannot be the location of its centre.

    A municipality outside Latgale is not in the base map; its points are not compared with it.
    """
    sound = [
        place
        for place in _places(read)
        if _is_in_latvia(place, problems) and _is_at_home(place, basemap, problems)
    ]
    _check_spots(sound, problems)


def _places(read: Mapping[str, ReadEntry]) -> Iterator[_Place]:
    for one in read.values():
        facts = one.entry.facts
        if isinstance(facts, CentreFacts) and (point := facts.location.point) is not None:
            yield _Place(one, facts, point)


def _is_in_latvia(place: _Place, problems: list[Problem]) -> bool:
    said = _say_if_abroad(place.point)
    if said:
        problems.append(_problem_at(place, *said))
    return not said


def _say_if_abroad(point: Point) -> tuple[Message, Message] | None:
    """Return what is wrong with a point outside Latvia and how to mend it."""
    if _in_latvia(point):
        return None
    if _in_latvia(Point(point.longitude, point.latitude)):
        return (
            Message(N_("latitude and longitude are swapped")),
            Message(
                N_("write “latitude: {latitude}” and “longitude: {longitude}”"),
                {"latitude": point.longitude, "longitude": point.latitude},
            ),
        )
    return (
        Message(N_("the point {point} is not in Latvia"), {"point": _format_point(point)}),
        Message(N_("look both numbers up again; in Latgale they are like 56.3 and 27.1")),
    )


def _in_latvia(point: Point) -> bool:
    return _SOUTH <= point.latitude <= _NORTH and _WEST <= point.longitude <= _EAST


def _is_at_home(place: _Place, basemap: Basemap, problems: list[Problem]) -> bool:
    home = basemap.outline_of(place.facts.municipality)
    if home is None or (away := home.distance_km(place.point)) <= _BORDER_KM:
        return True
    values = {"point": _format_point(place.point), "away": round(away), "home": home.name}
    there = basemap.outline_at(place.point)
    problems.append(_outside_problem(place, values, there))
    return False


def _outside_problem(place: _Place, values: Mapping[str, object], there: Outline | None) -> Problem:
    if there is None:
        what = Message(
            N_("the point {point} is {away} km outside {home} and in none of its neighbours"),
            values,
        )
    else:
        what = Message(
            N_("the point {point} is {away} km outside {home}: it is in {there}"),
            {**values, "there": there.name},
        )
    return _problem_at(place, what, Message(N_("mend the coordinates, or the municipality")))


def _check_spots(places: list[_Place], problems: list[Problem]) -> None:
    for first, second in combinations(places, 2):
        if plane_distance_km(first.point, second.point) >= _SPOT_KM:
            continue
        address = first.facts.address
        if address is None or address != second.facts.address:
            what = Message(N_("the point is that of {other}"), {"other": first.entry.path})
            mend = Message(N_("mend one of the two, or give both the address that they share"))
            problems.append(_problem_at(second, what, mend))


def _problem_at(place: _Place, what: Message, mend: Message) -> Problem:
    """Return a problem of a centre's point, at the line of its latitude."""
    line = place.entry.line("location", "latitude")
    return Problem(place.entry.path, line, "location", what, mend)


def _format_point(point: Point) -> str:
    return f"{point.latitude}, {point.longitude}"
