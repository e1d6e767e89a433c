"""Files of the centres for map apps: KML 2.2 (OGC 07-147r2), GPX 1.1 (www.topografix.com)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final
from xml.etree import ElementTree as ET

from kopienas.model.centre import LocationPrecision
from kopienas.model.language import Language
from kopienas.views.labels import label_of
from kopienas.views.open_data.centre_records import ATTRIBUTION, OWN_LICENCE, TITLE, CentreRecord
from kopienas.wording.interface import in_each_language

KML: Final = "http://www.opengis.net/kml/2.2"
GPX: Final = "http://www.topografix.com/GPX/1/1"
_RIGHTS: Final = f"Licence: {OWN_LICENCE}. {ATTRIBUTION}"


def centres_kml(records: Iterable[CentreRecord]) -> str:
    """Return the centres as KML text, with a placemark for each; some have no point."""
    root = ET.Element("kml", xmlns=KML)
    document = ET.SubElement(root, "Document")
    _add(document, "name", TITLE)
    _add(document, "description", _RIGHTS)
    for record in records:
        placemark = ET.SubElement(document, "Placemark")
        _add(placemark, "name", record.names[Language.LV])
        if record.address is not None:
            _add(placemark, "address", record.address)
        meaning = _meaning_of(record.precision)
        _add(placemark, "description", f"{meaning} {record.urls[Language.LV]}")
        data = ET.SubElement(placemark, "ExtendedData")
        for name, value in record.fields().items():
            if value is not None:
                _add(ET.SubElement(data, "Data", name=name), "value", value)
        if record.point is not None:
            position = f"{record.point.longitude},{record.point.latitude}"
            _add(ET.SubElement(placemark, "Point"), "coordinates", position)
    return _document(root)


def centres_gpx(records: Iterable[CentreRecord]) -> str:
    """Return the centres as GPX text, with a waypoint for each that has a point."""
    root = ET.Element("gpx", xmlns=GPX, version="1.1", creator=TITLE)
    metadata = ET.SubElement(root, "metadata")
    _add(metadata, "name", TITLE)
    _add(metadata, "desc", _RIGHTS)
    for record in records:
        if record.point is None:
            continue
        place = {"lat": str(record.point.latitude), "lon": str(record.point.longitude)}
        waypoint = ET.SubElement(root, "wpt", place)
        _add(waypoint, "name", record.names[Language.LV])
        if record.address is not None:
            _add(waypoint, "cmt", record.address)
        _add(waypoint, "desc", _meaning_of(record.precision))
        ET.SubElement(waypoint, "link", href=record.urls[Language.LV])
    return _document(root)


def _meaning_of(precision: LocationPrecision) -> str:
    """Return sentences on what a point means, in both languages.

    They stand with each point, so that nobody looks for a door where it only means the settlement.
    """
    labels = in_each_language(label_of(precision)).values()
    return " / ".join(f"{label[:1].upper()}{label[1:]}." for label in labels)


def _add(parent: ET.Element, name: str, text: str) -> None:
    ET.SubElement(parent, name).text = text


def _document(root: ET.Element) -> str:
    ET.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, "unicode") + "\n"
