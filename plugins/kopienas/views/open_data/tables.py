"""All tables of the open data, and the data of the page that lists them."""

from __future__ import annotations

from typing import Any, Final

from kopienas.model.language import Language
from kopienas.model.site import Site
from kopienas.views.follow import whole_calendar_path
from kopienas.views.open_data.activities import ACTIVITY_TABLE
from kopienas.views.open_data.activity_numbers import ACTIVITY_NUMBER_TABLE
from kopienas.views.open_data.centres import CENTRE_TABLE
from kopienas.views.open_data.competitions import COMPETITION_TABLE
from kopienas.views.open_data.figures import FIGURE_TABLE
from kopienas.views.open_data.ideas import IDEA_TABLE
from kopienas.views.open_data.sources import SOURCE_TABLE
from kopienas.views.open_data.table import Table

#: The tables in the order of the page.
TABLES: Final[tuple[Table[Any], ...]] = (
    CENTRE_TABLE,
    ACTIVITY_TABLE,
    ACTIVITY_NUMBER_TABLE,
    FIGURE_TABLE,
    COMPETITION_TABLE,
    IDEA_TABLE,
    SOURCE_TABLE,
)


def open_data_page_data(site: Site, language: Language) -> dict[str, Any]:
    """Return the data of the page: the tables and the path of the calendar file."""
    return {"tables": TABLES, "whole_calendar": whole_calendar_path(site, language)}
