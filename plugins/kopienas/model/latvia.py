"""The time zone of everything on this site."""

from __future__ import annotations

from typing import Final
from zoneinfo import ZoneInfo

TIME_ZONE: Final = "Europe/Riga"
LATVIA: Final = ZoneInfo(TIME_ZONE)
