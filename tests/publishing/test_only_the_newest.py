"""What is older than the public site, or not reviewed, never takes its place."""

from datetime import timedelta
from pathlib import Path

import pytest

from kopienas.publishing.pages_branch import PagesBranch
from kopienas.publishing.publish import PublishOptions, publish_site
from kopienas.tasks.console import Console, TaskError
from kopienas.tasks.project import Project
from tests.tiny_project import TODAY, Send, Setter, git, history, published, save


def head(project: Project) -> str:
    return git(project.root, "rev-parse", "HEAD")


def test_older_commit_is_refused_and_both_are_named(
    project: Project, remote: Path, send: Send, write: Setter
) -> None:
    """A stale clone once overwrote a newer site."""
    old = head(project)
    write("otrais")
    save(project)
    send()
    before, new = history(remote), head(project)
    git(project.root, "switch", "--quiet", "--detach", old)

    with pytest.raises(TaskError, match=f"of {new[:12]}, and here is the older {old[:12]}"):
        send()
    with pytest.raises(TaskError, match="older"):
        send(pass_over=before[0])
    assert history(remote) == before


def test_shallow_clone_knows_which_commit_is_older(
    project: Project, remote: Path, send: Send, tmp_path: Path, console: Console, write: Setter
) -> None:
    send()
    write("otrais")
    save(project)
    git(tmp_path, "clone", "--quiet", "--depth", "1", f"file://{remote}", "seklais")
    shallow = Project(tmp_path / "seklais")
    branch = PagesBranch(shallow.root, "origin", "gh-pages")
    publish_site(shallow, console, branch, PublishOptions(TODAY))

    assert published(remote, "index.html") == "index.html otrais"


def test_other_history_must_be_meant(project: Project, remote: Path, send: Send) -> None:
    """As after a picture was erased from the history: the published commit is no more."""
    send()
    public = history(remote)[0]
    git(project.root, "commit", "--quiet", "--amend", "--message", "Pārrakstīts")
    git(project.root, "push", "--quiet", "--force", "origin", "main")

    with pytest.raises(TaskError, match=f"history is another.*--pass-over {public[:12]}"):
        send()
    with pytest.raises(TaskError, match="the public version is another"):
        send(pass_over="0" * 12)
    with pytest.raises(TaskError, match="the public version is another"):
        send(pass_over=public[:3])
    send(pass_over=public[:12])
    assert history(remote)[1:] == [public]


def test_earlier_day_is_refused(remote: Path, send: Send) -> None:
    """The clock of a computer may be wrong; consent that ended would count again."""
    send()
    public = history(remote)[0]

    with pytest.raises(TaskError, match=r"of 2026-11-20, and this one would be of an earlier day"):
        send(today=TODAY - timedelta(days=1))
    send(today=TODAY - timedelta(days=1), pass_over=public)
    assert history(remote)[1:] == [public]


def test_only_the_named_branch_is_published(
    project: Project, remote: Path, send: Send, write: Setter
) -> None:
    """Another branch, also a pushed one, has not been reviewed."""
    git(project.root, "switch", "--quiet", "--create", "ideja")
    write("ideja")
    git(project.root, "commit", "--quiet", "--all", "--message", "Ideja")
    git(project.root, "push", "--quiet", "origin", "ideja")

    with pytest.raises(TaskError, match="Only what is on the branch main is published"):
        send()
    send(source="ideja")
    assert published(remote, "index.html") == "index.html ideja"


def test_commit_that_only_a_branch_holds_further_on_is_not_sent_yet(
    project: Project, send: Send
) -> None:
    """A commit below the tip of a pushed branch is not unsent, but on another branch."""
    git(project.root, "switch", "--quiet", "--create", "ideja")
    for word in ("x", "y"):
        git(project.root, "commit", "--quiet", "--allow-empty", "--message", word)
    git(project.root, "push", "--quiet", "origin", "ideja")
    git(project.root, "switch", "--quiet", "--detach", "ideja^")

    with pytest.raises(TaskError, match="Only what is on the branch main"):
        send()


def test_branch_of_the_settings_must_exist(send: Send) -> None:
    with pytest.raises(TaskError, match="origin has no branch avoti to publish from"):
        send(source="avoti")


@pytest.mark.parametrize(
    "version",
    [None, "", "[]", "{}", '{"commit": "", "site": "x"}', '{"commit": 1, "site": "x"}'],
)
def test_branch_with_anything_but_our_site_is_left_alone(
    project: Project, remote: Path, send: Send, version: str | None
) -> None:
    git(project.root, "switch", "--quiet", "--orphan", "gh-pages")
    (project.root / "darbs.txt").write_text("vērtīgs", "utf-8")
    if version is not None:
        (project.root / "version.json").write_text(version, "utf-8")
    git(project.root, "add", "--all")
    git(project.root, "commit", "--quiet", "--message", "Cits darbs")
    git(project.root, "push", "--quiet", "origin", "gh-pages")
    git(project.root, "switch", "--quiet", "main")
    before = history(remote)

    with pytest.raises(TaskError, match="does not hold a published version of this site"):
        send()
    assert history(remote) == before


def test_sources_beside_a_version_file_are_no_published_site(
    project: Project, remote: Path, send: Send
) -> None:
    git(project.root, "switch", "--quiet", "--orphan", "gh-pages")
    text = '{"commit": "1", "site": "https://example.org"}'
    (project.root / "version.json").write_text(text, "utf-8")
    git(project.root, "add", "--all")
    git(project.root, "commit", "--quiet", "--message", "Cits darbs")
    git(project.root, "push", "--quiet", "origin", "gh-pages")
    git(project.root, "switch", "--quiet", "main")

    with pytest.raises(TaskError, match="does not hold a published version of this site"):
        send()
    assert len(history(remote)) == 1
