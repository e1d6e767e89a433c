"""`make` sets up what a task needs once, and again only when the requirements change."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

# Stands in for Python: writes down what it is asked to do, and installs in no time.
PYTHON = """\
#!/bin/sh
[ "$1" = -c ] && { [ ! -e too-old ]; exit; }
echo "$2 $(shift 2; echo "$*" | sed 's/.*--require-hashes -r //')" >> log
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


def log(checkout: Path) -> list[str]:
    """Return what was done since the last look."""
    path = checkout / "log"
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    path.unlink(missing_ok=True)
    return [line.strip() for line in lines]


SITE = ["venv .venv", "pip requirements.txt", "invoke build"]


def test_first_run_sets_up_and_the_second_only_runs_the_task(checkout: Path) -> None:
    make(checkout, "build")
    assert log(checkout) == SITE
    make(checkout, "build", "ARGS=--lang en")
    assert log(checkout) == ["invoke build --lang en"]


def test_test_tools_are_installed_for_tests_only(checkout: Path) -> None:
    make(checkout, "build")
    log(checkout)
    make(checkout, "test")
    assert log(checkout) == ["pip requirements-dev.txt", "invoke test"]
    make(checkout, "build")
    make(checkout, "lint")
    assert log(checkout) == ["invoke build", "invoke lint"]


def test_only_changed_content_of_the_requirements_counts(checkout: Path) -> None:
    make(checkout, "build")
    log(checkout)
    (checkout / "requirements.txt").touch()
    make(checkout, "build")
    assert log(checkout) == ["invoke build"]
    with (checkout / "requirements.txt").open("a", encoding="utf-8") as file:
        file.write("# changed\n")
    make(checkout, "build")
    assert log(checkout) == ["pip requirements.txt", "invoke build"]


def test_set_up_that_was_cut_off_is_done_again_from_the_start(checkout: Path) -> None:
    (checkout / "cut-off").touch()
    assert make(checkout, "build").returncode != 0
    assert log(checkout) == ["venv .venv", "pip requirements.txt"]
    (checkout / "cut-off").unlink()
    make(checkout, "build")
    assert log(checkout) == SITE


def test_half_made_environment_is_made_anew(checkout: Path) -> None:
    (checkout / ".venv").mkdir()
    (checkout / ".venv" / "half").touch()
    make(checkout, "build")
    assert log(checkout) == SITE
    assert not (checkout / ".venv" / "half").exists()


def test_environment_whose_python_is_gone_is_made_anew(checkout: Path) -> None:
    make(checkout, "build")
    log(checkout)
    (checkout / ".venv" / "bin" / "python").unlink()
    make(checkout, "build")
    assert log(checkout) == SITE


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
