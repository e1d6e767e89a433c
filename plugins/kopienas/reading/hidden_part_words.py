"""Sentences about what a file holds besides what it shows, and about what to do.

The check before a commit says them too, so nothing but the standard library is needed.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from kopienas.imaging.file_parts import HiddenPart
from kopienas.model.language import Translated

#: Latvian names of parts whose short name is not the same in all languages.
LATVIAN: Final = {
    HiddenPart.SERIAL: "sērijas numurs",
    HiddenPart.ORIGINAL: "kameras oriģināls",
    HiddenPart.COMMENT: "komentārs",
    HiddenPart.PROFILE: "krāsu profils ar saviem vārdiem",
    HiddenPart.PREVIEW: "priekšskatījums",
    HiddenPart.SECOND_PICTURE: "vēl viens attēls",
    HiddenPart.FILM: "video",
    HiddenPart.TRAILER: "dati aiz faila beigām",
    HiddenPart.UNKNOWN: "daļa, kas neko nezīmē",
    HiddenPart.DAMAGED: "bojāta daļa",
    HiddenPart.KIND: "faila veids, kurā nevar ieskatīties",
}
#: Where clearing the history is explained.
GUIDE: Final = "docs/exhibition-photos.md"
_DRAWINGS: Final = (".svg", ".woff2")


def name_parts(parts: Collection[HiddenPart]) -> Translated[str]:
    """Return the names of *parts*, with commas between them."""
    found = sorted(parts)
    return Translated(
        ", ".join(LATVIAN.get(part, str(part)) for part in found), ", ".join(map(str, found))
    )


def remedy(name: str, parts: Collection[HiddenPart]) -> Translated[str]:
    """Return what to do about the file *name* with *parts*."""
    if HiddenPart.KIND in parts:
        return Translated(
            "izņemiet to; krātuvē der teksts, JPEG, PNG, WebP, SVG un WOFF2",
            "take it out; text, JPEG, PNG, WebP, SVG and WOFF2 may be in the repository",
        )
    if set(parts) == {HiddenPart.DAMAGED}:
        return Translated(
            "nokopējiet to vēlreiz no turienes, kur tas tapis",
            "copy it again from where it was made",
        )
    if name.lower().endswith(_DRAWINGS):
        return Translated(
            "eksportējiet to vēlreiz bez programmas piezīmēm",
            "export it again without the notes of the program",
        )
    command = f'make photos ARGS="clean {name}"'
    return Translated(f"iztīriet to: {command}", f"clean it: {command}")
