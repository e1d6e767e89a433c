"""All printed sheets of all exhibitions, as PDF files."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from pathlib import Path

from kopienas.building.closing_scan import require_publishable
from kopienas.building.publication_limits import read_limits
from kopienas.model.consent import ConsentScope
from kopienas.model.site import Site
from kopienas.printing.documents import TooLongError, list_pdf_documents, typeset_document
from kopienas.printing.typesetting_folder import fill_folder, prepare_folder
from kopienas.reading.site import read_site
from kopienas.reading.withheld import describe_withheld
from kopienas.tasks.console import Console, TaskError
from kopienas.tasks.project import Project
from kopienas.tasks.public_address import read_public_address
from kopienas.views.exhibitions.printed_sheets import printed_sheets


def print_exhibitions(project: Project, console: Console, today: date) -> None:
    """Write the sheets of the day *today* into ``output-print/``, in place of the old ones.

    Raises:
        TaskError: the content is faulty, a text does not fit its sheet, or a sheet holds what must
            not leave this computer.
        SystemExit: the public URL, to which the QR codes lead, is unknown.
    """
    site_url = read_public_address(os.environ)
    site = read_site(project.root / "content", today)
    for words in describe_withheld(site):
        console.print(words.lv, words.en or words.lv)
    made = list(typeset_exhibitions(project, site, site_url, today))
    require_publishable(made, read_limits(project.root / "content", today, ConsentScope.PRINT))
    shutil.rmtree(project.print_output, ignore_errors=True)
    for name, pdf in made:
        file = project.print_output / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(pdf)
    console.print(
        f"Drukājamās lapas ir mapē {project.print_output.name}; PDF failu skaits: {len(made)}.",
        f"The sheets are in the folder {project.print_output.name}; PDF files: {len(made)}.",
    )


def typeset_exhibitions(
    project: Project, site: Site, site_url: str, day: date
) -> Iterator[tuple[str, bytes]]:
    """Yield the path of each PDF file, in a folder for its exhibition, and its bytes, dated *day*.

    Raises:
        TaskError: a text does not fit its sheet.
    """
    theme, content = project.root / "theme", project.root / "content"
    moment = datetime.combine(day, time(), UTC)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "sheets"
        prepare_folder(theme, folder)
        for exhibition in site.exhibitions.values():
            shown = printed_sheets(site, exhibition, site_url)
            fill_folder(folder, shown, content)
            for document in list_pdf_documents(shown):
                try:
                    pdf = typeset_document(document, folder, moment)
                except TooLongError as error:
                    raise _too_long_error(document.name, error) from error
                yield f"{exhibition.slug}/{document.name}.pdf", pdf


def _too_long_error(name: str, error: TooLongError) -> TaskError:
    return TaskError(
        f"{name}.pdf: teksts ir par garu arī vissīkākajiem burtiem, saīsiniet to ({error}).",
        f"{name}.pdf: the words do not fit even in the smallest type, shorten them ({error}).",
    )
