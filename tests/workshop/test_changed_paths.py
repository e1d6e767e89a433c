"""The tests of the code may be left out only where nothing but content has changed."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.site_copy import ROOT
from tests.tiny_project import git

FILES = (
    "content/news/talka/index.lv.md",
    "content/README.md",
    "content/news/README.md",
    "theme/a.css",
)


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository of one commit."""
    for role in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{role}_NAME", "Ā")
        monkeypatch.setenv(f"GIT_{role}_EMAIL", "a@example.org")
    git(tmp_path, "init", "--quiet", "--initial-branch=main")
    (tmp_path / ".ci").mkdir()
    shutil.copy(ROOT / ".ci" / "code-changed", tmp_path / ".ci")
    for name in FILES:
        write(tmp_path, name, f"{name}, which says enough to be known again\n" * 9)
    save(tmp_path)
    return tmp_path


def write(checkout: Path, name: str, text: str) -> None:
    (checkout / name).parent.mkdir(parents=True, exist_ok=True)
    (checkout / name).write_text(text, "utf-8")


def save(checkout: Path) -> str:
    git(checkout, "add", "--all")
    git(checkout, "commit", "--quiet", "--allow-empty", "--message", "x")
    return git(checkout, "rev-parse", "HEAD")


def told(checkout: Path, base: str) -> str:
    command = [str(checkout / ".ci" / "code-changed"), base]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


@pytest.mark.parametrize(
    ("name", "changed"),
    [
        ("content/news/talka/index.lv.md", "false"),
        ("content/news/jauns/index.lv.md", "false"),
        ("content/README.md", "true"),
        ("content/news/README.md", "true"),
        ("theme/a.css", "true"),
        ("contents.py", "true"),
        ("tests/fixture_site/content/x.md", "true"),
    ],
)
def test_more_than_content_counts(checkout: Path, name: str, changed: str) -> None:
    base = git(checkout, "rev-parse", "HEAD")
    write(checkout, name, "jauns")
    save(checkout)
    write(checkout, "content/news/talka/index.en.md", "later")
    save(checkout)

    assert told(checkout, base) == changed


@pytest.mark.parametrize(
    ("old", "new"),
    [("theme/a.css", "content/a.css"), ("content/news/talka/index.lv.md", "theme/talka.md")],
)
def test_file_that_moved_counts_where_it_was_and_where_it_is(
    checkout: Path, old: str, new: str
) -> None:
    base = git(checkout, "rev-parse", "HEAD")
    (checkout / old).rename(checkout / new)
    save(checkout)

    assert told(checkout, base) == "true"


def test_nothing_changed_is_no_change_of_the_code(checkout: Path) -> None:
    assert told(checkout, git(checkout, "rev-parse", "HEAD")) == "false"


def test_what_is_not_known_counts_as_changed(checkout: Path) -> None:
    """A history that was rewritten, a branch that is new, a shallow clone."""
    base = git(checkout, "rev-parse", "HEAD")
    git(checkout, "commit", "--quiet", "--amend", "--message", "y")

    assert [told(checkout, one) for one in ("", "0" * 40, base)] == ["true"] * 3
