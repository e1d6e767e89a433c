"""The exhibition for a screen in a lobby: each picture in both languages, one after the other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kopienas.model.address import address
from kopienas.model.exhibition import Exhibition
from kopienas.model.language import Language
from kopienas.views.exhibitions.hanging import Hanging, Hung
from kopienas.wording.reading_time import reading_seconds

#: The last step of the address.
STEP = {Language.LV: "ekrans", Language.EN: "kiosk"}
ON_SCREEN = {Language.LV: "uz ekrāna", Language.EN: "on a screen"}
#: Said beside a drawn picture; the one page has both languages, the catalogue only its own.
DRAWN = {
    Language.LV: "Izšūts attēls, nevis fotogrāfija.",
    Language.EN: "An embroidered picture, not a photograph.",
}


@dataclass(frozen=True, slots=True)
class Slide:
    """A picture and how long its words take in each language, in seconds."""

    hung: Hung
    seconds: dict[Language, int]


def kiosk_path(exhibition: Exhibition, language: Language) -> str:
    """Return the path of the screen; both languages take turns on either."""
    return f"{address(exhibition, language)}{STEP[language]}/"


def slides(hanging: Hanging) -> Iterator[Slide]:
    """Yield the pictures in order, each with its time by the length of its words."""
    for hung in hanging.photos:
        photo = hung.photo
        yield Slide(
            hung,
            {
                language: reading_seconds(f"{photo.title[language]} {photo.caption[language]}")
                for language in Language
            },
        )
