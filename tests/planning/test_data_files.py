"""What the files for machines promise."""

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
