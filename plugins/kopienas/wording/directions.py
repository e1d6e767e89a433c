"""Distances and directions in words, in the case that each language needs."""

from __future__ import annotations

from typing import Final

from kopienas.model.directory import Place
from kopienas.model.geodesy import Direction, Displacement
from kopienas.model.language import Language
from kopienas.wording.numbers import format_number

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
_DIRECTION_PHRASE: Final = {Language.LV: "uz {}", Language.EN: "to the {}"}
_LESS_THAN_A_KILOMETRE: Final = {Language.LV: "mazāk nekā 1 km", Language.EN: "less than 1 km"}
_LESS_THAN_A_KILOMETRE_AWAY: Final = {
    Language.LV: "mazāk nekā 1 km attālumā",
    Language.EN: "less than 1 km away",
}


def is_near(displacement: Displacement) -> bool:
    """Return whether the distance is less than 1 km, which is too near for a direction."""
    return displacement.kilometres < 1


def distance_in_words(displacement: Displacement, language: Language) -> str:
    """Return the distance in whole kilometres: "34 km", "mazāk nekā 1 km"."""
    if is_near(displacement):
        return _LESS_THAN_A_KILOMETRE[language]
    return f"{format_number(round(displacement.kilometres), language)} km"


def direction_in_words(direction: Direction, language: Language) -> str:
    """Return the direction in words: "uz ziemeļaustrumiem", "to the north-east"."""
    return _DIRECTION_PHRASE[language].format(_NAMES[language][direction])


def displacement_in_words(displacement: Displacement, language: Language) -> str:
    """Return distance and direction in words: "24 km uz dienvidiem", "24 km to the south"."""
    if is_near(displacement):
        return _LESS_THAN_A_KILOMETRE_AWAY[language]
    distance = distance_in_words(displacement, language)
    return f"{distance} {direction_in_words(displacement.direction, language)}"


def location_from_place(place: Place, displacement: Displacement, language: Language) -> str:
    """Return a location in words, by its displacement from *place*.

    "34 km uz ziemeļaustrumiem no Preiļiem", "34 km north-east of Preiļi".
    """
    if language is Language.LV:
        return f"{displacement_in_words(displacement, language)} no {place.after_no}"
    distance = distance_in_words(displacement, language)
    return f"{distance} {_NAMES[language][displacement.direction]} of {place.name}"


def location_in_place(place: Place, language: Language) -> str:
    """Return a location in *place* in words, to begin a sentence: "Preiļos", "In Preiļi"."""
    return place.locative if language is Language.LV else f"In {place.name}"
