"""What becomes of a task where git cannot be asked."""

from pathlib import Path

import pytest

from kopienas.tasks.git import GitError, git_or_empty, run_git


def test_computer_without_git_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Building needs none; what needs it says what is missing."""
    monkeypatch.setenv("PATH", str(tmp_path))

    assert git_or_empty(tmp_path, "rev-parse", "HEAD") == ""
    with pytest.raises(GitError, match="git: not found"):
        run_git(tmp_path, "rev-parse", "HEAD")
