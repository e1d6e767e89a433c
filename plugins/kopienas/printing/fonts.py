"""The theme's fonts for the typesetter, which reads neither WOFF2 nor variable fonts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

#: Font family, the stem of its files in the theme, and the weights that the sheets use.
FAMILIES = (
    ("Commissioner", "commissioner", (400, 600)),
    ("Bricolage Grotesque", "bricolage-grotesque", (700,)),
)
_REGULAR = 400
#: Name IDs of a font (OpenType, table "name"); the last two serve more than four styles.
_FAMILY, _STYLE, _FULL, _POSTSCRIPT, _WIDE_FAMILY, _WIDE_STYLE = 1, 2, 4, 6, 16, 17


def write_fonts(theme: Path, folder: Path) -> None:
    """Write every weight of the fonts of *theme* as TrueType into *folder*.

    Raises:
        OSError: a font of the theme is missing.
    """
    folder.mkdir(parents=True)
    for family, stem, weights in FAMILIES:
        file = theme / "static" / "fonts" / f"{stem}.woff2"
        for weight in weights:
            font = _static_instance(file, weight)
            _set_family_name(font, family, weight)
            font.save(folder / f"{stem}-{weight}.ttf")


def _static_instance(file: Path, weight: int) -> TTFont:
    """Return the static instance of the variable font in *file* at *weight*."""
    font = TTFont(file)
    font.flavor = None
    instantiateVariableFont(font, {"wght": weight}, inplace=True)
    return font


def _set_family_name(font: Any, family: str, weight: int) -> None:  # noqa: ANN401 - as above
    """Set the family name by which the sheets find *font*; its own records have another."""
    table = font["name"]
    style = "Regular" if weight == _REGULAR else f"W{weight}"
    for number in (_WIDE_FAMILY, _WIDE_STYLE):
        table.removeNames(nameID=number)
    for number, text in (
        (_FAMILY, family),
        (_STYLE, style),
        (_FULL, f"{family} {style}"),
        (_POSTSCRIPT, f"{family.replace(' ', '')}-{style}"),
    ):
        table.setName(text, number, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight
    # PDF files embed parts of the font; a creation time would change their bytes.
    font.recalcTimestamp = False
    font["head"].created = font["head"].modified = 0
