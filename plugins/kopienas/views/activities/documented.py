"""How much of what was reported is told of here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from kopienas.model.activity import ActivityStatus
from kopienas.model.ledger import Reading
from kopienas.model.site import Site

#: The figure of the ledger that counts activities.
ACTIVITIES: Final = "activities"
_DEEDS: Final = {ActivityStatus.TOOK_PLACE, ActivityStatus.REGULAR}


@dataclass(frozen=True, slots=True)
class Documented:
    """How many deeds are told of here – no plans, nothing cancelled – and how many reported."""

    count: int
    reported: Reading


def documented(site: Site) -> Documented | None:
    """Return both numbers; None where the ledger has no figure of activities."""
    figure = site.directory.figures.get(ACTIVITIES)
    if figure is None:
        return None
    deeds = [one for one in site.activities.values() if one.facts.status in _DEEDS]
    return Documented(len(deeds), figure.current)
