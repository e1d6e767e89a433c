"""The exhibitions as one ZIP file: website, screen and sheets, without a network."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from kopienas.bundling.gathering import Gathering
from kopienas.bundling.packing import packed
from kopienas.model.language import Language
from kopienas.model.latvia import LATVIA
from kopienas.model.period import Period
from kopienas.printing.exhibitions import printed, read_today
from kopienas.publishing.address import public_address
from kopienas.publishing.build import built_aside
from kopienas.publishing.child import Order
from kopienas.publishing.project import Project
from kopienas.publishing.saying import PublishingError, Voice
from kopienas.views.exhibitions.bundled import WORDS, Door, doors
from kopienas.wording.dates import period_in_words
from kopienas.wording.declension import Case
from kopienas.wording.interface import in_both

#: The file, and what lies in it: the page to open, and folders for the website and the sheets.
NAME = "izstade-exhibition.zip"
START, SITE, SHEETS = "ATVERT-OPEN.html", "vietne-site", "druka-print"
_MILLION = 1_000_000


def bundle_exhibitions(project: Project, voice: Voice) -> None:
    """Write the ZIP file into ``output-bundle/``, in the place of the last one.

    Raises:
        PublishingError: the content is faulty, the build failed or leads to nothing.
        SystemExit: it is not known where the website is; codes on the sheets lead there.
    """
    site_url = public_address(os.environ)
    today = datetime.now(LATVIA).date().isoformat()
    site = read_today(project)
    ways = list(doors(site))
    order = Order("publishconf.py", site_url=site_url, today=today)
    with built_aside(project, voice, order) as folder:
        gathered = _gathered(folder, site_url, ways)
    sheets = {f"{SHEETS}/{name}": pdf for name, pdf in printed(project, site, site_url)}
    files = {f"{SITE}/{name}": held for name, held in gathered.items()}
    start = _start(project.root / "theme", ways, [*files, *sheets], site_url, today)
    held = packed({**files, **sheets, START: start.encode()})
    shutil.rmtree(project.bundled, ignore_errors=True)
    project.bundled.mkdir()
    (project.bundled / NAME).write_bytes(held)
    size = round(len(held) / _MILLION, 1)
    where = f"{project.bundled.name}/{NAME}"
    voice.say(f"Izstāde zibatmiņai: {where} ({size} MB).", f"For a USB stick: {where} ({size} MB).")


def _gathered(folder: Path, site_url: str, ways: Iterable[Door]) -> Mapping[str, bytes]:
    gathering = Gathering(folder, urlsplit(site_url).path)
    gathering.gather(file for way in ways for file in way.files)
    if gathering.missing:
        listed = "\n".join(f"{page}: {address}" for page, address in sorted(gathering.missing))
        raise PublishingError(
            f"Saites, kas nekur neved:\n{listed}", f"Links that lead to nothing:\n{listed}"
        )
    return gathering.files


def _start(
    theme: Path, ways: Iterable[Door], files: Iterable[str], site_url: str, today: str
) -> str:
    """Return the page to open first, in both languages."""
    loader = FileSystemLoader(theme / "bundle")
    pages = Environment(loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True)
    names = sorted(files)
    return pages.get_template("start.html").render(
        doors=ways,
        languages=tuple(Language),
        words=in_both(WORDS, theme / "translations" / "lv.po"),
        stylesheet=next(name for name in names if name.endswith(".css")),
        sheets=[name for name in names if name.startswith(SHEETS)],
        folder=SITE,
        site_url=site_url,
        day={one: period_in_words(Period.parse(today), one, Case.ACCUSATIVE) for one in Language},
    )
