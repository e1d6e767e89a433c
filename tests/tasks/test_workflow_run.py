"""In GitHub Actions each fault is marked at its line, and the run's page says all in Latvian."""

from pathlib import Path

import pytest

from kopienas.building.check import check_content
from kopienas.model.language import Language
from kopienas.tasks.console import Console, TaskError
from kopienas.tasks.project import Project
from kopienas.tasks.workflow_run import Annotation, WorkflowRun, read_workflow_run
from tests.site_copy import TODAY, SiteCopy

FILES = "https://github.com/kopienas/vietne/blob/0123abc"


@pytest.fixture
def run(tmp_path: Path) -> WorkflowRun:
    return WorkflowRun(tmp_path / "summary.md", FILES)


@pytest.fixture
def console(run: WorkflowRun) -> Console:
    return Console(Language.EN, run)


def read(run: WorkflowRun) -> str:
    return run.summary.read_text("utf-8")


def test_run_is_known_by_what_github_sets(tmp_path: Path) -> None:
    environment = {
        "GITHUB_ACTIONS": "true",
        "GITHUB_SERVER_URL": "https://github.com",
        "GITHUB_REPOSITORY": "kopienas/vietne",
        "GITHUB_SHA": "0123abc",
        "GITHUB_STEP_SUMMARY": str(tmp_path / "summary.md"),
    }

    assert read_workflow_run(environment) == WorkflowRun(tmp_path / "summary.md", FILES)
    assert read_workflow_run({**environment, "GITHUB_ACTIONS": ""}) is None


def test_fault_is_marked_at_its_file_and_line(
    site: SiteCopy, console: Console, run: WorkflowRun, capsys: pytest.CaptureFixture[str]
) -> None:
    site.edit("centres/azu-pagalms/index.lv.md", 'opened: "2020-01-23"', "opened: kādreiz")
    with pytest.raises(TaskError) as caught:
        check_content(Project(site.root), console, TODAY)
    console.print_error(caught.value)

    path = "content/centres/azu-pagalms/index.lv.md"
    marks = [line for line in capsys.readouterr().out.splitlines() if line.startswith("::")]
    assert len(marks) == 1
    assert marks[0].startswith(f"::error file={path},line=")
    assert "::opened: “kādreiz” is" in marks[0]
    number = marks[0].partition("line=")[2].partition("::")[0]
    assert f"({FILES}/{path}?plain=1#L{number}) – opened: „kādreiz” nav" in read(run)


def test_fault_of_no_file_is_marked_too(
    console: Console, run: WorkflowRun, capsys: pytest.CaptureFixture[str]
) -> None:
    console.print_error(TaskError("Nav publicēts.\nGit: 100 %", "Not published.\nGit: 100 %"))
    told = capsys.readouterr()

    assert told.out == "::error::Not published.%0AGit: 100 %25\n"
    assert told.err == "Not published.\nGit: 100 %\n"
    assert read(run) == "### Kas jālabo\n\n- Nav publicēts\\.<br>Git: 100 %\n\n"


def test_name_of_a_file_cannot_end_the_mark_early() -> None:
    mark = Annotation("x", "content/a,b:c%.md", 3)

    assert mark.command == "::error file=content/a%2Cb%3Ac%25.md,line=3::x"


def test_summary_says_in_latvian_what_is_withheld_and_published(
    console: Console, run: WorkflowRun, capsys: pytest.CaptureFixture[str]
) -> None:
    """Signs are shown as they are, and addresses can be followed."""
    console.print("a_b.jpg: nerāda <b>.", "a_b.jpg: not shown <b>.")
    console.print("Publicēts: https://example.org/a_b/", "Published: https://example.org/a_b/")

    assert capsys.readouterr().out.startswith("a_b.jpg: not shown <b>.\n")
    assert read(run) == (
        "a\\_b\\.jpg: nerāda \\<b\\>\\.\n\nPublicēts: https://example.org/a_b/\n\n"
    )


def test_elsewhere_nothing_but_the_text_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    Console(Language.LV).print_error(TaskError("Nē.", "No."))
    told = capsys.readouterr()

    assert (told.out, told.err) == ("", "Nē.\n")
