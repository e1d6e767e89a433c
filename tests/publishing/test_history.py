"""The history tells when, from what, for which day and by whom the site was published."""

from pathlib import Path

import pytest

from kopienas.publishing.history import print_history
from kopienas.publishing.pages_branch import PagesBranch
from kopienas.tasks.console import Console, TaskError
from kopienas.tasks.project import Project
from tests.tiny_project import Send, Setter, git, history, save


def branch_of(project: Project, remote: str = "origin") -> PagesBranch:
    return PagesBranch(project.root, remote, "gh-pages")


def test_each_publication_has_a_line_newest_first(
    project: Project,
    remote: Path,
    send: Send,
    plan: Setter,
    console: Console,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("GIT_COMMITTER_DATE", "2026-11-20T12:00:00+00:00")
    send()
    plan("(output / 'jauna.html').write_text('x'); (output / 'index.html').write_text('cita')")
    save(project)
    send()
    source = git(project.root, "rev-parse", "HEAD")[:12]
    second, first = (commit[:12] for commit in history(remote))
    capsys.readouterr()
    print_history(branch_of(project), console, 10)

    newest, oldest = capsys.readouterr().out.splitlines()
    assert newest == (
        f"{second}  2026-11-20 14:00  Ā: avots {source}, par 2026-11-20; lapas +1 ~1 −0, attēli 0"
    )
    assert oldest.startswith(f"{first}  2026-11-20 14:00  Ā: ")
    assert "lapas +3 ~0 −0" in oldest


def test_count_limits_the_lines(
    project: Project,
    remote: Path,
    send: Send,
    console: Console,
    capsys: pytest.CaptureFixture[str],
) -> None:
    send()
    send()
    capsys.readouterr()
    print_history(branch_of(project), console, 1)

    assert capsys.readouterr().out.count("\n") == 1
    assert len(history(remote)) == 2


def test_version_without_a_day_and_foreign_commits_are_told_too(
    project: Project,
    remote: Path,
    send: Send,
    plan: Setter,
    console: Console,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """As published before days were told; and as a hosting service writes into the branch."""
    plan("tell(day=None)")
    save(project)
    send()
    git(project.root, "fetch", "--quiet", "origin", "gh-pages")
    git(project.root, "switch", "--quiet", "--detach", "FETCH_HEAD")
    git(project.root, "rm", "--quiet", "version.json")
    git(project.root, "commit", "--quiet", "--message", "x")
    git(project.root, "push", "--quiet", "origin", "HEAD:gh-pages")
    capsys.readouterr()
    print_history(branch_of(project), console, 10)

    foreign, ours = capsys.readouterr().out.splitlines()
    assert "nav vietnes publicēšana" in foreign
    assert "par ?;" in ours
    assert len(history(remote)) == 2


@pytest.mark.parametrize(
    ("name", "said"), [("origin", "Nothing is published"), ("nowhere", "nowhere")]
)
def test_without_publications_it_says_so(
    project: Project, remote: Path, console: Console, name: str, said: str
) -> None:
    assert remote.exists()
    with pytest.raises(TaskError, match=said):
        print_history(branch_of(project, name), console, 10)
