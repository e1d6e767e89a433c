"""Small charts of the figures that have a history: a bar for each reading, drawn to one scale.

What was counted and what was planned are never in one chart; the hedge of a number shows in the end
of its bar, and in the words beside it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from kopienas.model.language import Language
from kopienas.model.ledger import Figure, FigureKind, Qualifier, Reading
from kopienas.model.site import Site

#: Width of the longest bar, and height of each, in units of the drawing.
WIDTH: Final = 300
HEIGHT: Final = 16
#: Room behind the bar for the end that says "more than".
TIP: Final = 14


@dataclass(frozen=True, slots=True)
class Bar:
    """A reading and the outline of its bar (an SVG path)."""

    reading: Reading
    path: str


@dataclass(frozen=True, slots=True)
class Chart:
    """The bars of one figure, oldest first."""

    figure: Figure
    bars: tuple[Bar, ...]

    @property
    def view_box(self) -> str:
        """The drawing's room, for every bar of the chart the same."""
        return f"0 0 {WIDTH + TIP} {HEIGHT}"


def results(site: Site, _language: Language) -> dict[str, Any]:
    """Return what the page of results shows: every figure, and the charts."""
    figures = site.directory.figures.values()
    return {"figures": figures, "charts": [one for one in map(chart, figures) if one]}


def chart(figure: Figure) -> Chart | None:
    """Return the chart of what was counted; None where there are not two counts to compare."""
    counted = [one for one in figure.history if one.kind is FigureKind.COUNTED]
    most = max((one.value for one in counted), default=0)
    if len(counted) < 2 or not most:  # noqa: PLR2004 - a history has two readings
        return None
    return Chart(figure, tuple(Bar(one, _outline(one, most)) for one in counted))


def _outline(reading: Reading, most: int) -> str:
    """Return a bar whose end is straight, pointed ("more than") or woven in and out ("about")."""
    length = max(1, round(reading.value / most * WIDTH))
    half, quarter = HEIGHT // 2, HEIGHT // 4
    ends = {
        Qualifier.EXACTLY: f"v{HEIGHT}",
        Qualifier.MORE_THAN: f"l{TIP - 2} {half}-{TIP - 2} {half}",
        Qualifier.ABOUT: f"l6 {quarter}-6 {quarter} 6 {quarter}-6 {quarter}",
    }
    return f"M0 0h{length}{ends[reading.qualifier]}H0z"
