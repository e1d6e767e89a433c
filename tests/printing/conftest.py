"""The sheets of the fixture site's exhibition with five pictures, set once."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from kopienas.printing.documents import list_pdf_documents, typeset_document
from kopienas.printing.typesetting_folder import fill_folder, prepare_folder
from kopienas.reading.site import read_site
from kopienas.views.exhibitions.printed_sheets import PrintedSheets, printed_sheets
from tests.hung_exhibition import OLD_TOUR, SLUG, hang
from tests.once import made_once
from tests.printing.read_back import Printed
from tests.site_copy import ROOT, SITE_URL, TODAY, SiteCopy

THEME = ROOT / "theme"
MOMENT = datetime(2026, 11, 20, tzinfo=UTC)


@pytest.fixture(scope="session")
def content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The fixture site with the pictures, which have hung in one place."""
    copy = SiteCopy(tmp_path_factory.mktemp("hung") / "site")
    hang(copy, tour=OLD_TOUR)
    return copy.content


@pytest.fixture(scope="session")
def shown(content: Path) -> PrintedSheets:
    """What is printed of the exhibition."""
    site = read_site(content, TODAY)
    return printed_sheets(site, site.exhibitions[SLUG], SITE_URL)


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory, content: Path, shown: PrintedSheets) -> Path:
    """The folder from which they are set, with what was set."""

    def make(half: Path) -> None:
        place = half / "sheets"
        prepare_folder(THEME, place)
        fill_folder(place, shown, content)
        for document in list_pdf_documents(shown):
            (half / f"{document.name}.pdf").write_bytes(typeset_document(document, place, MOMENT))

    return made_once(tmp_path_factory, "print", make) / "sheets"


@pytest.fixture(scope="session")
def printed(shown: PrintedSheets, folder: Path) -> dict[str, Printed]:
    """Each sheet by the name of its template, labels by their paper as well."""
    return {
        document.template.removesuffix(".typ") + document.inputs.get("paper", ""): Printed(
            document, folder, (folder.parent / f"{document.name}.pdf").read_bytes()
        )
        for document in list_pdf_documents(shown)
    }
