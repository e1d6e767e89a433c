"""The whole belt for a page, in one language."""

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

#: How many colours of thread there are; rows take them in turn.
THREADS = 5


@dataclass(frozen=True, slots=True)
class BeltRow:
    """A row in its colour, 1 to 5."""

    drawn: DrawnRow
    thread: int

    @property
    def row(self) -> Row:
        """What stands in it."""
        return self.drawn.row


@dataclass(frozen=True, slots=True)
class Belt:
    """What ``partials/activity_belt.html`` draws.

    Attributes:
        bands: the years, as many side by side as have room on a wide screen.
        year_paths: the page of each year that has activities.
        list_path: the page whose list the marks lead into.
    """

    rows: tuple[BeltRow, ...]
    bands: tuple[tuple[int, ...], ...]
    year_paths: dict[int, str]
    list_path: str


def network_belt(site: Site, language: Language, list_path: str) -> Belt:
    """Return the belt of all centres, whose marks lead into the list at *list_path*."""
    centres = in_order(site, language)
    return _belt(site, centres, site.activities.values(), language, list_path)


def centre_belt(site: Site, centre: Centre, language: Language) -> Belt:
    """Return the thread of *centre* alone, in the colour that it has in the whole belt."""
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
