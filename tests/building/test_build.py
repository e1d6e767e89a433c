"""A build that fails never harms the last good version."""

import pytest

from kopienas.building.build import build_site
from kopienas.tasks.console import Console, TaskError
from kopienas.tasks.project import Project
from tests.tiny_project import LOCAL, Setter, aside, git, page


def test_new_build_replaces_the_old_one_whole(
    project: Project, console: Console, write: Setter, plan: Setter
) -> None:
    plan("(output / 'old.html').write_text('old')")
    build_site(project, console, LOCAL)
    plan("")
    write("otrais")
    build_site(project, console, LOCAL)

    assert page(project) == "index.html otrais"
    assert not (project.output / "old.html").exists()
    assert aside(project) == {"lock"}


@pytest.mark.parametrize(
    "harm",
    [
        "sys.exit(1)",
        "raise RuntimeError",
        "(output / 'index.html').unlink()",
        "(output / 'en' / 'index.html').unlink()",
        "(output / '404.html').unlink()",
        "(output / 'version.json').unlink()",
        "(output / 'sitemap.xml').unlink()",
        "(output / 'en' / 'empty.html').touch()",
        "import shutil; shutil.rmtree(output)",
        "os.kill(os.getpid(), 9)",
    ],
)
def test_bad_build_leaves_output_untouched(
    project: Project, console: Console, write: Setter, plan: Setter, harm: str
) -> None:
    build_site(project, console, LOCAL)
    write("otrais")
    plan(harm)

    with pytest.raises(TaskError):
        build_site(project, console, LOCAL)

    assert page(project) == "index.html pirmais"
    assert aside(project) == {"lock"}


def test_failed_first_build_makes_no_output(
    project: Project, console: Console, plan: Setter
) -> None:
    plan("sys.exit(1)")

    with pytest.raises(TaskError):
        build_site(project, console, LOCAL)

    assert not project.output.exists()


def test_build_knows_its_commit_and_when_it_was_made(
    project: Project, console: Console, plan: Setter
) -> None:
    plan(
        "known = [os.environ[name] for name in ('KOPIENAS_COMMIT', 'KOPIENAS_BUILT')]\n"
        "(output / 'made').write_text(' '.join(known))"
    )
    build_site(project, console, LOCAL)
    assert (project.output / "made").read_text(encoding="utf-8") == " "

    git(project.root, "init", "--quiet")
    identity = ("-c", "user.name=A", "-c", "user.email=a@example.org")
    git(project.root, *identity, "commit", "--quiet", "--allow-empty", "--message", "x")
    build_site(project, console, LOCAL)

    commit, moment = (project.output / "made").read_text(encoding="utf-8").split()
    assert commit == git(project.root, "rev-parse", "HEAD")
    assert moment.endswith("+00:00")
