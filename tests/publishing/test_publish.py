"""Publishing brings the whole site to its branch and never overwrites another's work."""

from pathlib import Path

import pytest

from kopienas.publishing.pages_branch import PagesBranch
from kopienas.publishing.publish import PublishOptions, publish_site
from kopienas.tasks.console import Console
from kopienas.tasks.project import Project
from tests.tiny_project import (
    PUBLISH,
    TODAY,
    Send,
    Setter,
    git,
    history,
    names,
    published,
    readline,
    save,
    start,
)


def test_site_reaches_the_pages_branch_and_the_sources_stay(
    project: Project, remote: Path, send: Send, capsys: pytest.CaptureFixture[str]
) -> None:
    source = git(remote, "rev-parse", "main")
    send()

    assert published(remote, "index.html") == "index.html pirmais"
    assert ".nojekyll" in names(remote)
    assert git(remote, "rev-parse", "main") == source
    assert git(project.root, "branch", "--list") == "* main"
    said = capsys.readouterr().out
    assert history(remote)[0][:12] in said
    assert f"{len(names(remote))} faili" in said


def test_publishing_again_keeps_history_and_drops_old_files(
    project: Project, remote: Path, send: Send, plan: Setter
) -> None:
    plan("(output / 'old.txt').write_text('old')")
    save(project)
    send()
    first = history(remote)[0]
    plan("")
    save(project)
    send()

    assert history(remote)[1:] == [first]
    assert "old.txt" not in names(remote)


def test_domain_is_kept_when_it_is_not_named_again(
    project: Project, remote: Path, send: Send, plan: Setter
) -> None:
    plan("(output / 'address').write_text(os.environ.get('SITE_URL', ''))")
    save(project)
    send(cname="kopienas.example.org")
    send()

    assert published(remote, "CNAME") == "kopienas.example.org"
    assert published(remote, "address") == "https://kopienas.example.org"


def test_stale_clone_publishes_on_top_of_what_others_published(
    remote: Path, send: Send, tmp_path: Path, console: Console
) -> None:
    send()
    git(tmp_path, "clone", "--quiet", str(remote), "other")
    other = Project(tmp_path / "other")
    publish_site(
        other, console, PagesBranch(other.root, "origin", "gh-pages"), PublishOptions(TODAY)
    )
    send()

    assert len(history(remote)) == 3


def test_loser_of_a_race_is_told_and_overwrites_nothing(
    project: Project,
    remote: Path,
    send: Send,
    plan: Setter,
    write: Setter,
    tmp_path: Path,
    console: Console,
) -> None:
    plan(
        "slow = pathlib.Path.cwd().name != 'other'\n"
        "print('building', flush=True)\n"
        "while slow and not pathlib.Path('go').exists(): time.sleep(0.01)"
    )
    save(project)
    (project.root / "go").touch()
    send()
    (project.root / "go").unlink()
    git(tmp_path, "clone", "--quiet", str(remote), "other")
    other = Project(tmp_path / "other")
    write("otrais")
    save(project)

    with start(project, PUBLISH) as loser:
        assert readline(loser) == "building\n"
        publish_site(
            other, console, PagesBranch(other.root, "origin", "gh-pages"), PublishOptions(TODAY)
        )
        winner = history(remote)
        (project.root / "go").touch()
        assert loser.stdout is not None
        assert "Someone else has just" in loser.stdout.read()
        assert loser.wait() != 0

    assert history(remote) == winner
    assert git(project.root, "branch", "--list") == "* main"
    send()
    assert history(remote)[1:] == winner
