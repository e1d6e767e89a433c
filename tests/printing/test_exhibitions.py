"""The sheets are looked over once more before they take the place of the last ones."""

import shutil

import pytest

from kopienas.model.language import Language
from kopienas.printing.exhibitions import print_exhibitions
from kopienas.tasks.console import Console, TaskError
from kopienas.tasks.project import Project
from tests.site_copy import ROOT, SITE_URL, TODAY, SiteCopy


def test_sheet_with_a_private_number_is_not_written(
    site: SiteCopy, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Here the template says it, which the checks of the content cannot see."""
    monkeypatch.setenv("SITE_URL", SITE_URL)
    shutil.copytree(ROOT / "theme", site.root / "theme")
    project, console = Project(site.root), Console(Language.LV)
    print_exhibitions(project, console, TODAY)
    before = {file: file.read_bytes() for file in project.print_output.rglob("*.pdf")}
    template = site.root / "theme" / "print" / "hanging-list.typ"
    template.write_text(template.read_text("utf-8") + "\nZvani 29123456\n", "utf-8")
    with pytest.raises(TaskError, match=r"hanging-list\.pdf: “29123456” is not in content/data"):
        print_exhibitions(project, console, TODAY)

    assert before
    assert {file: file.read_bytes() for file in project.print_output.rglob("*.pdf")} == before
