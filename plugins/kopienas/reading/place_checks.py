"""Checks of the centres' points: in Latvia, in their municipality, no two at the same spot."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations
from typing import Final

from kopienas.model.centre import CENTRES
from kopienas.model.geography import Basemap, Outline, Point, plane_distance_km
from kopienas.model.whereabouts import point_of
from kopienas.reading.entries import ReadEntry
from kopienas.reading.problem import N_, Message, Problem

#: Degrees; the extreme latitudes and longitudes of Latvia's land.
_SOUTH, _NORTH, _WEST, _EAST = 55.67, 58.09, 20.96, 28.25
#: How far a point may lie outside its municipality: the base map's borders are simplified.
_BORDER_KM: Final = 2.0
#: Two points nearer to each other than this are the same spot.
_SPOT_KM: Final = 0.05


def check_places(read: Mapping[str, ReadEntry], basemap: Basemap, problems: list[Problem]) -> None:
    """Report every point that cannot be the location of its centre.

    A municipality outside Latgale is not in the base map; its points are not compared with it.
    """
    located = [
        (one, point)
        for one in read.values()
        if one.entry.kind is CENTRES and (point := point_of(one.entry)) is not None
    ]
    sound = [
        (one, point)
        for one, point in located
        if _is_in_latvia(one, point, problems) and _is_at_home(one, point, basemap, problems)
    ]
    _check_spots(sound, problems)


def _is_in_latvia(one: ReadEntry, point: Point, problems: list[Problem]) -> bool:
    if _in_latvia(point):
        return True
    if _in_latvia(Point(point.longitude, point.latitude)):
        what = Message(N_("latitude and longitude are swapped"))
        mend = Message(
            N_("write “latitude: {latitude}” and “longitude: {longitude}”"),
            {"latitude": point.longitude, "longitude": point.latitude},
        )
    else:
        what = Message(N_("the point {point} is not in Latvia"), {"point": _format_point(point)})
        mend = Message(N_("look both numbers up again; in Latgale they are like 56.3 and 27.1"))
    problems.append(_problem_at(one, what, mend))
    return False


def _in_latvia(point: Point) -> bool:
    return _SOUTH <= point.latitude <= _NORTH and _WEST <= point.longitude <= _EAST


def _is_at_home(one: ReadEntry, point: Point, basemap: Basemap, problems: list[Problem]) -> bool:
    home = basemap.outline_of(one.entry.facts.municipality)
    if home is None or (away := home.distance_km(point)) <= _BORDER_KM:
        return True
    values = {"point": _format_point(point), "away": round(away), "home": home.name}
    there = basemap.outline_at(point)
    problems.append(_outside_problem(one, values, there))
    return False


def _outside_problem(
    one: ReadEntry, values: Mapping[str, object], there: Outline | None
) -> Problem:
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
    return _problem_at(one, what, Message(N_("mend the coordinates, or the municipality")))


def _check_spots(located: list[tuple[ReadEntry, Point]], problems: list[Problem]) -> None:
    for (first, here), (second, there) in combinations(located, 2):
        if plane_distance_km(here, there) >= _SPOT_KM:
            continue
        address = first.entry.facts.address
        if address is None or address != second.entry.facts.address:
            what = Message(N_("the point is that of {other}"), {"other": first.path})
            mend = Message(N_("mend one of the two, or give both the address that they share"))
            problems.append(_problem_at(second, what, mend))


def _problem_at(one: ReadEntry, what: Message, mend: Message) -> Problem:
    """Return a problem of a centre's point, at the line of its latitude."""
    return Problem(one.path, one.line("location", "latitude"), "location", what, mend)


def _format_point(point: Point) -> str:
    return f"{point.latitude}, {point.longitude}"
