"""Data of the page about the open data."""

from __future__ import annotations

from typing import Any

from kopienas.model.language import Language
from kopienas.model.site import Site
from kopienas.views.follow import whole_calendar_path
from kopienas.views.open_data.tables import TABLES


def open_data_page_data(site: Site, language: Language) -> dict[str, Any]:
    """Return the data of the page: the tables and the path of the calendar file."""
    return {"tables": TABLES, "whole_calendar": whole_calendar_path(site, language)}
