"""Files for machines at the site's root: feeds, sitemap, robots, version."""

from __future__ import annotations

import json
from collections.abc import Mapping

from kopienas.model.language import Language
from kopienas.plan import Plan
from kopienas.settings import Settings
from kopienas.views.feeds import FEED_FILES, news_feed
from kopienas.views.sitemap import sitemap


def data_files(plan: Plan, settings: Settings) -> Mapping[str, str]:
    """Return each file's text by its name below the output folder."""
    feeds = {
        FEED_FILES[language]: news_feed(plan.site, language, settings.site_url, settings.base_path)
        for language in Language
    }
    version = {
        "site": settings.site_url,
        "commit": settings.commit,
        "built": settings.built,
        "pages": len(plan.pages),
    }
    robots = f"User-agent: *\nAllow: /\n\nSitemap: {settings.site_url}/sitemap.xml\n"
    return {
        **feeds,
        "sitemap.xml": sitemap(plan.pages, settings.site_url),
        "robots.txt": robots,
        "version.json": json.dumps(version, indent=2) + "\n",
    }
