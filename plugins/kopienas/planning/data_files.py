"""Files for programs: feeds, calendars, open data, sitemap, robots.txt, version.json."""

from __future__ import annotations

import json
from collections.abc import Mapping

from kopienas.planning.plan import Plan
from kopienas.planning.settings import Settings
from kopienas.views.calendar_files import calendar_files
from kopienas.views.feed_files import feed_files
from kopienas.views.open_data.files import open_data_files
from kopienas.views.open_data.table import DataRelease
from kopienas.views.sitemap import sitemap_xml


def make_data_files(plan: Plan, settings: Settings) -> Mapping[str, str]:
    """Return the text of each data file by its path below the output folder."""
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
    release = DataRelease(plan.site, settings.site_url, settings.today)
    return {
        **own,
        **dict(open_data_files(release)),
        "sitemap.xml": sitemap_xml(plan.pages, settings.site_url),
        "robots.txt": robots,
        "version.json": json.dumps(version, indent=2) + "\n",
    }
