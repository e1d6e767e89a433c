"""Public holidays of Latvia, computed.

Source: the law „Par svētku, atceres un atzīmējamām dienām”, section 1
(https://likumi.lv/ta/id/72608). Working days that the government moves for one year are no holidays
and are not known here.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from typing import Final

from dateutil.easter import easter

#: (month, day) of the holidays that have a date of their own.
_FIXED: Final = (
    *((1, 1), (5, 1), (5, 4), (6, 23), (6, 24), (11, 18)),
    *((12, 24), (12, 25), (12, 26), (12, 31)),
)
#: Those that, falling on a weekend, make the next Monday free as well.
_MADE_UP_FOR: Final = ((5, 4), (11, 18))
#: Good Friday, Easter, Easter Monday and Whit Sunday, in days from Easter.
_AROUND_EASTER: Final = (-2, 0, 1, 49)
_SATURDAY: Final = 5


@cache
def public_holidays(year: int) -> frozenset[date]:
    """Return the public holidays of *year*, Sundays among them."""
    fixed = {date(year, month, day) for month, day in _FIXED}
    around_easter = {easter(year) + timedelta(days) for days in _AROUND_EASTER}
    return frozenset(fixed | around_easter | {_mothers_day(year)} | _mondays(year))


def _mothers_day(year: int) -> date:
    """Return the second Sunday of May."""
    first = date(year, 5, 1)
    return first + timedelta(days=6 - first.weekday() + 7)


def _mondays(year: int) -> set[date]:
    """Return the Mondays that are free because a holiday fell on the weekend before."""
    days = [date(year, month, day) for month, day in _MADE_UP_FOR]
    return {day + timedelta(days=7 - day.weekday()) for day in days if day.weekday() >= _SATURDAY}
