"""A drill: after erasing a photograph and the told steps, nothing of it can be found."""

import shutil
import subprocess
from pathlib import Path

import pytest

from kopienas.model.language import Language
from kopienas.photos.erasing import erase_photo
from kopienas.tasks.console import Console, TaskError
from kopienas.tasks.project import Project
from tests.site_copy import SiteCopy, build
from tests.tiny_project import git

FOLDER = "exhibitions/dziparu-stasti"
NAME = "pagalms"
#: What tasks make; each of them holds pictures.
MADE = ("output", "output-print", "output-bundle")


def erase(site: SiteCopy, name: str = NAME) -> None:
    erase_photo(Project(site.root), Console(Language.EN), name)


def commit(root: Path, *message: str) -> None:
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message", *message)


@pytest.fixture
def repository(drawn: SiteCopy, built: Path, monkeypatch: pytest.MonkeyPatch) -> SiteCopy:
    """A site with a history: the picture was renamed once, tagged, and published on gh-pages."""
    for role in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{role}_NAME", "Ā")
        monkeypatch.setenv(f"GIT_{role}_EMAIL", "a@example.org")
    monkeypatch.setenv("FILTER_BRANCH_SQUELCH_WARNING", "1")
    root = drawn.root
    git(root.parent, "init", "--quiet", "--bare", "--initial-branch=main", str(root.parent / "far"))
    git(root, "init", "--quiet", "--initial-branch=main")
    git(root, "remote", "add", "origin", str(root.parent / "far"))
    (root / ".gitignore").write_text(".cache/\n/output/\n/made/\n")
    file = drawn.path(f"{FOLDER}/{NAME}.jpg")
    file.rename(file.with_name("vecais.jpg"))
    commit(root, "Vecais nosaukums")
    git(root, "tag", "v1")
    file.with_name("vecais.jpg").rename(file)
    commit(root, "Jaunais nosaukums")
    shutil.copytree(built, root / "output")
    git(root, "checkout", "--quiet", "--orphan", "gh-pages")
    git(root, "rm", "-r", "--quiet", "--cached", ".")
    git(root, "--work-tree=output", "add", "--all", "--force", "pictures")
    git(root, "commit", "--quiet", "--message", "Vietne")
    git(root, "symbolic-ref", "HEAD", "refs/heads/main")
    git(root, "reset", "--quiet")
    git(root, "push", "--quiet", "--all", "origin")
    git(root, "push", "--quiet", "--tags", "origin")
    return drawn


def objects(repository: Path) -> set[str]:
    """Return every object that a repository can still give out."""
    told = git(repository, "cat-file", "--batch-all-objects", "--batch-check=%(objectname)")
    return set(told.split())


def test_picture_is_gone_from_files_lists_cache_and_output(repository: SiteCopy) -> None:
    assert list((repository.root / "output").rglob(f"{NAME}-*.avif"))
    cached = list((repository.root / ".cache").rglob("*.avif"))
    repository.add("data/addresses.txt", f"/fotoizstade/dziparu-stasti/{NAME}/")
    for built in MADE:
        (repository.root / built).mkdir(exist_ok=True)
    erase(repository)

    assert not repository.path(f"{FOLDER}/{NAME}.jpg").exists()
    assert not any((repository.root / built).exists() for built in MADE)
    assert NAME not in repository.path("data/addresses.txt").read_text("utf-8").split("/")
    assert len(list((repository.root / ".cache").rglob("*.avif"))) < len(cached)
    for name in ("photos.yaml", "consent.yaml"):
        text = repository.path(f"{FOLDER}/{name}").read_text("utf-8")
        assert f"file: {NAME}" not in text
        assert "file: krasts.png" in text
    output = build(repository)
    assert [f for f in output.rglob("*") if f.is_file() and b"pagalms.jpg" in f.read_bytes()] == []


def test_the_told_steps_leave_nothing_in_any_history(
    repository: SiteCopy, capsys: pytest.CaptureFixture[str]
) -> None:
    """No blob of the photograph or of a published size is left, here or where it was pushed."""
    root, far = repository.root, repository.root.parent / "far"
    told = git(root, "rev-list", "--objects", "--all").splitlines()
    own = {
        line.split()[0]
        for line in told
        if f"{FOLDER}/{NAME}" in line or line.endswith("/vecais.jpg")
    }
    assert len(own) > 3
    erase(repository)
    said = capsys.readouterr().out
    steps = [line.strip() for line in said.splitlines() if line.startswith("  git ")]
    assert len(steps) == 6
    for step in steps:
        # The steps are lines for a shell, as a person pastes them.
        done = subprocess.run(
            ["sh", "-c", step], cwd=root, capture_output=True, text=True, check=True
        )
    assert done.stdout == ""
    git(far, "gc", "--quiet", "--prune=now")

    assert own & objects(root) == set()
    assert own & objects(far) == set()
    assert "krasts.png" in git(root, "ls-tree", "-r", "--name-only", "main")


def test_second_run_tells_the_steps_again(
    repository: SiteCopy, capsys: pytest.CaptureFixture[str]
) -> None:
    erase(repository)
    once = capsys.readouterr().out
    erase(repository, f"dziparu-stasti/{NAME}.jpg")

    assert capsys.readouterr().out == once


@pytest.mark.parametrize("name", ["nav-tada", "../../data", "", "krasts*"])
def test_what_is_no_picture_is_refused(site: SiteCopy, name: str) -> None:
    with pytest.raises(TaskError):
        erase(site, name)
    assert site.path(f"{FOLDER}/krasts.png").exists()


def test_picture_of_any_folder_can_be_erased(site: SiteCopy) -> None:
    """Of one name in several folders the folder must be said."""
    shutil.copy(site.path(f"{FOLDER}/krasts.png"), site.path("news/pagalms-atverts/krasts.png"))
    with pytest.raises(TaskError, match="news/pagalms-atverts/krasts"):
        erase(site, "krasts")

    erase(site, "pagalms-atverts/krasts")
    erase(site, "news/pagalms-atverts/varti.jpg")

    assert list(site.path("news/pagalms-atverts").glob("*.[jp][pn]g")) == []
    register = site.path("news/pagalms-atverts/consent.yaml").read_text("utf-8")
    assert "varti" not in register
    assert site.path(f"{FOLDER}/krasts.png").exists()


STYLES = {
    "file first": "- file: varti.jpg\n  basis: no-person\n",
    "file second": "- basis: no-person\n  file: varti.jpg\n",
    "braces": "- {basis: no-person, file: varti.jpg}\n",
}


@pytest.mark.parametrize("style", STYLES)
def test_what_was_said_of_a_picture_is_gone_however_it_was_written(
    site: SiteCopy, style: str
) -> None:
    kept = "# Ko drīkst rādīt\n- file: cits.jpg # paliek\n  basis: no-person\n"
    site.write("news/pagalms-atverts/consent.yaml", kept + STYLES[style])
    erase(site, "varti")

    assert site.path("news/pagalms-atverts/consent.yaml").read_text("utf-8") == kept


@pytest.mark.parametrize(
    "left", ["# Ņina ir attēlā varti.jpg\n- file: cits.jpg\n", "- {file: varti.jpg\n"]
)
def test_erasing_is_not_claimed_while_a_list_names_the_picture(
    site: SiteCopy, capsys: pytest.CaptureFixture[str], left: str
) -> None:
    site.write("news/pagalms-atverts/consent.yaml", left)
    with pytest.raises(TaskError, match=r"news/pagalms-atverts: consent\.yaml:1"):
        erase(site, "varti")

    assert capsys.readouterr().out == ""
    assert not site.path("news/pagalms-atverts/varti.jpg").exists()


def test_what_only_has_its_name_stays(site: SiteCopy) -> None:
    """Notes beside the picture are no picture; and a site may have no published addresses yet."""
    site.write(f"{FOLDER}/{NAME}.txt", "piezīmes")
    site.path("data/addresses.txt").unlink()
    erase(site)

    assert not site.path(f"{FOLDER}/{NAME}.jpg").exists()
    assert site.path(f"{FOLDER}/{NAME}.txt").read_text("utf-8") == "piezīmes"
    assert not site.path("data/addresses.txt").exists()
