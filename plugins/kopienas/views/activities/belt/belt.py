"""Whole belt for a page, in one language."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kopienas.model.activity import Activity, ActivityScope
from kopienas.model.centre import Centre
from kopienas.model.language import DEFAULT_LANGUAGE, Language
from kopienas.model.site import Site
from kopienas.views.activities.archives import YEARS, centre_archive, years_with_activities
from kopienas.views.activities.belt.drawing import draw_row
from kopienas.views.activities.belt.layout import (
    ROW_HEIGHT,
    belt_years,
    percent_of_year,
    year_bands,
)
from kopienas.views.activities.belt.pieces import DrawnRow
from kopienas.views.activities.belt.rows import Row, arrange_rows
from kopienas.views.centre_order import sort_centres

#: Number of colours of thread; rows take them in turn.
THREADS = 5


@dataclass(frozen=True, slots=True)
class BeltRow:
    """A drawn row with its colour; *thread* is 1 to :data:`THREADS`."""

    drawn: DrawnRow
    thread: int

    @property
    def row(self) -> Row:
        """The row with its activities, before it is drawn."""
        return self.drawn.row


@dataclass(frozen=True, slots=True)
class Belt:
    """The belt as ``partials/activity_belt.html`` draws it.

    Attributes:
        bands: groups of years, each as long as a wide screen has room for side by side.
        year_paths: the path of the archive of each year that has activities.
        list_path: the path of the page whose list the marks link to.
        row_height: height of a row without bars, in CSS pixels; its knots stand in the middle.
        month_width: width of a month, in percent of a year.
    """

    rows: tuple[BeltRow, ...]
    bands: tuple[tuple[int, ...], ...]
    year_paths: dict[int, str]
    list_path: str
    row_height: int = ROW_HEIGHT
    month_width: str = percent_of_year(1)


def network_belt(site: Site, language: Language, list_path: str) -> Belt:
    """Return the belt of all centres, whose marks link to the list at *list_path*."""
    centres = sort_centres(site, language)
    return _belt(site, centres, site.activities.values(), language, list_path)


def centre_belt(site: Site, centre: Centre, language: Language) -> Belt:
    """Return the belt of *centre* alone, in the colour that it has in the whole belt."""
    own = [one for one in site.activities.values() if centre.slug in one.facts.centres]
    return _belt(site, [centre], own, language, centre_archive(centre, language).path)


def _belt(
    site: Site,
    centres: Sequence[Centre],
    activities: Iterable[Activity],
    language: Language,
    list_path: str,
) -> Belt:
    rows = arrange_rows(centres, activities)
    years = belt_years(rows)
    # Both languages list the centres in an order of their own; a colour stays with its centre.
    order: list[object] = [
        *sort_centres(site, DEFAULT_LANGUAGE),
        ActivityScope.NETWORK,
        ActivityScope.IDEA,
    ]
    return Belt(
        tuple(
            BeltRow(draw_row(row, years, language), order.index(row.owner) % THREADS + 1)
            for row in rows
        ),
        year_bands(years),
        {year: YEARS.of_year(year, language).path for year in years_with_activities(site)},
        list_path,
    )
