"""A folder to look at a change in: the whole site as files, and the changed pages as pictures."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from playwright.sync_api import Browser

from kopienas.bundling.crawler import SiteCrawler
from kopienas.model.paths import output_file_of
from tools.review.report import ChangedPage, Report

START_PAGE, SITE_FOLDER = "ATVERT.html", "vietne"
#: As many changed pages are shown as pictures: on a telephone, and no longer than this.
PICTURES, WIDTH, HEIGHT = 8, 390, 2400


def write_preview(folder: Path, site: Path, base_path: str, report: Report) -> None:
    """Write the built *site* into the new *folder* so that it opens without a server."""
    crawler = SiteCrawler(site, base_path)
    crawler.crawl(f"/{file.relative_to(site).as_posix()}" for file in site.rglob("*.html"))
    for name, held in crawler.files.items():
        file = folder / SITE_FOLDER / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(held)
    shutil.copyfile(_find_stylesheet(folder), folder / "site.css")
    write_start_page(folder, report, {})


def write_start_page(folder: Path, report: Report, pictures: Mapping[str, str]) -> None:
    """Write the page to open first; *pictures* are the files of those pages that have one."""
    loader = FileSystemLoader(Path(__file__).parent)
    pages = Environment(loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True)
    text = pages.get_template("start.html").render(
        report=report, site=SITE_FOLDER, file_of=output_file_of, pictures=pictures
    )
    (folder / START_PAGE).write_text(text, "utf-8")


def draw_pages(folder: Path, report: Report, browser: Browser) -> None:
    """Add pictures of the first changed pages to the preview in *folder*."""
    pictures = {}
    page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT})
    for number, one in enumerate(_choose(report), 1):
        name = f"attels-{number}.png"
        page.goto((folder / SITE_FOLDER / output_file_of(one.path)).as_uri())
        page.screenshot(path=folder / name, animations="disabled")
        pictures[one.path] = name
    page.close()
    write_start_page(folder, report, pictures)


def _choose(report: Report) -> Iterator[ChangedPage]:
    yield from (*report.added, *report.changed)[:PICTURES]


def _find_stylesheet(folder: Path) -> Path:
    return next((folder / SITE_FOLDER / "theme").glob("site.*.css"))
