"""What the files for machines promise."""

import json

from kopienas.planning.data_files import make_data_files
from kopienas.planning.plan import Plan
from kopienas.planning.settings import read_site_settings
from tests.site_copy import SITE_URL

SETTINGS = read_site_settings(
    {
        "PATH": "content",
        "THEME": "theme",
        "SITEURL": SITE_URL,
        "COMMIT": "abc",
        "TODAY": "2026-11-20",
        "BUILT": "2026-11-22T12:00:00+02:00",
    }
)


def test_files_for_machines_stand_at_the_root(plan: Plan) -> None:
    files = make_data_files(plan, SETTINGS)

    assert set(files) >= {
        "jaunumi/atom.xml",
        "en/news/atom.xml",
        "sitemap.xml",
        "robots.txt",
        "version.json",
    }


def test_robots_are_shown_the_sitemap(plan: Plan) -> None:
    assert make_data_files(plan, SETTINGS)["robots.txt"] == (
        "User-agent: *\nAllow: /\n\nSitemap: https://example.org/kopienas/sitemap.xml\n"
    )


def test_version_names_the_source(plan: Plan) -> None:
    version = make_data_files(plan, SETTINGS)["version.json"]

    assert '"commit": "abc"' in version
    assert '"built": "2026-11-22T12:00:00+02:00"' in version


def test_version_names_day_tools_and_what_there_is(plan: Plan) -> None:
    version = json.loads(make_data_files(plan, SETTINGS)["version.json"])

    assert version["day"] == "2026-11-20"
    assert set(version["tools"]) == {"python", "pelican", "pillow"}
    assert version["tools"]["pelican"].startswith("4.")
    assert version["things"]["centres"] == len(plan.site.centres)
    assert version["things"]["pictures"] == len(plan.site.pictures)


def test_every_lasting_address_is_recorded(plan: Plan) -> None:
    """Pages of their own, former addresses and gone ones; not archives, which come and go."""
    record = make_data_files(plan, SETTINGS)["addresses.txt"].split()

    assert {"/", "/centri/azu-pagalms/", "/vecais-pagalms/", "/en/old-contacts/"} <= set(record)
    assert "/jaunumi/2020/" not in record
    assert "/404.html" not in record
    assert record == sorted(set(record))
