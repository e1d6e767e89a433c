"""Files for programs: feeds, calendars, open data, sitemap, robots.txt, version.json."""

from __future__ import annotations

import json
from collections.abc import Mapping

from kopienas.planning.plan import Plan
from kopienas.planning.settings import Settings
from kopienas.views.calendar_files import calendar_files
from kopienas.views.feed_files import feed_files
from kopienas.views.open_data.centre_files import centres_csv, centres_geojson
from kopienas.views.open_data.centre_places import centres_gpx, centres_kml
from kopienas.views.open_data.centre_records import centre_records
from kopienas.views.open_data.files import open_data_files
from kopienas.views.open_data.package import DataRelease
from kopienas.views.sitemap import sitemap_xml


def make_data_files(plan: Plan, settings: Settings) -> Mapping[str, str]:
    """Return the text of each data file by its path below the output folder."""
    centres = centre_records(plan.site, settings.site_url)
    version = {
        "site": settings.site_url,
        "commit": settings.commit,
        "built": settings.built,
        "pages": len(plan.pages),
    }
    robots = f"User-agent: *\nAllow: /\n\nSitemap: {settings.site_url}/sitemap.xml\n"
    own = {
        path.lstrip("/"): text
        for path, text in (
            *calendar_files(plan.site, settings.site_url, settings.today),
            *feed_files(plan.site, settings.site_url),
        )
    }
    edition = DataRelease(settings.site_url, settings.today)
    return {
        **own,
        **dict(open_data_files(plan.site, edition)),
        "data/centres.geojson": centres_geojson(centres),
        "data/centres.csv": centres_csv(centres),
        "data/centres.kml": centres_kml(centres),
        "data/centres.gpx": centres_gpx(centres),
        "sitemap.xml": sitemap_xml(plan.pages, settings.site_url),
        "robots.txt": robots,
        "version.json": json.dumps(version, indent=2) + "\n",
    }
