"""Sizes of the drawings that the stylesheet needs as well, as CSS custom properties.

The map places its names, and the belt its knots, for letters and rows of these sizes. They reach
the browser in the stylesheet, because the content security policy forbids style attributes.
"""

from __future__ import annotations

from typing import Final

from kopienas.views.activities.belt.layout import MONTHS_A_YEAR, ROW_HEIGHT
from kopienas.views.centres.map.label_placement import NARROW_SIZE, WIDE_SIZE

#: Value of each custom property, by its name.
DRAWING_SIZES: Final = {
    "--belt-months": f"{MONTHS_A_YEAR}",
    "--belt-row-height": f"{ROW_HEIGHT}px",
    "--map-name-narrow": f"{NARROW_SIZE}px",
    "--map-name-wide": f"{WIDE_SIZE}px",
}
