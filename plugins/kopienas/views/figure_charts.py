"""Small bar charts of figures with a history: one bar for each published value, to one scale.

Counted and planned values are never in one chart. The end of a bar shows whether the value is
exact, "more than" or "about"; so do the words beside it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from kopienas.model.figure import Figure, FigureKind, FigureValue, Qualifier
from kopienas.model.language import Language
from kopienas.model.site import Site

#: Width of the longest bar and height of every bar, in units of the drawing.
WIDTH: Final = 300
HEIGHT: Final = 16
#: Width kept free behind the longest bar for a pointed or jagged end, in the same units.
TIP: Final = 14


@dataclass(frozen=True, slots=True)
class ChartBar:
    """A published value of a figure and the outline of its bar (SVG path data)."""

    figure_value: FigureValue
    path: str


@dataclass(frozen=True, slots=True)
class Chart:
    """The bars of one figure, oldest first."""

    figure: Figure
    bars: tuple[ChartBar, ...]

    @property
    def view_box(self) -> str:
        """The ``viewBox`` of each bar's SVG, the same for all bars of the chart."""
        return f"0 0 {WIDTH + TIP} {HEIGHT}"


def results_page_data(site: Site, _language: Language) -> dict[str, Any]:
    """Return the data of the results page: all figures, and the charts."""
    figures = site.directory.figures.values()
    return {"figures": figures, "charts": [one for one in map(draw_chart, figures) if one]}


def draw_chart(figure: Figure) -> Chart | None:
    """Return the chart of the counted values of *figure*, or None without two to compare."""
    counted = [one for one in figure.history if one.kind is FigureKind.COUNTED]
    most = max((one.value for one in counted), default=0)
    if len(counted) < 2 or not most:  # noqa: PLR2004 - a history has two readings
        return None
    return Chart(figure, tuple(ChartBar(one, _bar_outline(one, most)) for one in counted))


def _bar_outline(figure_value: FigureValue, most: int) -> str:
    """Return SVG path data of a bar with a straight, pointed (more) or jagged (about) end."""
    length = max(1, round(figure_value.value / most * WIDTH))
    half, quarter = HEIGHT // 2, HEIGHT // 4
    ends = {
        Qualifier.EXACTLY: f"v{HEIGHT}",
        Qualifier.MORE_THAN: f"l{TIP - 2} {half}-{TIP - 2} {half}",
        Qualifier.ABOUT: f"l6 {quarter}-6 {quarter} 6 {quarter}-6 {quarter}",
    }
    return f"M0 0h{length}{ends[figure_value.qualifier]}H0z"
