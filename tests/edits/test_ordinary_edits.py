"""What editors do on ordinary days never turns a gate red, whatever the content holds by then."""

import shutil
from pathlib import Path

import pytest

from tests.edits.editing import Content
from tests.edits.gate_runs import red_gates
from tests.edits.ordinary_edits import GOOD, REFUSED, Edit
from tests.gates.real_site import ROOT, build

#: What a build takes beside the content.
BESIDE = ("geodata", "theme", "plugins", "pelicanconf.py", "publishconf.py")


@pytest.fixture
def content(tmp_path: Path) -> Content:
    """A copy of the real content in a project of its own."""
    for name in BESIDE:
        (tmp_path / name).symlink_to(ROOT / name)
    shutil.copytree(ROOT / "content", tmp_path / "content")
    # A copy: a build sweeps out what its own content no longer shows.
    if (cache := ROOT / ".cache" / "pictures").exists():
        shutil.copytree(cache, tmp_path / ".cache" / "pictures")
    return Content(tmp_path / "content")


@pytest.mark.parametrize("edit", GOOD, ids=lambda edit: edit.__name__)
def test_gates_stay_green_after(edit: Edit, content: Content, base: Path, tmp_path: Path) -> None:
    """All gates look at all pages, those with a browser at what differs from the site before."""
    edit(content)
    done = build(tmp_path, tmp_path / "built")

    assert done.returncode == 0, done.stderr
    assert not (red := red_gates(tmp_path / "built", base)), red


def test_gates_stay_green_after_all_edits_together(content: Content, tmp_path: Path) -> None:
    """Every gate looks at every page."""
    for edit in GOOD:
        edit(content)
    done = build(tmp_path, tmp_path / "built")

    assert done.returncode == 0, done.stderr
    assert not (red := red_gates(tmp_path / "built", None)), red


@pytest.mark.parametrize(("edit", "file"), REFUSED, ids=lambda one: getattr(one, "__name__", ""))
def test_checker_names_the_file_after(
    edit: Edit, file: str, content: Content, tmp_path: Path
) -> None:
    """Nothing is built, and what must be mended is told with its file."""
    edit(content)
    done = build(tmp_path, tmp_path / "built")

    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert any(line.startswith(file) for line in done.stderr.splitlines()), done.stderr
    assert not (tmp_path / "built").exists()
