"""A file that git, on any system, would take for one of its own is never stored."""

from pathlib import Path

import pytest

from kopienas.publishing.storing import refuse_special_files
from kopienas.tasks.console import TaskError
from kopienas.tasks.project import Project
from tests.tiny_project import Send, Setter, history, save

SPECIAL = [
    *(
        ".git/config",
        "a/.git/hooks/post-checkout",
        ".GIT/config",
        ".gitmodules",
        "a/.gitattributes",
    ),
    *(".g\u200cit/config", "git~1/config", ".git /config", ".gitignore"),
]


@pytest.mark.parametrize("name", SPECIAL)
def test_special_name_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / name).write_text("x")

    with pytest.raises(TaskError, match="git would take for something else"):
        refuse_special_files(tmp_path)


def test_link_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.html").symlink_to("/etc/passwd")

    with pytest.raises(TaskError, match=r"a\.html"):
        refuse_special_files(tmp_path)


@pytest.mark.parametrize("name", ["git.html", "digit/index.html", ".nojekyll", "git~a/x.html"])
def test_other_names_are_fine(tmp_path: Path, name: str) -> None:
    (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / name).write_text("x")

    refuse_special_files(tmp_path)


def test_site_with_a_special_file_is_not_published(
    project: Project, remote: Path, send: Send, plan: Setter
) -> None:
    send()
    before = history(remote)
    plan("(output / '.git').mkdir(); (output / '.git' / 'config').write_text('x')")
    save(project)

    with pytest.raises(TaskError, match=r"\.git/config"):
        send()
    assert history(remote) == before
