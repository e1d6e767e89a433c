"""The doctor names what is wrong and how to mend it, and changes nothing."""

from __future__ import annotations

import json
import shutil
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from kopienas.building.address_ledger import record_addresses
from kopienas.model.language import Language
from kopienas.tasks.console import Console, TaskError
from kopienas.tasks.project import Project
from tests.site_copy import TODAY, SiteCopy
from tests.tiny_project import git
from tools.doctor import checkout, computer, publication
from tools.doctor.command import run_doctor
from tools.doctor.finding import Finding
from tools.doctor.publication import Publication

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
ROOT = Path("/mājas lapa")
DAY_OF_NOW = Publication("0123456789abcdef", TODAY, "www.example.org")


WELL = {
    "python": computer.examine_python((3, 11, 0)),
    "git": computer.examine_program("git", "git version 2.39.5"),
    "environment": computer.examine_environment(ROOT / ".venv", ROOT, is_current=True),
    "test tools": computer.examine_test_tools([]),
    "browser": computer.examine_browser(Path("/usr/bin/chromium")),
    "room": computer.examine_room(2 * 1024**3),
    "clock": computer.examine_clock(NOON, NOON),
    "clock before the first commit": computer.examine_clock(NOON, None),
    "hooks": checkout.examine_hooks(".githooks/"),
    "remote": checkout.examine_remote("origin", "git@example.org:x", None),
    "branch": checkout.examine_branch("main", "main"),
    "changes": checkout.examine_changes(0, 0, 0),
    "ledger": checkout.examine_ledger(frozenset()),
    "cache": checkout.examine_picture_cache(25 * 1024**2),
    "age": publication.examine_age(DAY_OF_NOW, TODAY + timedelta(days=3)),
    "domain": publication.examine_address("", "www.example.org"),
    "address": publication.examine_address("https://example.org/kopienas", ""),
    "address of the domain": publication.examine_address("https://a.lv", "a.lv"),
}
FAULTS = {
    "python": (computer.examine_python((3, 9, 2)), "make PYTHON=python3.11"),
    "make": (computer.examine_program("make", ""), "sudo apt install make"),
    "other environment": (
        computer.examine_environment(Path("/usr"), ROOT, is_current=True),
        "with make",
    ),
    "old tools": (
        computer.examine_environment(ROOT / ".venv", ROOT, is_current=False),
        "make check",
    ),
    "room": (computer.examine_room(2 * 1024**3 - 1), "make clean"),
    "clock": (computer.examine_clock(NOON, NOON + timedelta(seconds=1)), "set the clock right"),
    "hooks": (checkout.examine_hooks(""), "git config core.hooksPath .githooks"),
    "no remote": (checkout.examine_remote("origin", "", "fatal"), "git remote add origin"),
    "silent remote": (checkout.examine_remote("origin", "x", "a\nno route"), "git ls-remote"),
    "behind": (checkout.examine_changes(0, 1, 1), "git pull"),
    "faulty content": (checkout.examine_ledger(None), "make check"),
    "ledger": (checkout.examine_ledger(frozenset({"/b/", "/a/"})), "make addresses"),
    "age": (publication.examine_age(DAY_OF_NOW, TODAY + timedelta(days=4)), "nightly"),
    "localhost": (publication.examine_address("https://localhost:8000", ""), "https://www."),
    "no https": (publication.examine_address("http://example.org", ""), "https://www."),
    "other domain": (
        publication.examine_address("https://a.lv", "b.lv"),
        "SITE_URL=https://b.lv",
    ),
}
OPTIONAL = {
    "test tools": (computer.examine_test_tools(["node"]), "make lint"),
    "browser": (computer.examine_browser(None), "CHROMIUM="),
    "branch": (checkout.examine_branch("labojums", "main"), "git switch main"),
    "no branch": (checkout.examine_branch("", "main"), "git switch main"),
    "uncommitted": (checkout.examine_changes(2, 1, 1), "git commit"),
    "unpushed": (checkout.examine_changes(0, 1, 0), "git push"),
    "cache": (checkout.examine_picture_cache(3 * 1024**3), ".cache"),
    "never published": (publication.examine_age(None, TODAY), "docs/owners.md"),
    "no address": (publication.examine_address("", ""), "make publish"),
}


@pytest.mark.parametrize("finding", WELL.values(), ids=WELL)
def test_what_is_well_is_said_to_be(finding: Finding) -> None:
    assert not finding.is_fault
    assert finding.sentence.lv.startswith("labi ")
    assert str(finding.sentence.en).startswith("ok ")


@pytest.mark.parametrize(("finding", "remedy"), FAULTS.values(), ids=FAULTS)
def test_fault_comes_with_its_remedy(finding: Finding, remedy: str) -> None:
    assert finding.is_fault
    assert finding.sentence.lv.startswith("JĀLABO ")
    assert str(finding.sentence.en).startswith("MEND ")
    assert remedy in str(finding.sentence.en).partition(" – ")[2]


@pytest.mark.parametrize(("finding", "remedy"), OPTIONAL.values(), ids=OPTIONAL)
def test_what_only_some_work_needs_is_no_fault(finding: Finding, remedy: str) -> None:
    assert not finding.is_fault
    assert finding.sentence.lv.startswith("varbūt ")
    assert remedy in str(finding.sentence.en).partition(" – ")[2]


@pytest.fixture
def repository(site: SiteCopy, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SiteCopy:
    """The fixture site, pushed to a bare repository; nothing is published."""
    for role in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{role}_NAME", "Ā")
        monkeypatch.setenv(f"GIT_{role}_EMAIL", "a@example.org")
    monkeypatch.delenv("SITE_URL", raising=False)
    bare = tmp_path / "bare.git"
    git(tmp_path, "init", "--quiet", "--bare", "--initial-branch=main", str(bare))
    git(site.root, "init", "--quiet", "--initial-branch=main")
    git(site.root, "config", "core.hooksPath", ".githooks")
    (site.root / ".gitignore").write_text(".cache/\n.build/\n.venv/\n__pycache__/\n", "utf-8")
    git(site.root, "remote", "add", "origin", str(bare))
    git(site.root, "add", "--all")
    git(site.root, "commit", "--quiet", "--message", "Saturs")
    git(site.root, "push", "--quiet", "origin", "main")
    return site


def publish(repository: SiteCopy, version: str, day: str = "2026-11-01T12:00:00Z") -> None:
    """Put a site that consists of its version and its domain on the branch."""
    git(repository.root, "checkout", "--quiet", "--orphan", "gh-pages")
    git(repository.root, "rm", "--quiet", "-r", "--cached", ".")
    (repository.root / "version.json").write_text(version, "utf-8")
    (repository.root / "CNAME").write_text("www.example.org\n", "utf-8")
    git(repository.root, "add", "--force", "version.json", "CNAME")
    git(repository.root, "-c", "core.hooksPath=/dev/null", "commit", "--quiet", "-m", "Publish",
        "--date", day)  # fmt: skip
    git(repository.root, "push", "--quiet", "origin", "gh-pages")
    git(repository.root, "checkout", "--quiet", "--force", "main")
    git(repository.root, "branch", "--quiet", "-D", "gh-pages")


def examine(
    repository: SiteCopy, capsys: pytest.CaptureFixture[str], today: date = TODAY
) -> list[str]:
    """Return the lines that the doctor prints, the number of faults last."""
    with pytest.raises(TaskError) as caught:
        run_doctor(Project(repository.root), Console(Language.EN), today)
    return [*capsys.readouterr().out.splitlines(), str(caught.value)]


def one_of(lines: list[str], word: str) -> str:
    [line] = [line for line in lines if word in line]
    return line


def test_everything_is_examined_and_the_invisible_is_named(
    repository: SiteCopy, capsys: pytest.CaptureFixture[str]
) -> None:
    """The tests run in no environment of the copy: that is the fault which is found."""
    lines = examine(repository, capsys)
    started = {word: one_of(lines, word).split()[0] for word in ("git version", "GNU Make")}

    assert started == {"git version": "ok", "GNU Make": "ok"}
    assert one_of(lines, "origin answers").startswith("ok ")
    assert one_of(lines, "   branch main").startswith("ok ")
    assert one_of(lines, "nothing is published").startswith("maybe ")
    assert one_of(lines, "Not to be seen from here").count("nightly") == 1
    assert [line for line in lines if line.startswith("MEND")] == [
        one_of(lines, "the tasks run in"),
        one_of(lines, "addresses not recorded"),
    ]
    assert lines[-1] == "To mend: 2."


def test_age_is_that_of_the_published_version(
    repository: SiteCopy, capsys: pytest.CaptureFixture[str]
) -> None:
    publish(repository, json.dumps({"commit": "0123abc", "day": "2026-11-10"}))

    assert one_of(examine(repository, capsys, date(2026, 11, 13)), "2026-11-10").startswith("ok ")
    lines = examine(repository, capsys, date(2026, 11, 14))
    assert one_of(lines, "of 2026-11-10, from commit 0123abc (days since: 4)").startswith("MEND ")
    assert one_of(lines, "domain www.example.org").startswith("ok ")


@pytest.mark.parametrize("version", ["{}", "[]", "<html>"])
def test_publication_that_tells_no_day_is_as_old_as_its_commit(
    repository: SiteCopy, capsys: pytest.CaptureFixture[str], version: str
) -> None:
    publish(repository, version)
    lines = examine(repository, capsys, date(2100, 1, 1))

    assert one_of(lines, "the published site is of 20").startswith("MEND ")


def test_doctor_leaves_the_checkout_as_it_was(
    repository: SiteCopy, capsys: pytest.CaptureFixture[str]
) -> None:
    publish(repository, json.dumps({"commit": "0123abc", "day": "2026-11-10"}))
    git(repository.root, "update-ref", "-d", "refs/remotes/origin/gh-pages")
    before = [git(repository.root, *words) for words in (["status", "--porcelain"], ["show-ref"])]
    examine(repository, capsys)

    after = [git(repository.root, *words) for words in (["status", "--porcelain"], ["show-ref"])]
    assert after == before


def test_remote_that_is_gone_is_said_once(
    repository: SiteCopy, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """What only the remote knows is not guessed."""
    shutil.rmtree(tmp_path / "bare.git")
    lines = examine(repository, capsys)

    assert one_of(lines, "origin does not answer").startswith("MEND ")
    assert not [line for line in lines if "published" in line]


def test_content_with_faults_is_left_to_the_check(
    repository: SiteCopy, capsys: pytest.CaptureFixture[str]
) -> None:
    repository.edit("centres/azu-pagalms/index.lv.md", 'opened: "2020-01-23"', "opened: kādreiz")

    assert one_of(examine(repository, capsys), "the content has faults").startswith("MEND ")


def test_browser_that_is_not_where_it_is_said_to_be_is_told(
    repository: SiteCopy, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CHROMIUM", "/nav/tada")

    assert one_of(examine(repository, capsys), "there is no Chromium").startswith("maybe ")


def test_healthy_checkout_ends_well(
    repository: SiteCopy, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """With an environment of its own, the versions that are locked, and every address recorded."""
    root = repository.root
    for kind, name in (("site", "requirements.txt"), ("test", "requirements-dev.txt")):
        (root / name).write_text(kind, "utf-8")
        stamp = root / ".venv" / f"{kind}-{git(root, 'hash-object', name)}"
        stamp.parent.mkdir(exist_ok=True)
        stamp.touch()
    monkeypatch.setattr("sys.prefix", str(root / ".venv"))
    record_addresses(Project(root), Console(Language.LV), TODAY)
    git(root, "add", "--all")
    git(root, "-c", "core.hooksPath=/dev/null", "commit", "--quiet", "--message", "Adreses")
    git(root, "push", "--quiet", "origin", "main")
    capsys.readouterr()
    run_doctor(Project(root), Console(Language.LV), TODAY)

    assert "JĀLABO" not in capsys.readouterr().out
