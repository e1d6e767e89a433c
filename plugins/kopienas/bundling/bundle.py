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

from kopienas.building.build import built_aside
from kopienas.building.pelican_process import Order
from kopienas.bundling.gathering import Gathering
from kopienas.bundling.packing import packed
from kopienas.model.language import Language
from kopienas.model.period import Period
from kopienas.model.site import Site
from kopienas.printing.exhibitions import printed, read_today, today
from kopienas.tasks.console import PublishingError, Voice
from kopienas.tasks.project import Project
from kopienas.tasks.public_address import public_address
from kopienas.views.exhibitions.bundled import SHEET_WORDS, WORDS, Door, doors, sheet_of
from kopienas.wording.dates import period_in_words
from kopienas.wording.declension import Case
from kopienas.wording.interface import in_both

#: The ZIP file, and in it the start page and the folders of the website and the sheets.
NAME = "izstade-exhibition.zip"
START, SITE_FOLDER, SHEETS = "ATVERT-OPEN.html", "vietne-site", "druka-print"
_MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class Edition:
    """Options of the bundle: the public URL of the website and the day of the bundle's content."""

    site_url: str
    day: date


def bundle_exhibitions(project: Project, voice: Voice) -> None:
    """Write the ZIP file into ``output-bundle/``, in place of the old one.

    Raises:
        TaskError: the content is faulty, the build failed, or a link is broken.
        SystemExit: the public URL, to which the QR codes on the sheets lead, is unknown.
    """
    site_url = public_address(os.environ)
    site = read_today(project)
    day = today()
    order = Order("publishconf.py", site_url=site_url, today=day.isoformat())
    with built_aside(project, voice, order) as folder:
        held = bundled(project, site, folder, Edition(site_url, day))
    shutil.rmtree(project.bundled, ignore_errors=True)
    project.bundled.mkdir()
    (project.bundled / NAME).write_bytes(held)
    size = round(len(held) / _MILLION, 1)
    where = f"{project.bundled.name}/{NAME}"
    voice.say(f"Izstāde zibatmiņai: {where} ({size} MB).", f"For a USB stick: {where} ({size} MB).")


def bundled(project: Project, site: Site, folder: Path, edition: Edition) -> bytes:
    """Return the ZIP file of the exhibitions of *site*, which was built into *folder*.

    Raises:
        TaskError: a link is broken, or a text does not fit its sheet.
    """
    ways = list(doors(site))
    gathered = _gathered(folder, edition.site_url, ways)
    made = printed(project, site, edition.site_url, edition.day)
    sheets = {f"{SHEETS}/{name}": pdf for name, pdf in made}
    files = {**{f"{SITE_FOLDER}/{name}": held for name, held in gathered.items()}, **sheets}
    start = _start(project.root / "theme", ways, files, edition)
    return packed({**files, START: start.encode()})


def _gathered(folder: Path, site_url: str, ways: Iterable[Door]) -> Mapping[str, bytes]:
    gathering = Gathering(folder, urlsplit(site_url).path)
    gathering.gather(file for way in ways for file in way.files)
    if gathering.missing:
        listed = "\n".join(f"{page}: {address}" for page, address in sorted(gathering.missing))
        raise PublishingError(
            f"Saites, kas nekur neved:\n{listed}", f"Links that lead to nothing:\n{listed}"
        )
    return gathering.files


def _start(theme: Path, ways: Iterable[Door], files: Iterable[str], edition: Edition) -> str:
    """Return the HTML of the start page, in both languages."""
    loader = FileSystemLoader(theme / "bundle")
    pages = Environment(loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True)
    names = sorted(files)
    catalogue = theme / "translations" / "lv.po"
    day = Period.parse(edition.day.isoformat())
    return pages.get_template("start.html").render(
        doors=ways,
        languages=tuple(Language),
        words=in_both(WORDS, catalogue),
        stylesheet=next(name for name in names if name.endswith(".css")),
        sheets=[(name, sheet_of(name)) for name in names if name.startswith(SHEETS)],
        sheet_words=in_both(SHEET_WORDS, catalogue),
        folder=SITE_FOLDER,
        site_url=edition.site_url,
        day={one: period_in_words(day, one, Case.ACCUSATIVE) for one in Language},
    )
