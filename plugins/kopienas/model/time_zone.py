"""The time zone of everything on this site."""

from __future__ import annotations

from typing import Final
from zoneinfo import ZoneInfo

TIME_ZONE_NAME: Final = "Europe/Riga"
LATVIAN_TIME: Final = ZoneInfo(TIME_ZONE_NAME)
