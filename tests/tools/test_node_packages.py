"""What is installed is what is locked."""

import json
from pathlib import Path

import pytest

from tests.tools.node_packages import are_as_locked


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project that locks a checker and a part of it that is for another system."""
    (tmp_path / "package.json").write_text('{"devDependencies": {"checker": "2.0.0"}}', "utf-8")
    write(tmp_path / "package-lock.json", {"checker": "2.0.0", "checker-elsewhere": "2.0.0"})
    (tmp_path / "node_modules").mkdir()
    return tmp_path


def write(record: Path, versions: dict[str, str]) -> None:
    packages = {f"node_modules/{name}": {"version": one} for name, one in versions.items()}
    record.write_text(json.dumps({"packages": packages}), "utf-8")


@pytest.mark.parametrize(
    ("installed", "is_locked"),
    [
        ({"checker": "2.0.0"}, True),
        ({"checker": "1.9.0"}, False),
        ({"checker": "2.0.0", "left-over": "1.0.0"}, False),
        ({}, False),
    ],
)
def test_what_is_missing_or_of_another_version_is_noticed(
    project: Path, installed: dict[str, str], *, is_locked: bool
) -> None:
    write(project / "node_modules" / ".package-lock.json", installed)

    assert are_as_locked(project) == is_locked


def test_an_installation_that_was_cut_off_is_noticed(project: Path) -> None:
    assert not are_as_locked(project)
