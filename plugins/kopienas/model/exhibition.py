"""A photo exhibition: its pictures in order and where it hangs."""

from __future__ import annotations

from enum import StrEnum

from kopienas.model.entry import Entry, Facts, TitledWords
from kopienas.model.fields import Bilingual, BilingualAlt, EdtfDate, Form, Line, Slug


class PictureKind(StrEnum):
    """A drawn picture is always labelled as drawn."""

    DRAWN = "drawn"
    PHOTO = "photo"


class Stop(Form):
    """A place and time at which the exhibition hangs."""

    when: EdtfDate
    place: Bilingual
    centre: Slug | None = None


class Photo(Form):
    """A picture of an exhibition; alternative text, caption and credit are three things."""

    file: Line
    kind: PictureKind
    credit: Bilingual
    title: Bilingual
    alt: BilingualAlt
    caption: Bilingual
    centre: Slug | None = None
    sources: tuple[Slug, ...] = ()


class ExhibitionFacts(Facts):
    """Facts of an exhibition. ``photos`` is read from ``photos.yaml`` beside the words."""

    tour: tuple[Stop, ...] = ()
    photos: tuple[Photo, ...] = ()


Exhibition = Entry[ExhibitionFacts, TitledWords]
