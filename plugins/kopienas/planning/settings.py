"""The plugin's settings, read once from Pelican's and checked."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from kopienas.tasks.clock import read_today


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The plugin's settings.

    Attributes:
        content, theme: the folders of Pelican's settings.
        site_url: the public URL of the site, without a slash at the end.
        repository_url: the URL of its source repository; "" if unknown.
        preview: True if pages ask the preview server for changes.
        commit, built: the source's commit and its time (ISO 8601), for ``version.json``.
        published: the published addresses that the task knows, besides those of the ledger.
        today: the day in Latvia for which the site is built; what ended before it is past.
    """

    content: Path
    theme: Path
    site_url: str
    repository_url: str
    preview: bool
    commit: str
    built: str
    published: frozenset[str]
    today: date

    @property
    def base_path(self) -> str:
        """The path of the public URL: "" or "/name"."""
        return urlsplit(self.site_url).path.rstrip("/")


def read_site_settings(settings: Mapping[str, Any]) -> Settings:
    """Return the plugin's settings from Pelican's.

    Raises:
        ValueError: SITEURL is no web address.
        TaskError: TODAY is no date (ISO 8601).
    """
    site_url = str(settings.get("SITEURL", "")).rstrip("/")
    parts = urlsplit(site_url)
    if parts.scheme not in {"http", "https"} or not parts.netloc:
        message = f"SITEURL is {site_url!r}; it must be a web address such as https://example.org"
        raise ValueError(message)
    return Settings(
        content=Path(settings["PATH"]),
        theme=Path(settings["THEME"]),
        site_url=site_url,
        repository_url=str(settings.get("REPOSITORY_URL", "")).rstrip("/"),
        preview=bool(settings.get("PREVIEW", False)),
        commit=str(settings.get("COMMIT", "")),
        built=str(settings.get("BUILT", "")),
        published=_read_addresses(str(settings.get("PUBLISHED_ADDRESSES", ""))),
        today=read_today(os.environ, str(settings.get("TODAY", ""))),
    )


def _read_addresses(file: str) -> frozenset[str]:
    """Return the addresses in *file*, one a line; none for ""."""
    return frozenset(Path(file).read_text("utf-8").split()) if file else frozenset()
