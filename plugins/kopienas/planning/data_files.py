"""Files for programs: feeds, calendars, open data, sitemap, robots.txt, version.json."""

from __future__ import annotations

import json
import platform
from collections.abc import Mapping
from importlib.metadata import version

from kopienas.model.site import Site
from kopienas.planning.plan import Plan, lasting_addresses
from kopienas.planning.settings import Settings
from kopienas.views.calendar_files import calendar_files
from kopienas.views.feed_files import feed_files
from kopienas.views.icon import ICON_PATH, draw_icon
from kopienas.views.open_data.files import open_data_files
from kopienas.views.open_data.table import DataRelease
from kopienas.views.sitemap import sitemap_xml

#: The file of the published site that lists every address that may never be lost.
ADDRESS_RECORD = "addresses.txt"


def make_data_files(plan: Plan, settings: Settings) -> Mapping[str, str]:
    """Return the text of each data file by its path below the output folder."""
    told = {
        "site": settings.site_url,
        "commit": settings.commit,
        "built": settings.built,
        "day": settings.today.isoformat(),
        "tools": {
            "python": platform.python_version(),
            "pelican": version("pelican"),
            "pillow": version("pillow"),
        },
        "pages": len(plan.pages),
        "things": count_things(plan.site),
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
        ICON_PATH: draw_icon(plan.site.motifs.network),
        ADDRESS_RECORD: "".join(f"{path}\n" for path in sorted(lasting_addresses(plan))),
        "version.json": json.dumps(told, indent=2) + "\n",
    }


def count_things(site: Site) -> dict[str, int]:
    """Return the number of things of each kind, by the name of its folder, and of the pictures."""
    things = {str(kind): len(entries) for kind, entries in site.entries.items()}
    return {**things, "pictures": len(site.pictures)}
