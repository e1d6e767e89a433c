"""What `make` offers is what tasks.py can do."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def run(*command: str) -> str:
    # What an outer make passes on would change how this one works.
    surroundings = {name: value for name, value in os.environ.items() if "MAKE" not in name}
    return subprocess.run(
        command, cwd=ROOT, env=surroundings, capture_output=True, text=True, check=True
    ).stdout


def test_make_lists_every_task_with_one_line() -> None:
    listed = [line.split(maxsplit=2) for line in run("make").splitlines()]
    known = json.loads(run(sys.executable, "-m", "invoke", "--list", "--list-format", "json"))

    assert {name: text for _, name, text in listed} == {
        task["name"]: task["help"] for task in known["tasks"]
    }


def test_unknown_language_is_told_without_a_traceback() -> None:
    command = [sys.executable, "-m", "invoke", "check", "--lang", "xx"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)

    assert (done.returncode, done.stderr) == (1, "--lang: lv / en\n")


def test_file_that_cannot_be_written_is_told_without_a_traceback(tmp_path: Path) -> None:
    """A full disk, or a folder of another user; here a file stands in the place of the folder."""
    code = (
        "import tasks\nfrom kopienas.tasks.project import Project\nfrom pathlib import Path\n"
        f"tasks.SITE = Project(Path({str(tmp_path)!r}) / 'fails')\n"
        "with tasks.task_console('lv'):\n    (tasks.SITE.root / 'x').write_text('x')\n"
    )
    (tmp_path / "fails").touch()
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert "Failu nevar izlasīt vai ierakstīt (Not a directory: " in done.stderr
