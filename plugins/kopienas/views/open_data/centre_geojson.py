"""File of the centres in GeoJSON (RFC 7946)."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from kopienas.views.open_data.centre_records import ATTRIBUTION, OWN_LICENCE, TITLE, CentreRecord


def centres_geojson(records: Iterable[CentreRecord]) -> str:
    """Return the centres as a feature collection, as text.

    A centre without a point has the geometry null.

    Title, licence and attribution are foreign members (section 6.1).
    """
    collection = {
        "type": "FeatureCollection",
        "title": TITLE,
        "licence": OWN_LICENCE,
        "attribution": ATTRIBUTION,
        "features": [_feature(record) for record in records],
    }
    return json.dumps(collection, ensure_ascii=False, indent=1) + "\n"


def _feature(record: CentreRecord) -> dict[str, Any]:
    geometry = None
    if record.point is not None:
        position = [record.point.longitude, record.point.latitude]
        geometry = {"type": "Point", "coordinates": position}
    return {
        "type": "Feature",
        "id": record.id,
        "properties": record.fields(),
        "geometry": geometry,
    }
