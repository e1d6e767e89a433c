"""The plugin's settings, read once from Pelican's and checked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from kopienas.model.time_zone import LATVIAN_TIME


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The plugin's settings.

    Attributes:
        content, theme, output: the folders of Pelican's settings.
        site_url: the public URL of the site, without a slash at the end.
        repository_url: the URL of its source repository; "" if unknown.
        preview: True if pages ask the preview server for changes.
        commit, built: the source's commit and its time (ISO 8601), for ``version.json``.
        today: the day in Latvia for which the site is built; what ended before it is past.
    """

    content: Path
    theme: Path
    output: Path
    site_url: str
    repository_url: str
    preview: bool
    commit: str
    built: str
    today: date

    @property
    def base_path(self) -> str:
        """The path of the public URL: "" or "/name"."""
        return urlsplit(self.site_url).path.rstrip("/")


def read_site_settings(settings: Mapping[str, Any]) -> Settings:
    """Return the plugin's settings from Pelican's.

    Raises:
        ValueError: SITEURL is no web address, TODAY no date or BUILT no time (ISO 8601).
    """
    site_url = str(settings.get("SITEURL", "")).rstrip("/")
    parts = urlsplit(site_url)
    if parts.scheme not in {"http", "https"} or not parts.netloc:
        message = f"SITEURL is {site_url!r}; it must be a web address such as https://example.org"
        raise ValueError(message)
    return Settings(
        content=Path(settings["PATH"]),
        theme=Path(settings["THEME"]),
        output=Path(settings["OUTPUT_PATH"]),
        site_url=site_url,
        repository_url=str(settings.get("REPOSITORY_URL", "")).rstrip("/"),
        preview=bool(settings.get("PREVIEW", False)),
        commit=str(settings.get("COMMIT", "")),
        built=str(settings.get("BUILT", "")),
        today=_today(str(settings.get("TODAY", "")), str(settings.get("BUILT", ""))),
    )


def _today(given: str, built: str) -> date:
    """Return the date *given*, else that of the source's commit, else the current one.

    The commit's date keeps the pages of one commit the same; a nightly build gives its own.
    """
    if given:
        return date.fromisoformat(given)
    moment = datetime.fromisoformat(built) if built else datetime.now(UTC)
    return moment.astimezone(LATVIAN_TIME).date()
