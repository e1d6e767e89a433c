"""Kiosk: an exhibition for a screen in a lobby, photo by photo, each in both languages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kopienas.model.exhibition import Exhibition
from kopienas.model.language import Language
from kopienas.model.paths import entry_path
from kopienas.views.exhibitions.layout import ExhibitionLayout, PlacedPhoto
from kopienas.wording.reading_time import reading_seconds

#: The last step of the address.
STEP = {Language.LV: "ekrans", Language.EN: "kiosk"}


@dataclass(frozen=True, slots=True)
class Slide:
    """A photo with the time that its words take to read in each language, in seconds."""

    placed_photo: PlacedPhoto
    seconds: dict[Language, int]


def kiosk_path(exhibition: Exhibition, language: Language) -> str:
    """Return the path of the kiosk; both languages take turns on either path."""
    return f"{entry_path(exhibition, language)}{STEP[language]}/"


def slides(layout: ExhibitionLayout) -> Iterator[Slide]:
    """Yield the photos in order, each with the time that its title and caption take to read."""
    for hung in layout.photos:
        photo = hung.photo
        yield Slide(
            hung,
            {
                language: reading_seconds(f"{photo.title[language]} {photo.caption[language]}")
                for language in Language
            },
        )
