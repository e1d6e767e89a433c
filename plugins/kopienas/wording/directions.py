"""Distances and directions in words, in the case that each language needs."""

from __future__ import annotations

from typing import Final

from kopienas.model.directory import Place
from kopienas.model.geodesy import Direction, Leg
from kopienas.model.language import Language
from kopienas.wording.numbers import number

#: Latvian has the form after "uz": a direction is a plural noun, and "uz" governs its dative.
_NAMES: Final = {
    Language.LV: {
        Direction.NORTH: "ziemeļiem",
        Direction.NORTH_EAST: "ziemeļaustrumiem",
        Direction.EAST: "austrumiem",
        Direction.SOUTH_EAST: "dienvidaustrumiem",
        Direction.SOUTH: "dienvidiem",
        Direction.SOUTH_WEST: "dienvidrietumiem",
        Direction.WEST: "rietumiem",
        Direction.NORTH_WEST: "ziemeļrietumiem",
    },
    Language.EN: {direction: direction.value for direction in Direction},
}
_TOWARDS: Final = {Language.LV: "uz {}", Language.EN: "to the {}"}
_LESS: Final = {Language.LV: "mazāk nekā 1 km", Language.EN: "less than 1 km"}
_LESS_AWAY: Final = {
    Language.LV: "mazāk nekā 1 km attālumā",
    Language.EN: "less than 1 km away",
}


def is_near(leg: Leg) -> bool:
    """Return whether the distance is less than 1 km, which is too near for a direction."""
    return leg.kilometres < 1


def distance(leg: Leg, language: Language) -> str:
    """Return the distance in whole kilometres: "34 km", "mazāk nekā 1 km"."""
    if is_near(leg):
        return _LESS[language]
    return f"{number(round(leg.kilometres), language)} km"


def towards(direction: Direction, language: Language) -> str:
    """Return the direction in words: "uz ziemeļaustrumiem", "to the north-east"."""
    return _TOWARDS[language].format(_NAMES[language][direction])


def away(leg: Leg, language: Language) -> str:
    """Return distance and direction in words: "24 km uz dienvidiem", "24 km to the south"."""
    if is_near(leg):
        return _LESS_AWAY[language]
    return f"{distance(leg, language)} {towards(leg.direction, language)}"


def beyond(place: Place, leg: Leg, language: Language) -> str:
    """Return a location in words, by its displacement from *place*.

    "34 km uz ziemeļaustrumiem no Preiļiem", "34 km north-east of Preiļi".
    """
    if language is Language.LV:
        return f"{away(leg, language)} no {place.after_no}"
    return f"{distance(leg, language)} {_NAMES[language][leg.direction]} of {place.name}"


def inside(place: Place, language: Language) -> str:
    """Return a location in *place* in words, to begin a sentence: "Preiļos", "In Preiļi"."""
    return place.locative if language is Language.LV else f"In {place.name}"
