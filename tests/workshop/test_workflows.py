"""What the workflows promise: who may write, what a schedule may stop, which commit goes out."""

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from tests.site_copy import ROOT
from tests.tiny_project import git

WORKFLOWS = {
    file.stem: YAML(typ="safe").load(file) for file in (ROOT / ".github/workflows").glob("*.yml")
}
ACTIONS = [*(ROOT / ".github").rglob("*.yml")]

# Stands in for GitHub's own program: a commit passed if its hash is in the file "passed".
GH = """\
#!/bin/sh
commit=${2#*/commits/}
grep -q "${commit%%/*}" passed && echo true || echo false
"""


def jobs() -> dict[str, dict[str, Any]]:
    return {
        f"{name}/{key}": job
        for name, workflow in WORKFLOWS.items()
        for key, job in workflow["jobs"].items()
    }


def test_only_the_nightly_file_has_a_schedule_and_it_checks_nothing() -> None:
    """GitHub switches such a file off after 60 quiet days; checks must not stop with it."""
    scheduled = {name for name, one in WORKFLOWS.items() if "schedule" in one["on"]}

    assert scheduled == {"nightly"}
    assert {"push", "pull_request", "workflow_dispatch"} == set(WORKFLOWS["site"]["on"])
    assert "workflow_dispatch" in WORKFLOWS["nightly"]["on"]


def test_night_and_every_change_of_main_keep_the_schedule_awake() -> None:
    command = WORKFLOWS["awake"]["jobs"]["awake"]["steps"][0]["run"]

    assert "actions/workflows/nightly.yml/enable" in command
    for name in ("site", "nightly"):
        assert WORKFLOWS[name]["jobs"]["awake"]["uses"].endswith("/awake.yml")


def test_who_may_write_takes_no_checked_change() -> None:
    """Foreign code meets no right but to read; a workflow as a whole has none.

    What answers a stranger's change runs the code of main, named outright.
    """
    writing = {
        name
        for name, job in jobs().items()
        if "write" in job["permissions"].values() and "uses" not in job
    }

    assert all(one["permissions"] == {} for one in WORKFLOWS.values())
    assert writing == {"publish/branch", "publish/deploy", "awake/awake", "answer/answer"}
    assert not any("pull_request_target" in one["on"] for one in WORKFLOWS.values())
    assert [name for name, one in WORKFLOWS.items() if "workflow_run" in one["on"]] == ["answer"]
    assert WORKFLOWS["answer"]["jobs"]["answer"]["steps"][0]["with"]["ref"] == "main"
    for name, job in jobs().items():
        if "uses" in job:
            assert "refs/heads/main" in job["if"], name
            assert "!github.event.repository.fork" in job["if"], name


def test_no_checkout_keeps_its_credentials() -> None:
    kept = [
        (name, step["with"]["persist-credentials"])
        for name, job in jobs().items()
        for step in job.get("steps", [])
        if step.get("uses", "").startswith("actions/checkout@")
    ]

    assert len(kept) == 7
    assert not any(credentials for _, credentials in kept)


@pytest.mark.parametrize("file", ACTIONS, ids=lambda file: file.name)
def test_what_others_wrote_is_named_by_its_hash(file: Path) -> None:
    used = re.findall(r"^\s*(?:- )?uses: (.*)$", file.read_text("utf-8"), re.MULTILINE)

    assert not [one for one in used if not re.fullmatch(r"\$/\S+|\S+@[0-9a-f]{40} # v[0-9.]+", one)]


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A clone whose main has three commits; none has passed."""
    for role in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{role}_NAME", "Ā")
        monkeypatch.setenv(f"GIT_{role}_EMAIL", "a@example.org")
    monkeypatch.setenv("GITHUB_REPOSITORY", "kopienas/vietne")
    bare, folder, programs = (tmp_path / name for name in ("bare", "vietne ā", "bin"))
    git(tmp_path, "init", "--quiet", "--bare", "--initial-branch=main", str(bare))
    git(tmp_path, "clone", "--quiet", str(bare), str(folder))
    (folder / ".ci").mkdir()
    for name in ("last-passed", "checkout-passed"):
        shutil.copy(ROOT / ".ci" / name, folder / ".ci")
    git(folder, "add", "--all")
    for number in range(3):
        git(folder, "commit", "--quiet", "--allow-empty", "--message", str(number))
    git(folder, "push", "--quiet", "origin", "main")
    programs.mkdir()
    (programs / "gh").write_text(GH, "utf-8")
    (programs / "gh").chmod(0o755)
    monkeypatch.setenv("PATH", str(programs), prepend=":")
    (folder / "passed").touch()
    return folder


def run(checkout: Path, name: str, *words: str) -> subprocess.CompletedProcess[str]:
    command = [str(checkout / ".ci" / name), *words]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def commits(checkout: Path) -> list[str]:
    return git(checkout, "rev-list", "origin/main").splitlines()


def test_newest_commit_that_passed_is_published(checkout: Path) -> None:
    """While the newest has a fault, the site is renewed from the one before."""
    newest, middle, oldest = commits(checkout)
    (checkout / "passed").write_text(f"{oldest}\n{middle}\n", "utf-8")
    done = run(checkout, "checkout-passed")

    assert done.returncode == 0
    assert git(checkout, "rev-parse", "main", "HEAD").split() == [middle, middle]
    assert f"::warning::Jaunākā izmaiņa ({newest[:12]})" in done.stdout


def test_old_run_started_again_brings_no_old_commit_back(checkout: Path) -> None:
    newest, _, oldest = commits(checkout)
    (checkout / "passed").write_text(f"{newest}\n", "utf-8")
    done = run(checkout, "checkout-passed", oldest)

    assert (done.returncode, done.stdout) == (0, "")
    assert git(checkout, "rev-parse", "HEAD") == newest


def test_commit_that_has_just_passed_counts_before_github_says_so(checkout: Path) -> None:
    newest, *_ = commits(checkout)

    assert run(checkout, "last-passed", newest).stdout == f"{newest}\n"


def test_where_nothing_passed_nothing_is_published(checkout: Path) -> None:
    done = run(checkout, "checkout-passed")

    assert done.returncode == 1
    assert done.stdout.startswith("::error::Zarā main vēl nav nevienas izmaiņas")
    assert run(checkout, "last-passed").stdout == ""


def test_github_that_does_not_answer_is_no_answer(checkout: Path) -> None:
    (checkout.parent / "bin" / "gh").write_text("#!/bin/sh\nexit 1\n", "utf-8")

    assert run(checkout, "last-passed").returncode != 0
    assert run(checkout, "checkout-passed").returncode != 0


def test_both_ways_of_publishing_check_the_newest_commit_that_passed() -> None:
    """One variable chooses between them; neither builds before the content was checked."""
    ways = {key: job for key, job in WORKFLOWS["publish"]["jobs"].items() if key != "deploy"}
    commands = {
        key: [str(step.get("run", "")).split("\n")[0] for step in job["steps"]]
        for key, job in ways.items()
    }

    assert {key: job["if"] for key, job in ways.items()} == {
        "branch": "vars.PAGES_DEPLOYMENT != 'artifact'",
        "build": "vars.PAGES_DEPLOYMENT == 'artifact'",
    }
    assert commands["build"][-2] == 'make build ARGS="--production"'
    for steps in commands.values():
        assert [one for one in steps if one][:2] == ['.ci/checkout-passed "$PASSED"', "make check"]
