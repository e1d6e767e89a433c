"""A check that a build is complete."""

from pathlib import Path

from kopienas.tasks.console import TaskError

REQUIRED = ("index.html", "en/index.html", "404.html", "version.json", "sitemap.xml")


def require_complete_site(site: Path) -> None:
    """Check that the built *site* has every required file and no empty page.

    Raises:
        TaskError: a file is missing or a page is empty.
    """
    missing = [name for name in REQUIRED if not (site / name).is_file()]
    empty = [
        page.relative_to(site).as_posix()
        for page in sorted(site.rglob("*.html"))
        if page.stat().st_size == 0
    ]
    if missing:
        names = ", ".join(missing)
        raise TaskError(f"Uzbūvētajā vietnē trūkst: {names}.", f"The built site lacks: {names}.")
    if empty:
        names = ", ".join(empty)
        raise TaskError(f"Tukšas lapas: {names}.", f"Empty pages: {names}.")
