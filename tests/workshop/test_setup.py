"""`make` sets up what a task needs once, and again only when the requirements change."""

import os
import shutil
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

# Stands in for Python: writes down the words it is given, a line a call, and installs in no time.
PYTHON = """\
#!/bin/sh
[ "$1" = -c ] && { [ ! -e too-old ]; exit; }
echo "$*" >> log
case "$2" in
  venv) [ ! -e no-venv ] && mkdir -p .venv/bin && cp "$0" .venv/bin/python ;;
  pip) [ ! -e cut-off ] ;;
esac
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    for name in ("Makefile", "requirements.txt", "requirements-dev.txt", "tasks.py"):
        shutil.copy(ROOT / name, tmp_path)
    stub = tmp_path / "python-stub"
    stub.write_text(PYTHON, encoding="utf-8")
    stub.chmod(0o755)
    return tmp_path


def make(checkout: Path, *words: str) -> subprocess.CompletedProcess[str]:
    # What an outer make passes on would change how this one works.
    surroundings = {name: value for name, value in os.environ.items() if "MAKE" not in name}
    command = ["make", f"PYTHON={checkout / 'python-stub'}", *words]
    return subprocess.run(
        command, cwd=checkout, env=surroundings, capture_output=True, text=True, check=False
    )


@dataclass(frozen=True)
class Done:
    """What happened since the last look.

    Attributes:
        made: how often an environment was made.
        installed: the requirements that were installed, each with its hashes.
        tasks: the tasks that ran, with their options.
    """

    made: int = 0
    installed: list[str] = field(default_factory=list)
    tasks: list[str] = field(default_factory=list)


def look(checkout: Path) -> Done:
    path = checkout / "log"
    calls = [line.split() for line in path.read_text("utf-8").splitlines() if line.strip()]
    path.unlink()
    installs = [words for words in calls if "pip" in words and "install" in words]
    assert all("--require-hashes" in words for words in installs)
    names = [word for words in installs for word in words if word.startswith("requirements")]
    tasks = [" ".join(words[words.index("invoke") + 1 :]) for words in calls if "invoke" in words]
    return Done(sum("venv" in words for words in calls), names, tasks)


FIRST_BUILD = Done(1, ["requirements.txt"], ["build"])


def test_first_run_sets_up_and_the_second_only_runs_the_task(checkout: Path) -> None:
    make(checkout, "build")
    assert look(checkout) == FIRST_BUILD
    make(checkout, "build", "ARGS=--lang en")
    assert look(checkout) == Done(tasks=["build --lang en"])


def test_test_tools_are_installed_for_tests_only(checkout: Path) -> None:
    make(checkout, "build")
    look(checkout)
    make(checkout, "test")
    assert look(checkout) == Done(installed=["requirements-dev.txt"], tasks=["test"])
    make(checkout, "build")
    make(checkout, "lint")
    assert look(checkout) == Done(tasks=["build", "lint"])


def test_only_changed_content_of_the_requirements_counts(checkout: Path) -> None:
    make(checkout, "build")
    look(checkout)
    (checkout / "requirements.txt").touch()
    make(checkout, "build")
    assert look(checkout) == Done(tasks=["build"])
    with (checkout / "requirements.txt").open("a", encoding="utf-8") as file:
        file.write("# changed\n")
    make(checkout, "build")
    assert look(checkout) == Done(installed=["requirements.txt"], tasks=["build"])


def test_set_up_that_was_cut_off_is_done_again_from_the_start(checkout: Path) -> None:
    (checkout / "cut-off").touch()
    assert make(checkout, "build").returncode != 0
    assert look(checkout) == Done(1, ["requirements.txt"])
    (checkout / "cut-off").unlink()
    make(checkout, "build")
    assert look(checkout) == FIRST_BUILD


def test_half_made_environment_is_made_anew(checkout: Path) -> None:
    (checkout / ".venv").mkdir()
    (checkout / ".venv" / "half").touch()
    make(checkout, "build")
    assert look(checkout) == FIRST_BUILD
    assert not (checkout / ".venv" / "half").exists()


def test_environment_whose_python_is_gone_is_made_anew(checkout: Path) -> None:
    make(checkout, "build")
    look(checkout)
    (checkout / ".venv" / "bin" / "python").unlink()
    make(checkout, "build")
    assert look(checkout) == FIRST_BUILD


@pytest.mark.parametrize(
    ("fault", "lv", "en"),
    [
        ("too-old", "Vajadzīgs Python 3.11", "Python 3.11 or newer is needed"),
        ("no-venv", "trūkst moduļa venv", "lacks venv"),
    ],
)
def test_unfit_python_is_told_in_both_languages(
    checkout: Path, fault: str, lv: str, en: str
) -> None:
    (checkout / fault).touch()
    done = make(checkout, "build")

    assert done.returncode != 0
    assert lv in done.stderr
    assert en in done.stderr


def test_computer_without_git_is_told(checkout: Path) -> None:
    """At once, in both languages, and nothing is installed."""
    programs = checkout / "bin"
    programs.mkdir()
    for name in ("make", "sh"):
        (programs / name).symlink_to(str(shutil.which(name)))
    done = subprocess.run(
        ["make", "build"],
        cwd=checkout,
        env={"PATH": str(programs)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode != 0
    assert "Vajadzīgs git" in done.stderr
    assert "git is needed" in done.stderr
    assert not (checkout / ".venv").exists()
