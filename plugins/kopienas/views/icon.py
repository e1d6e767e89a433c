"""The icon of the site: the motif of the whole initiative, lighter in the dark scheme."""

from __future__ import annotations

from typing import Final

from kopienas.model.motif import Motif
from kopienas.views.stitches import draw_stitches

#: Path of the file below the output folder.
ICON_PATH: Final = "theme/images/mark.svg"


def draw_icon(motif: Motif) -> str:
    """Return *motif* as an SVG picture for the tab of a browser."""
    size = len(motif.large)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}" '
        'shape-rendering="crispEdges">'
        f"<style>path{{fill:{motif.dye.light}}}"
        f"@media(prefers-color-scheme:dark){{path{{fill:{motif.dye.dark}}}}}</style>"
        f'<path d="{draw_stitches(motif.large)}"/></svg>\n'
    )
