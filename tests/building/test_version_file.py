"""version.json seals a site: the same digest, the same bytes."""

import json

import pytest

from kopienas.building.build import build_site
from kopienas.tasks.console import Console
from kopienas.tasks.project import Project
from tests.tiny_project import LOCAL, Setter


def digest(project: Project, console: Console) -> str:
    build_site(project, console, LOCAL)
    told: dict[str, str] = json.loads((project.output / "version.json").read_text("utf-8"))
    return told["digest"]


def test_two_builds_of_the_same_have_one_digest(project: Project, console: Console) -> None:
    """What version.json itself says, such as the commit, is not part of it."""
    assert digest(project, console) == digest(project, console)


@pytest.mark.parametrize(
    "change",
    [
        "(output / 'index.html').write_text('cita')",
        "(output / 'x.css').touch()",
        "(output / '404.html').rename(output / '405.html'); (output / '404.html').write_text('x')",
    ],
)
def test_every_other_file_counts(
    project: Project, console: Console, plan: Setter, change: str
) -> None:
    before = digest(project, console)
    plan(change)

    assert digest(project, console) != before
