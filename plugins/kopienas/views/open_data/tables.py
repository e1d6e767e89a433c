"""All tables of the open data, and the data of the page that lists them."""

from __future__ import annotations

from typing import Any, Final

from kopienas.model.language import Language
from kopienas.model.site import Site
from kopienas.views.follow import whole_calendar_path
from kopienas.views.open_data.activities import ACTIVITIES
from kopienas.views.open_data.activity_numbers import ACTIVITY_NUMBERS
from kopienas.views.open_data.centres import CENTRES
from kopienas.views.open_data.competitions import COMPETITIONS
from kopienas.views.open_data.figures import FIGURES
from kopienas.views.open_data.ideas import IDEAS
from kopienas.views.open_data.sources import SOURCES
from kopienas.views.open_data.table import Table

#: The tables in the order of the page.
TABLES: Final[tuple[Table[Any], ...]] = (
    CENTRES,
    ACTIVITIES,
    ACTIVITY_NUMBERS,
    FIGURES,
    COMPETITIONS,
    IDEAS,
    SOURCES,
)


def open_data_page_data(site: Site, language: Language) -> dict[str, Any]:
    """Return the data of the page: the tables and the path of the calendar file."""
    return {"tables": TABLES, "whole_calendar": whole_calendar_path(site, language)}
