"""Where a miss would hurt, not one branch may be left without a test."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.site_copy import ROOT
from tools.coverage_gate import covered_whole, report

MODULE = """\
def answer(asked):
    if asked:
        print("jā")
    print("nē")
"""
PROJECT = """\
[tool.coverage.run]
branch = true
[tool.kopienas]
covered_whole = ["rooms/*.py"]
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "pyproject.toml").write_text(PROJECT, "utf-8")
    (tmp_path / "rooms").mkdir()
    (tmp_path / "rooms" / "room.py").write_text(MODULE, "utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("calls", "status"), [("answer(1)", 2), ("answer(0)", 2), ("answer(1); answer(0)", 0)]
)
def test_a_branch_that_no_test_takes_fails(project: Path, calls: str, status: int) -> None:
    (project / "tests.py").write_text(f"from rooms.room import answer\n{calls}\n", "utf-8")
    measured = [sys.executable, "-m", "coverage", "run", "tests.py"]
    # What measures this test must not measure that one too.
    own = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    subprocess.run(measured, cwd=project, env=own, check=True, capture_output=True)
    told = subprocess.run(report(project), cwd=project, env=own, check=False)

    assert told.returncode == status


def test_room_that_was_renamed_is_told(project: Path) -> None:
    (project / "rooms").rename(project / "halls")

    with pytest.raises(ValueError, match=r"no file is rooms/\*\.py"):
        covered_whole(project)


def test_every_room_is_there() -> None:
    assert covered_whole(ROOT)
