"""Stops of exhibitions at centres: for the pages, the list and the map of centres."""

from __future__ import annotations

from datetime import date

from kopienas.model.centre import Centre
from kopienas.model.exhibition import Exhibition
from kopienas.model.site import Site
from kopienas.views.exhibitions.tour import StopState, TourStop, tour

ExhibitionStop = tuple[Exhibition, TourStop]


def stops_at_centre(site: Site, centre: Centre, today: date) -> tuple[ExhibitionStop, ...]:
    """Return the stops of exhibitions at *centre*, as of *today*."""
    return tuple(
        (exhibition, one)
        for exhibition in site.exhibitions.values()
        for one in tour(exhibition, today).stops
        if one.stop.centre == centre.slug
    )


def current_stops_by_centre(site: Site, today: date) -> dict[str, tuple[ExhibitionStop, ...]]:
    """Return the stops at each centre that are certain to be there on *today* or to come.

    Centres without any are left out.
    """
    current = {StopState.NOW, StopState.COMING}
    found = {
        centre.slug: tuple(
            one for one in stops_at_centre(site, centre, today) if one[1].state in current
        )
        for centre in site.centres.values()
    }
    return {slug: shown for slug, shown in found.items() if shown}
