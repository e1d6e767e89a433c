"""All tables of the open data, in the order of the page that lists them."""

from __future__ import annotations

from typing import Final

from kopienas.views.open_data.activity_tables import ACTIVITIES, NUMBERS
from kopienas.views.open_data.centre_table import CENTRES
from kopienas.views.open_data.competition_tables import COMPETITIONS, IDEAS
from kopienas.views.open_data.result_tables import FIGURES, SOURCES

TABLES: Final = (CENTRES, ACTIVITIES, NUMBERS, FIGURES, COMPETITIONS, IDEAS, SOURCES)
