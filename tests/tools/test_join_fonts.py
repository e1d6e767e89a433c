"""A font that was cut in two is whole again: every letter, as it was drawn and as wide."""

from pathlib import Path

import pytest
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

from tests.site_copy import ROOT
from tools.join_fonts import join_fonts

FONT = ROOT / "theme" / "static" / "fonts" / "commissioner.woff2"
OTHER = ROOT / "theme" / "static" / "fonts" / "bricolage-grotesque.woff2"


def cut(file: Path, folder: Path, name: str, characters: str) -> Path:
    """Cut a font to some characters, as font services do."""
    font = TTFont(file)
    cutter = Subsetter(Options(layout_features=[], notdef_outline=True))
    cutter.populate(text=characters)
    cutter.subset(font)
    font.flavor = None
    font.save(folder / name)
    return folder / name


def drawn(file: Path, weight: int) -> dict[str, tuple[int, object]]:
    """Return the width and the points of each letter of a font at *weight*."""
    fixed = instantiateVariableFont(TTFont(file), {"wght": weight})
    return {
        chr(code): (
            fixed["hmtx"][glyph][0],
            list(fixed["glyf"][glyph].getCoordinates(fixed["glyf"])[0]),
        )
        for code, glyph in fixed.getBestCmap().items()
    }


@pytest.mark.parametrize("weight", [300, 700])
def test_every_letter_is_drawn_as_before(tmp_path: Path, weight: int) -> None:
    latin = cut(FONT, tmp_path, "latin.ttf", "Darbīgs aeknu")
    extended = cut(FONT, tmp_path, "extended.ttf", "āēķņūĀŅ")
    join_fonts(latin, extended).save(tmp_path / "joined.woff2")

    joined = drawn(tmp_path / "joined.woff2", weight)
    parts = drawn(extended, weight) | drawn(latin, weight)

    assert joined == parts


def test_parts_of_different_fonts_are_refused(tmp_path: Path) -> None:
    one, other = cut(FONT, tmp_path, "a.ttf", "a"), cut(OTHER, tmp_path, "b.ttf", "ā")

    with pytest.raises(ValueError, match="different fonts"):
        join_fonts(one, other)
