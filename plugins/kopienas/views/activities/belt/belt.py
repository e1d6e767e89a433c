"""Whole belt for a page, in one language."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kopienas.model.activity import Activity, Scope
from kopienas.model.centre import Centre
from kopienas.model.language import DEFAULT, Language
from kopienas.model.site import Site
from kopienas.views.activities.archive_paths import centre_path, year_path, years_in_use
from kopienas.views.activities.belt.drawing import draw_row
from kopienas.views.activities.belt.layout import bands, years_of
from kopienas.views.activities.belt.pieces import DrawnRow
from kopienas.views.activities.belt.rows import Row, rows_of
from kopienas.views.centre_order import in_order

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
    """

    rows: tuple[BeltRow, ...]
    bands: tuple[tuple[int, ...], ...]
    year_paths: dict[int, str]
    list_path: str


def network_belt(site: Site, language: Language, list_path: str) -> Belt:
    """Return the belt of all centres, whose marks link to the list at *list_path*."""
    centres = in_order(site, language)
    return _belt(site, centres, site.activities.values(), language, list_path)


def centre_belt(site: Site, centre: Centre, language: Language) -> Belt:
    """Return the belt of *centre* alone, in the colour that it has in the whole belt."""
    own = [one for one in site.activities.values() if centre.slug in one.facts.centres]
    return _belt(site, [centre], own, language, centre_path(centre, language))


def _belt(
    site: Site,
    centres: Sequence[Centre],
    activities: Iterable[Activity],
    language: Language,
    list_path: str,
) -> Belt:
    rows = rows_of(centres, activities)
    years = years_of(rows)
    # Both languages list the centres in an order of their own; a colour stays with its centre.
    order: list[object] = [*in_order(site, DEFAULT), Scope.NETWORK, Scope.IDEA]
    return Belt(
        tuple(
            BeltRow(draw_row(row, years, language), order.index(row.owner) % THREADS + 1)
            for row in rows
        ),
        bands(years),
        {year: year_path(year, language) for year in years_in_use(site)},
        list_path,
    )
