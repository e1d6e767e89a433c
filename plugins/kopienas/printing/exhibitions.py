"""All printed sheets of all exhibitions, as PDF files."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from pathlib import Path

from kopienas.model.language import Language
from kopienas.model.latvia import LATVIA
from kopienas.model.site import Site
from kopienas.printing.documents import TooLongError, documents, typeset_document
from kopienas.printing.folder import fill, prepare
from kopienas.reading.problem import ContentProblems
from kopienas.reading.site import read_site
from kopienas.reading.withheld import withheld_words
from kopienas.tasks.console import PublishingError, Voice
from kopienas.tasks.project import Project
from kopienas.tasks.public_address import public_address
from kopienas.views.exhibitions.printed import sheets


def print_exhibitions(project: Project, voice: Voice) -> None:
    """Write the sheets into ``output-print/``, in place of the old ones.

    Raises:
        TaskError: the content is faulty, or a text does not fit its sheet.
        SystemExit: the public URL, to which the QR codes lead, is unknown.
    """
    site_url = public_address(os.environ)
    site = read_today(project)
    for words in withheld_words(site):
        voice.say(words.lv, words.en or words.lv)
    made = list(printed(project, site, site_url, today()))
    shutil.rmtree(project.printed, ignore_errors=True)
    for name, pdf in made:
        file = project.printed / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(pdf)
    voice.say(
        f"Drukājamās lapas ir mapē {project.printed.name}; PDF failu skaits: {len(made)}.",
        f"The sheets are in the folder {project.printed.name}; PDF files: {len(made)}.",
    )


def today() -> date:
    """Return the current date in Latvia."""
    return datetime.now(LATVIA).date()


def read_today(project: Project) -> Site:
    """Read the content as of today: consent that ended yesterday no longer counts.

    Raises:
        TaskError: the content is faulty.
    """
    try:
        return read_site(project.root / "content", today())
    except ContentProblems as faults:
        reports = (faults.report(Language.LV), faults.report(Language.EN))
        raise PublishingError(*reports) from faults


def printed(project: Project, site: Site, site_url: str, day: date) -> Iterator[tuple[str, bytes]]:
    """Yield the path of each PDF file, in a folder for its exhibition, and its bytes, dated *day*.

    Raises:
        TaskError: a text does not fit its sheet.
    """
    theme, content = project.root / "theme", project.root / "content"
    moment = datetime.combine(day, time(), UTC)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "sheets"
        prepare(theme, folder)
        for exhibition in site.exhibitions.values():
            shown = sheets(site, exhibition, site_url)
            fill(folder, shown, content, theme)
            for document in documents(shown):
                try:
                    pdf = typeset_document(document, folder, moment)
                except TooLongError as error:
                    raise _too_long(document.name, error) from error
                yield f"{exhibition.slug}/{document.name}.pdf", pdf


def _too_long(name: str, error: TooLongError) -> PublishingError:
    return PublishingError(
        f"{name}.pdf: teksts ir par garu arī vissīkākajiem burtiem, saīsiniet to ({error}).",
        f"{name}.pdf: the words do not fit even in the smallest type, shorten them ({error}).",
    )
