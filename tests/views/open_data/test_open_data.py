"""The open data describe themselves rightly and hold what the pages hold."""

import csv
import json
import re
from io import StringIO
from pathlib import Path

import feedparser
import pytest
from frictionless import Package

from kopienas.model.language import Language
from kopienas.planning.data_files import make_data_files
from kopienas.planning.plan import Plan
from kopienas.planning.settings import read_site_settings
from kopienas.views.open_data.tables import TABLES
from tests.site_copy import SITE_URL

BUILT = "2026-11-20T12:00:00+00:00"


@pytest.fixture(scope="module")
def published(plan: Plan, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with all data files of a site."""
    folder = tmp_path_factory.mktemp("published")
    paths = {"PATH": "content", "THEME": "theme", "OUTPUT_PATH": str(folder), "BUILT": BUILT}
    for name, text in make_data_files(
        plan, read_site_settings({**paths, "SITEURL": SITE_URL})
    ).items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8", newline="\n")
    return folder


def csv_rows(file: Path) -> list[dict[str, str]]:
    text = file.read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(StringIO(text, newline=""), delimiter=";"))


def test_frictionless_finds_no_fault(published: Path) -> None:
    """Every file is there, and every cell is what the description says."""
    report = Package(str(published / "data" / "datapackage.json")).validate()

    assert report.valid, report.flatten(["title", "fieldName", "rowNumber", "message"])
    assert report.stats["tasks"] == len(TABLES) + sum(len(one.formats) - 1 for one in TABLES)


def test_rows_are_as_many_as_things(published: Path, plan: Plan) -> None:
    site, data = plan.site, published / "data"
    readings = [one for figure in site.directory.figures.values() for one in figure.history]
    wanted = {
        "centres": len(site.centres),
        "activities": len(site.activities),
        "figures": len(readings),
        "competitions": len(site.competitions),
        "ideas": sum(len(one.facts.ideas) for one in site.competitions.values()),
        "sources": len(site.directory.sources),
    }
    for name, count in wanted.items():
        assert len(csv_rows(data / f"{name}.csv")) == count, name
    for table in TABLES:
        if "json" in table.formats:
            told = json.loads((data / f"{table.name}.json").read_text("utf-8"))[table.name]
            assert len(told) == len(csv_rows(data / f"{table.name}.csv"))


def test_ids_that_tables_name_exist(published: Path) -> None:
    data = published / "data"
    ids = {
        name: {row["id"] for row in csv_rows(data / f"{name}.csv")}
        for name in ("centres", "activities", "competitions", "sources")
    }
    for row in csv_rows(data / "activities.csv"):
        assert {*filter(None, row["centres"].split(", "))} <= ids["centres"]
        assert {*filter(None, row["sources"].split(", "))} <= ids["sources"]
        assert row["competition"] in ids["competitions"] | {""}
    assert {row["activity"] for row in csv_rows(data / "activity-numbers.csv")} <= ids["activities"]


def test_csv_opens_in_a_latvian_excel(published: Path) -> None:
    """A byte order mark, semicolons, CRLF and decimal commas."""
    for file in (published / "data").glob("*.csv"):
        raw = file.read_bytes()
        assert raw.startswith(b"\xef\xbb\xbf"), file.name
        assert raw.count(b"\n") >= raw.count(b"\r\n") > 0
        assert b";" in raw.splitlines()[0]
    funding = [row["funding_eur"] for row in csv_rows(published / "data" / "competitions.csv")]
    assert not [cell for cell in funding if not re.fullmatch(r"(\d+(,\d+)?)?", cell)]


def test_package_tells_version_and_that_the_licence_is_open(published: Path) -> None:
    package = json.loads((published / "data" / "datapackage.json").read_text("utf-8"))

    assert package["version"] == "2026.11.20"
    assert "to be confirmed" in package["description"]
    assert "licenses" not in package
    assert package["homepage"] == f"{SITE_URL}/"


@pytest.mark.parametrize("language", Language)
def test_every_centre_has_a_small_feed_of_its_own(
    published: Path, plan: Plan, language: Language
) -> None:
    """Ids are the addresses of pages that exist, and no entry is younger than its source."""
    section = {Language.LV: "centri", Language.EN: "en/centres"}[language]
    paths = {page.path for page in plan.pages}
    for centre in plan.site.centres.values():
        if language not in centre.languages:
            continue
        raw = (published / section / centre.slug / "atom.xml").read_bytes()
        feed = feedparser.parse(raw)
        assert (feed.bozo, feed.version, len(raw) <= 20_000) == (0, "atom10", True)
        ids = [entry.id for entry in feed.entries]
        assert len({*ids}) == len(ids)
        assert {one.removeprefix(SITE_URL) for one in ids} <= paths
        updated = [entry.updated for entry in feed.entries]
        assert updated == sorted(updated, reverse=True)
