"""The hook before commits refuses what tells where it was taken, by what would be committed."""

import subprocess
from pathlib import Path

import pytest

from tests.photographs import quartered, taken
from tests.site_copy import ROOT
from tests.tiny_project import git


def test_photograph_with_a_place_cannot_be_committed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for role in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{role}_NAME", "Ā")
        monkeypatch.setenv(f"GIT_{role}_EMAIL", "a@example.org")
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "config", "core.hooksPath", str(ROOT / ".githooks"))
    for needed in ("plugins", ".venv"):
        (tmp_path / needed).symlink_to(ROOT / needed)
    photograph = taken(tmp_path / "bilde ā.jpg", quartered(80, 60))
    git(tmp_path, "add", photograph.name)
    commit = ["git", "-C", str(tmp_path), "commit", "--quiet", "--message", "Bilde"]
    refused = subprocess.run(commit, capture_output=True, text=True, check=False)

    assert refused.returncode == 1
    assert "bilde ā.jpg: the file tells more than its picture (EXIF, GPS, XMP)" in refused.stderr
    quartered(80, 60).save(photograph)
    assert subprocess.run(commit, capture_output=True, check=False).returncode == 1
    git(tmp_path, "add", photograph.name)
    assert subprocess.run(commit, capture_output=True, check=False).returncode == 0
