"""Share of the reported activities that have a page here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from kopienas.model.activity import ActivityStatus
from kopienas.model.figure import FigureValue
from kopienas.model.site import Site

#: The id of the figure that counts activities.
ACTIVITIES: Final = "activities"
_DONE: Final = {ActivityStatus.TOOK_PLACE, ActivityStatus.REGULAR}


@dataclass(frozen=True, slots=True)
class DocumentedShare:
    """Number of activities with a page here, beside the reported number.

    Attributes:
        count: activities that took place or are regular; no plans and nothing cancelled.
    """

    count: int
    reported: FigureValue


def count_documented_activities(site: Site) -> DocumentedShare | None:
    """Return both numbers; None where the figures have none that counts activities."""
    figure = site.directory.figures.get(ACTIVITIES)
    if figure is None:
        return None
    deeds = [one for one in site.activities.values() if one.facts.status in _DONE]
    return DocumentedShare(len(deeds), figure.current)
