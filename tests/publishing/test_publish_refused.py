"""What must not reach the public is refused, and the public site stays as it was."""

import os
import shutil
from pathlib import Path

import pytest

from kopienas.publishing.pages_branch import PagesBranch
from kopienas.publishing.publish import PublishOptions, publish_site
from kopienas.tasks.console import Console, TaskError
from kopienas.tasks.project import Project
from tests.tiny_project import TODAY, Send, Setter, git, history, names, save


@pytest.mark.parametrize("branch", ["main", "master", "saturs", "noklusētais"])
def test_branch_with_sources_is_refused(
    project: Project, remote: Path, send: Send, branch: str
) -> None:
    git(project.root, "push", "--quiet", "origin", "main:noklusētais")
    git(remote, "symbolic-ref", "HEAD", "refs/heads/noklusētais")
    git(project.root, "switch", "--quiet", "--create", "saturs")

    with pytest.raises(TaskError, match="sources"):
        send(branch=branch)


@pytest.mark.parametrize(
    "harm",
    [
        "sys.exit(1)",
        "(output / 'index.html').unlink()",
        "(output / 'en' / 'index.html').write_text('')",
        "import shutil; shutil.rmtree(output); output.mkdir()",
    ],
)
def test_failed_empty_or_partial_build_is_not_published(
    project: Project, remote: Path, send: Send, plan: Setter, harm: str
) -> None:
    send()
    before = history(remote)
    plan(harm)
    save(project)

    with pytest.raises(TaskError):
        send()

    assert history(remote) == before


def test_loss_of_many_pages_must_be_meant(
    project: Project, remote: Path, send: Send, plan: Setter
) -> None:
    plan("[(output / f'{number}.html').write_text('x') for number in range(9)]")
    save(project)
    send()
    plan("")
    save(project)

    with pytest.raises(TaskError, match="from 12 to 3"):
        send()
    send(fewer_pages=True)
    assert "8.html" not in names(remote)


def test_uncommitted_changes_are_not_published(send: Send, write: Setter) -> None:
    write("nesaglabāts")

    with pytest.raises(TaskError, match="commit"):
        send()


def test_commits_that_nobody_else_has_are_not_published(project: Project, send: Send) -> None:
    git(project.root, "commit", "--quiet", "--allow-empty", "--message", "x")

    with pytest.raises(TaskError, match="push"):
        send()


def test_unknown_remote_is_told_plainly(project: Project, console: Console, remote: Path) -> None:
    assert remote.exists()
    with pytest.raises(TaskError, match="nowhere"):
        publish_site(
            project,
            console,
            PagesBranch(project.root, "nowhere", "gh-pages"),
            PublishOptions(TODAY),
        )


def test_what_git_could_not_store_whole_is_not_published(
    project: Project, remote: Path, send: Send, plan: Setter
) -> None:
    """A name that git's import cannot read ends it, without a word of failure to the task."""
    send()
    before = history(remote)
    plan("""(output / '"citāts" no lapas.txt').write_text('x')""")
    save(project)

    with pytest.raises(TaskError, match="did not store every file"):
        send()

    assert history(remote) == before
    assert git(project.root, "branch", "--list") == "* main"


def test_refused_push_is_told_as_such_and_not_as_someone_elses(remote: Path, send: Send) -> None:
    """No right to write is another matter than a lost race."""
    send()
    before = history(remote)
    hook = remote / "hooks" / "pre-receive"
    hook.write_text("#!/bin/sh\necho aizliegts >&2\nexit 1\n")
    hook.chmod(0o755)

    with pytest.raises(TaskError, match=r"right to write to origin\?(.|\n)*aizliegts"):
        send()
    assert history(remote) == before


def test_push_that_arrived_though_the_answer_was_lost_counts(
    remote: Path, send: Send, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrapper = tmp_path / "bin" / "git"
    wrapper.parent.mkdir()
    wrapper.write_text(f'#!/bin/sh\n{shutil.which("git")} "$@" && [ "$1" != push ]\n')
    wrapper.chmod(0o755)
    monkeypatch.setenv("PATH", str(wrapper.parent), prepend=os.pathsep)
    send()

    assert len(history(remote)) == 1


def test_what_was_not_made_on_top_of_the_public_site_is_not_pushed(
    project: Project, remote: Path, send: Send
) -> None:
    """Whatever has become of the references of this clone in the meantime."""
    send()
    send()
    newest, first = history(remote)
    branch = PagesBranch(project.root, "origin", "gh-pages")

    with pytest.raises(TaskError, match="Someone else has just published"):
        branch.push(newest, newest)
    branch.push(newest, first)
    assert history(remote) == [newest, first]
