"""The exhibitions as one ZIP file: website, kiosk and printed sheets, usable offline."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from kopienas.building.build import PUBLIC_SETTINGS, build_in_temporary_folder
from kopienas.building.closing_scan import require_publishable
from kopienas.building.pelican_process import BuildOptions
from kopienas.building.publication_limits import read_limits
from kopienas.bundling.crawler import SiteCrawler
from kopienas.bundling.packing import pack_files
from kopienas.model.consent import ConsentScope
from kopienas.model.language import Language
from kopienas.model.period import Period
from kopienas.model.site import Site
from kopienas.printing.exhibitions import typeset_exhibitions
from kopienas.reading.site import read_site
from kopienas.tasks.console import Console, TaskError
from kopienas.tasks.project import Project
from kopienas.tasks.public_address import read_public_address
from kopienas.views.exhibitions.bundle_entries import (
    BUNDLE_WORDS,
    SHEET_WORDS,
    BundleEntry,
    bundle_entries,
    sheet_kind,
)
from kopienas.wording.dates import period_in_words
from kopienas.wording.declension import Case
from kopienas.wording.interface import translate_messages

#: The ZIP file, and in it the start page and the folders of the website and the sheets.
BUNDLE_NAME = "izstade-exhibition.zip"
START_PAGE, SITE_FOLDER, SHEETS_FOLDER = "ATVERT-OPEN.html", "vietne-site", "druka-print"
_MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class BundleOptions:
    """Options of the bundle: the public URL of the website and the day of the bundle's content."""

    site_url: str
    day: date


def bundle_exhibitions(project: Project, console: Console, today: date) -> None:
    """Write the ZIP file of the day *today* into ``output-bundle/``, in place of the old one.

    Raises:
        TaskError: the content is faulty, the build failed, or a link is broken.
        SystemExit: the public URL, to which the QR codes on the sheets lead, is unknown.
    """
    site_url = read_public_address(os.environ)
    site = read_site(project.root / "content", today)
    order = BuildOptions(PUBLIC_SETTINGS, today, site_url=site_url)
    with build_in_temporary_folder(project, console, order) as folder:
        held = make_bundle(project, site, folder, BundleOptions(site_url, today))
    shutil.rmtree(project.bundle_output, ignore_errors=True)
    project.bundle_output.mkdir()
    (project.bundle_output / BUNDLE_NAME).write_bytes(held)
    size = round(len(held) / _MILLION, 1)
    where = f"{project.bundle_output.name}/{BUNDLE_NAME}"
    console.print(
        f"Izstāde zibatmiņai: {where} ({size} MB).", f"For a USB stick: {where} ({size} MB)."
    )


def make_bundle(project: Project, site: Site, folder: Path, options: BundleOptions) -> bytes:
    """Return the ZIP file of the exhibitions of *site*, which was built into *folder*.

    Raises:
        TaskError: a link is broken, a text does not fit its sheet, or a file holds what must not
            leave this computer.
    """
    ways = list(bundle_entries(site))
    gathered = _collect_files(folder, options.site_url, ways)
    made = typeset_exhibitions(project, site, options.site_url, options.day)
    sheets = {f"{SHEETS_FOLDER}/{name}": pdf for name, pdf in made}
    for scope, some in ((ConsentScope.WEB, gathered), (ConsentScope.PRINT, sheets)):
        limits = read_limits(project.root / "content", options.day, scope)
        require_publishable(some.items(), limits)
    files = {**{f"{SITE_FOLDER}/{name}": held for name, held in gathered.items()}, **sheets}
    start = _render_start_page(project.root / "theme", ways, files, options)
    return pack_files({**files, START_PAGE: start.encode()})


def _collect_files(
    folder: Path, site_url: str, entries: Iterable[BundleEntry]
) -> Mapping[str, bytes]:
    gathering = SiteCrawler(folder, urlsplit(site_url).path)
    gathering.crawl(file for way in entries for file in way.files)
    if gathering.missing:
        listed = "\n".join(f"{page}: {address}" for page, address in sorted(gathering.missing))
        raise TaskError(
            f"Saites, kas nekur neved:\n{listed}", f"Links that lead to nothing:\n{listed}"
        )
    return gathering.files


def _render_start_page(
    theme: Path, entries: Iterable[BundleEntry], files: Iterable[str], options: BundleOptions
) -> str:
    """Return the HTML of the start page, in both languages."""
    loader = FileSystemLoader(theme / "bundle")
    pages = Environment(loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True)
    names = sorted(files)
    day = Period.of_day(options.day)
    return pages.get_template("start.html").render(
        entries=entries,
        languages=tuple(Language),
        words=translate_messages(BUNDLE_WORDS),
        stylesheet=next(name for name in names if name.endswith(".css")),
        sheets=[(name, sheet_kind(name)) for name in names if name.startswith(SHEETS_FOLDER)],
        sheet_words=translate_messages(SHEET_WORDS),
        folder=SITE_FOLDER,
        site_url=options.site_url,
        day={one: period_in_words(day, one, Case.ACCUSATIVE) for one in Language},
    )
