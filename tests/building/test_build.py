"""A build that fails never harms the last good version."""

from pathlib import Path

import pytest

from kopienas.building.build import build_site
from kopienas.building.swapping import clean_up_interrupted_build
from kopienas.model.language import Language
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


@pytest.mark.parametrize("kind", ["link", "file", "dangling link"])
def test_output_that_is_no_folder_is_told_and_left(
    project: Project, console: Console, kind: str
) -> None:
    """What a link leads to is not the site's to replace; without it, the next build mends."""
    other = project.root / "cita"
    if kind == "link":
        other.mkdir()
    if kind == "file":
        project.output.write_text("fails", encoding="utf-8")
    else:
        project.output.symlink_to(other)

    with pytest.raises(TaskError, match="output is no folder to build into") as caught:
        build_site(project, console, LOCAL)

    assert "output nav mape, kurā būvēt" in caught.value.message[Language.LV]
    project.output.unlink()
    build_site(project, console, LOCAL)
    assert page(project) == "index.html pirmais"


def test_output_that_cannot_be_moved_is_told_and_left(
    project: Project, console: Console, write: Setter, plan: Setter
) -> None:
    """As where it belongs to somebody else; here the old build's place is taken."""
    build_site(project, console, LOCAL)
    write("otrais")
    plan("old = output.parents[1] / 'previous'; old.mkdir(); (old / 'x').touch()")

    with pytest.raises(TaskError, match="The build cannot be put in place") as caught:
        build_site(project, console, LOCAL)

    assert "Uzbūvēto nevar nolikt vietā" in caught.value.message[Language.LV]
    assert page(project) == "index.html pirmais"
    plan("")
    build_site(project, console, LOCAL)
    assert page(project) == "index.html otrais"
    assert aside(project) == {"lock"}


def test_remains_that_cannot_be_removed_are_told(project: Project, console: Console) -> None:
    """As those of another user; here the place of the output is below a file."""
    build_site(project, console, LOCAL)
    project.output.rename(project.previous_build)

    class Elsewhere(Project):
        """A project whose output is below a file, where nothing can be moved to."""

        @property
        def output(self) -> Path:
            return self.lock_file / "output"

    with pytest.raises(TaskError, match="The build cannot be put in place"):
        clean_up_interrupted_build(Elsewhere(project.root))


def test_link_left_in_the_place_of_the_previous_build_is_removed(
    project: Project, console: Console
) -> None:
    build_site(project, console, LOCAL)
    project.previous_build.symlink_to(project.root / "content")
    build_site(project, console, LOCAL)

    assert aside(project) == {"lock"}
    assert (project.root / "content" / "word.txt").is_file()


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
