"""The files of the centres say the same, and no more than may be said."""

import csv
import json
from dataclasses import dataclass, replace
from io import StringIO
from typing import Any

import pytest
from lxml import etree

from kopienas.model.centre import LocationPrecision
from kopienas.model.point import Point
from kopienas.model.site import Site
from kopienas.planning.data_files import make_data_files
from kopienas.planning.plan import Plan
from kopienas.planning.settings import read_site_settings
from kopienas.views.open_data.centre_places import GPX, KML
from kopienas.views.open_data.centre_records import ATTRIBUTION, OWN_LICENCE
from kopienas.views.open_data.files import open_data_files
from kopienas.views.open_data.table import DataRelease
from tests.site_copy import ROOT, SITE_URL, TODAY, SiteCopy
from tests.views.made_centres import centre_at, site_of

SPACES = {"kml": KML, "gpx": GPX}
HIDDEN_STREET = "Slepenā iela 7"
ODD_NAME = 'Ķoņu „Puķe” & "Zars" <b>; =1+1'


@dataclass(frozen=True)
class Files:
    """The four files, read by other means than those that wrote them."""

    features: list[dict[str, Any]]
    rows: list[dict[str, str]]
    placemarks: list[etree._Element]
    waypoints: list[etree._Element]
    texts: tuple[str, str, str, str]


def read(site: Site) -> Files:
    release = DataRelease(site, SITE_URL, TODAY)
    files = dict(open_data_files(release))
    geojson, csv_text, kml, gpx = (
        files[f"data/centres.{ending}"] for ending in ("geojson", "csv", "kml", "gpx")
    )
    texts = (geojson, csv_text, kml, gpx)
    assert texts[1].startswith("\ufeff")
    return Files(
        features=json.loads(texts[0])["features"],
        rows=list(csv.DictReader(StringIO(texts[1][1:], newline=""), delimiter=";")),
        placemarks=select(texts[2], "//kml:Placemark"),
        waypoints=select(texts[3], "//gpx:wpt"),
        texts=texts,
    )


def select(text: str, path: str) -> list[etree._Element]:
    found = etree.fromstring(text.encode()).xpath(path, namespaces=SPACES)
    assert isinstance(found, list)
    return found


def texts_of(element: etree._Element, path: str) -> list[str]:
    return [one.text or "" for one in element.iterfind(path, SPACES)]


def spot(number: int) -> Point:
    """Return a point with more decimals than the files give."""
    return Point(56 + number / 997, 27 + number / 991)


@pytest.fixture
def mixed(model: Site) -> Site:
    """Two centres with a point, and two without."""
    return site_of(
        model,
        centre_at(model, "viens", spot(1), address="Pirmā iela 1"),
        centre_at(model, "divi", spot(2)),
        centre_at(model, "kaut-kur", LocationPrecision.MUNICIPALITY),
        centre_at(model, "slepens", LocationPrecision.HIDDEN, address=HIDDEN_STREET),
    )


@pytest.mark.parametrize("count", [0, 1, 10, 30, 300])
def test_the_files_count_the_same(model: Site, count: int) -> None:
    unknown: list[Point | LocationPrecision] = [
        LocationPrecision.MUNICIPALITY,
        LocationPrecision.HIDDEN,
    ]
    centres = [
        centre_at(model, f"centrs-{number}", [*unknown, spot(number)][number % 3])
        for number in range(count)
    ]
    files = read(site_of(model, *centres))
    with_point = sum(one.facts.location.latitude is not None for one in centres)
    assert len(files.features) == len(files.rows) == len(files.placemarks) == count
    assert len(files.waypoints) == with_point
    assert sum(feature["geometry"] is not None for feature in files.features) == with_point
    assert sum(row["latitude"] != "" for row in files.rows) == with_point
    assert len(select(files.texts[2], "//kml:Point")) == with_point
    assert [feature["id"] for feature in files.features] == sorted(one.slug for one in centres)


def test_geojson_is_that_of_the_standard(mixed: Site) -> None:
    """RFC 7946: longitude first, no crs, geometry null where there is none."""
    collection = json.loads(read(mixed).texts[0])
    assert collection["type"] == "FeatureCollection"
    assert "crs" not in collection
    for feature in collection["features"]:
        assert feature["type"] == "Feature"
        assert set(feature) == {"type", "id", "properties", "geometry"}
        if feature["geometry"] is not None:
            longitude, latitude = feature["geometry"]["coordinates"]
            assert 56 <= latitude < 57
            assert 27 <= longitude < 28
            assert len(str(latitude).partition(".")[2]) <= 5
            assert len(str(longitude).partition(".")[2]) <= 5


def test_a_feature_says_what_is_known(model: Site) -> None:
    feature = read(site_of(model, model.centres["azu-pagalms"])).features[0]
    assert feature["geometry"] == {"type": "Point", "coordinates": [27.0068, 56.1327]}
    assert feature["properties"] == {
        "id": "azu-pagalms",
        "name_lv": "Āžu kopienas pagalms",
        "name_en": "Āži Community Yard",
        "status": "open",
        "status_as_of": "2024-05-16",
        "municipality": "Āžu novads",
        "precision": "building",
        "address": "Žagaru iela 1, Āži",
        "url_lv": f"{SITE_URL}/centri/azu-pagalms/",
        "url_en": f"{SITE_URL}/en/centres/azu-pagalms/",
        "checked": "2026-11",
    }


def test_the_files_agree(mixed: Site) -> None:
    """The same centres at the same places in all four."""
    files = read(mixed)
    places: dict[str, list[Any]] = {"json": [], "csv": [], "kml": [], "gpx": []}
    for feature in files.features:
        if feature["geometry"]:
            places["json"].append(tuple(feature["geometry"]["coordinates"]))
    for row in files.rows:
        if row["latitude"]:
            numbers = [row[name].replace(",", ".") for name in ("longitude", "latitude")]
            places["csv"].append(tuple(map(float, numbers)))
    for placemark in files.placemarks:
        for text in texts_of(placemark, "kml:Point/kml:coordinates"):
            places["kml"].append(tuple(map(float, text.split(","))))
    for waypoint in files.waypoints:
        places["gpx"].append((float(waypoint.attrib["lon"]), float(waypoint.attrib["lat"])))
    assert places["json"] == places["csv"] == places["kml"] == places["gpx"]
    assert len(places["json"]) == 2


def test_a_hidden_place_is_in_no_file(mixed: Site) -> None:
    """Its name is, its address and any place are not."""
    files = read(mixed)
    assert all(HIDDEN_STREET not in text for text in files.texts)
    (hidden,) = [f for f in files.features if f["properties"]["precision"] == "hidden"]
    assert (hidden["geometry"], hidden["properties"]["address"]) == (None, None)


def test_licence_and_attribution_are_inside_each(mixed: Site) -> None:
    """None of them holds geometry of the base map, so that is not named."""
    for text in read(mixed).texts:
        assert OWN_LICENCE in text
        assert ATTRIBUTION in text
        assert "OpenStreetMap" not in text


def test_navigation_is_told_what_a_point_means(model: Site) -> None:
    """The point of a town must not send anyone to a door."""
    some = centre_at(model, "viens", spot(1))
    location = some.facts.location.model_copy(update={"precision": LocationPrecision.SETTLEMENT})
    town = replace(some, slug="divi", facts=some.facts.model_copy(update={"location": location}))
    files = read(site_of(model, some, town))
    for elements, path in ((files.placemarks, "kml:description"), (files.waypoints, "gpx:desc")):
        (of_town,), (of_building,) = (texts_of(element, path) for element in elements)
        assert "not the building" in of_town
        assert "The point shows the building" in of_building


def test_odd_names_come_through(model: Site) -> None:
    files = read(site_of(model, centre_at(model, "dividivi", spot(1), name=ODD_NAME)))
    assert files.features[0]["properties"]["name_lv"] == ODD_NAME
    assert files.rows[0]["name_lv"] == ODD_NAME
    assert texts_of(files.placemarks[0], "kml:name") == [ODD_NAME]
    assert texts_of(files.waypoints[0], "gpx:name") == [ODD_NAME]


@pytest.mark.parametrize("address", ["=1+1", "+371", "-2", "@a"])
def test_a_spreadsheet_runs_no_formula(model: Site, address: str) -> None:
    site = site_of(model, centre_at(model, "viens", spot(1), address=address))
    assert read(site).rows[0]["address"] == f"'{address}"


def test_latvian_excel_reads_numbers(model: Site) -> None:
    """Semicolons between cells, a comma in numbers, a byte order mark before all."""
    text = read(site_of(model, model.centres["azu-pagalms"])).texts[1]
    assert text.startswith("\ufeffid;name_lv;name_en;status;")
    assert ";56,1327;27,0068;" in text
    assert text.count("\r\n") == text.count("\n") == 2


def test_the_files_are_among_those_of_the_site(plan: Plan, site: SiteCopy) -> None:
    given = {"PATH": site.content, "THEME": ROOT / "theme", "OUTPUT_PATH": site.root / "made"}
    settings = read_site_settings({**given, "SITEURL": SITE_URL})
    files = make_data_files(plan, settings)
    assert {f"data/centres.{ending}" for ending in ("geojson", "csv", "kml", "gpx")} <= set(files)
    assert len(json.loads(files["data/centres.geojson"])["features"]) == len(plan.site.centres)
