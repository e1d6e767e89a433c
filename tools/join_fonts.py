"""Joins the Latin and the extended Latin part of a variable font into one file, run by hand.

    python -m tools.join_fonts LATIN.woff2 EXTENDED.woff2 JOINED.woff2

Font services cut a font in two; on a slow line one part comes and the other is late, and then a
Latvian word stands in two typefaces. Both parts must be of the same font. Kerning is that of the
first. Widths vary by the phantom points of gvar: HVAR, in the order of one part's glyphs, goes.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any, Final

from fontTools.ttLib import TTFont

_READ: Final = ("glyf", "gvar", "hmtx", "cmap")
#: Tables of widths that hold one entry a glyph, in order.
_LEFT_OUT: Final = ("HVAR", "VVAR")
#: Largest character of a character map of format 4.
_LAST_OF_FORMAT_4: Final = 0xFFFF


def join_fonts(latin: Path, extended: Path) -> Any:  # noqa: ANN401 - fontTools is untyped
    """Return *latin* with the glyphs and characters of *extended*.

    Raises:
        ValueError: they are not parts of the same font.
    """
    font, other = _read_font(latin), _read_font(extended)
    if _axes_of(font) != _axes_of(other) or font["head"].unitsPerEm != other["head"].unitsPerEm:
        raise ValueError(f"{latin} and {extended} are parts of different fonts")
    order = list(font.getGlyphOrder())
    # Parts of letters have no names of their own, so that a name may mean another shape there.
    names = {name: f"{name}.ext" if name in order else name for name in other.getGlyphOrder()[1:]}
    for old, new in names.items():
        _copy_glyph(other, old, font, new, names)
    font.setGlyphOrder([*order, *names.values()])
    font["glyf"].setGlyphOrder(font.getGlyphOrder())
    characters = {code: names.get(glyph, glyph) for code, glyph in other.getBestCmap().items()}
    characters |= font.getBestCmap()
    for table in font["cmap"].tables:
        if table.isUnicode():
            last = _LAST_OF_FORMAT_4 if table.format == 4 else sys.maxunicode  # noqa: PLR2004 - format 4
            table.cmap.update({code: one for code, one in characters.items() if code <= last})
    for tag in _LEFT_OUT:
        if tag in font:
            del font[tag]
    font.flavor = "woff2"
    return font


def _read_font(file: Path) -> Any:  # noqa: ANN401 - as above
    font = TTFont(file)
    for tag in _READ:
        font[tag]
    for name in font.getGlyphOrder():
        font["glyf"][name]
    return font


def _axes_of(font: Any) -> list[tuple[str, float, float]]:  # noqa: ANN401 - as above
    return [(axis.axisTag, axis.minValue, axis.maxValue) for axis in font["fvar"].axes]


def _copy_glyph(source: Any, old: str, font: Any, new: str, names: dict[str, str]) -> None:  # noqa: ANN401 - as above
    """Copy the glyph *old* of *source* into *font* as *new*; its parts have the new *names*."""
    glyph = source["glyf"][old]
    if glyph.isComposite():
        for component in glyph.components:
            component.glyphName = names[component.glyphName]
    font["glyf"].glyphs[new] = glyph
    font["hmtx"].metrics[new] = source["hmtx"].metrics[old]
    font["gvar"].variations[new] = source["gvar"].variations.get(old, [])


if __name__ == "__main__":
    first, second, joined = map(Path, sys.argv[1:])
    join_fonts(first, second).save(joined)
