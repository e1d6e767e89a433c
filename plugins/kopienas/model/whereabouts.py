"""The point of a centre, where it has one that may be shown."""

from __future__ import annotations

from kopienas.model.centre import Centre
from kopienas.model.geography import Point


def point_of(centre: Centre) -> Point | None:
    """Return the point; None where only the municipality is known or the place is hidden."""
    latitude, longitude = centre.facts.location.latitude, centre.facts.location.longitude
    return None if latitude is None or longitude is None else Point(latitude, longitude)
