"""Public holidays of Latvia, with those that are declared for one year.

Source: the law „Par svētku, atceres un atzīmējamām dienām”, section 1
(https://likumi.lv/ta/id/72608), and its amendments, as the library ``holidays`` knows them. Working
days that the government moves for one year are no holidays and are left out.
"""

from __future__ import annotations

from datetime import date
from functools import cache

# Loads the countries when it is called, not when it is imported: most commands need no holidays.
from holidays.utils import country_holidays

#: The beginning of the library's name for a working day that was moved to another day.
_MOVED_WORKING_DAY = "Brīvdiena (pārcelta"


@cache
def public_holidays(year: int) -> frozenset[date]:
    """Return the public holidays of *year*, Sundays among them."""
    named = country_holidays("LV", years=year, language="lv").items()
    return frozenset(day for day, name in named if not name.startswith(_MOVED_WORKING_DAY))
