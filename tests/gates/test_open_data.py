"""Files for programs are sound and tell of the same site: tables, calendars, feeds, map files."""

import csv
import json
from collections.abc import Iterator
from io import StringIO

import feedparser
import pytest
from frictionless import Package
from icalendar import Calendar
from lxml import etree

from kopienas.model.activity import ACTIVITIES
from kopienas.model.centre import CENTRES
from kopienas.model.language import Language
from tests.gates.built import BuiltSite
from tests.gates.kinds_of_pages import centres, section
from tests.gates.references import leads_to


@pytest.fixture(scope="module")
def tables(site: BuiltSite) -> dict[str, list[dict[str, str]]]:
    """The rows of each table by its name."""
    return {
        file.stem: list(csv.DictReader(StringIO(text(file.read_bytes())), delimiter=";"))
        for file in (site.folder / "data").glob("*.csv")
    }


def text(raw: bytes) -> str:
    return raw.decode("utf-8-sig")


def events(site: BuiltSite) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield each event of each calendar, with the name of its file."""
    for file in sorted(site.folder.rglob("*.ics")):
        calendar = Calendar.from_ical(file.read_bytes())
        for event in calendar.walk("VEVENT"):
            yield (
                file.relative_to(site.folder).as_posix(),
                {name: str(event[name]) for name in ("UID", "SUMMARY", "URL") if name in event},
            )


def test_tables_are_as_their_description_says(site: BuiltSite) -> None:
    """Frictionless finds every file there, and in every cell what the description promises."""
    report = Package(str(site.folder / "data" / "datapackage.json")).validate()

    assert report.valid, report.flatten(["title", "fieldName", "rowNumber", "message"])


def test_tables_hold_what_the_lists_hold(
    site: BuiltSite, tables: dict[str, list[dict[str, str]]]
) -> None:
    """As many centres and activities as are listed, and in JSON as many as in CSV."""
    listed = section(site, ACTIVITIES).tree.xpath("//li[@data-status]")

    for language in Language:
        shown = section(site, CENTRES, language).tree.xpath("//li/@data-centre")
        assert {row["id"] for row in tables["centres"]} == set(shown)
    assert len(tables["activities"]) == len(listed)
    for name, rows in tables.items():
        file = site.folder / "data" / f"{name}.json"
        if file.exists():
            assert len(json.loads(file.read_text("utf-8"))[name]) == len(rows), name


def test_ids_that_tables_name_exist(tables: dict[str, list[dict[str, str]]]) -> None:
    ids = {name: {row["id"] for row in rows} for name, rows in tables.items() if has_ids(rows)}
    for row in tables["activities"]:
        assert {*filter(None, row["centres"].split(", "))} <= ids["centres"]
        assert {*filter(None, row["sources"].split(", "))} <= ids["sources"]
        assert row["competition"] in ids["competitions"] | {""}
    assert {row["activity"] for row in tables["activity-numbers"]} <= ids["activities"]


def has_ids(rows: list[dict[str, str]]) -> bool:
    return bool(rows) and "id" in rows[0]


def test_calendars_can_be_read_and_lead_to_pages(site: BuiltSite) -> None:
    """Each event has a name and an id, once in a calendar, and its page exists."""
    seen = set()
    for file, event in events(site):
        assert event["SUMMARY"], file
        assert (file, event["UID"]) not in seen
        seen.add((file, event["UID"]))
        assert leads_to(site, event["URL"].partition("#")[0]), (file, event)


@pytest.mark.parametrize("language", Language)
def test_every_centre_has_a_small_feed_of_its_own(site: BuiltSite, language: Language) -> None:
    """Ids are the addresses of pages that exist, the youngest first."""
    for centre in centres(site, language):
        raw = (centre.file.parent / "atom.xml").read_bytes()
        feed = feedparser.parse(raw)
        assert (feed.bozo, feed.version, len(raw) <= 20_000) == (0, "atom10", True), centre.path
        ids = [entry.id for entry in feed.entries]
        assert len({*ids}) == len(ids)
        assert all(leads_to(site, one) for one in ids)
        updated = [entry.updated for entry in feed.entries]
        assert updated == sorted(updated, reverse=True)


def test_every_file_for_programs_can_be_read(site: BuiltSite) -> None:
    """XML in all its kinds and JSON in both."""
    for kind in ("xml", "kml", "gpx", "svg"):
        for file in site.folder.rglob(f"*.{kind}"):
            etree.parse(file)
    for kind in ("json", "geojson"):
        for file in site.folder.rglob(f"*.{kind}"):
            json.loads(file.read_text("utf-8"))
