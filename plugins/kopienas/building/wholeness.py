"""Telling a finished build from half a build."""

from pathlib import Path

from kopienas.tasks.console import PublishingError

REQUIRED = ("index.html", "en/index.html", "404.html", "version.json", "sitemap.xml")


def demand_whole(site: Path) -> None:
    """Refuse a build that lacks a required file or has an empty page."""
    missing = [name for name in REQUIRED if not (site / name).is_file()]
    empty = [
        page.relative_to(site).as_posix()
        for page in sorted(site.rglob("*.html"))
        if page.stat().st_size == 0
    ]
    if missing:
        names = ", ".join(missing)
        raise PublishingError(
            f"Uzbūvētajā vietnē trūkst: {names}.", f"The built site lacks: {names}."
        )
    if empty:
        names = ", ".join(empty)
        raise PublishingError(f"Tukšas lapas: {names}.", f"Empty pages: {names}.")
