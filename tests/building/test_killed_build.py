"""A build that is killed at any of its steps harms nothing, and the next one mends what it left."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kopienas.building.build import build_site
from kopienas.tasks.console import Console
from kopienas.tasks.project import Project
from tests.site_copy import ROOT, SiteCopy
from tests.tiny_project import BUILD, LOCAL, PLUGINS, Setter, aside, page, preamble

#: How many steps, spread evenly over the build, are its last.
MOMENTS = 20
#: Counts each step that changes the disk, of all processes of the build, and kills all at the last.
KILLER = """
import os, signal, sys

CHANGES = {"os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.link", "os.symlink", "os.truncate"}
counter, last = os.environ["STEPS"], int(os.environ["LAST_STEP"])
counting = False


def count(event, arguments):
    global counting
    writes = event == "open" and isinstance(arguments[2], int) and arguments[2] & 3
    if counting or not (writes or event in CHANGES):
        return
    counting = True
    file = os.open(counter, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    os.write(file, b".")
    if os.fstat(file).st_size == last:
        os.killpg(0, signal.SIGKILL)
    os.close(file)
    counting = False


sys.addaudithook(count)
"""


def build_and_count(project: Project, folder: Path, last: int = 0) -> int:
    """Build the site, kill the build at step *last* if any, and return how many steps it made."""
    (folder / "sitecustomize.py").write_text(KILLER)
    steps = folder / "steps"
    steps.write_bytes(b"")
    subprocess.run(
        [sys.executable, "-c", preamble(project) + BUILD],
        env={
            **os.environ,
            "PYTHONPATH": os.pathsep.join([str(folder), str(PLUGINS)]),
            "STEPS": str(steps),
            "LAST_STEP": str(last),
        },
        capture_output=True,
        start_new_session=True,
        check=False,
    )
    return steps.stat().st_size


def test_killed_at_any_step_the_last_good_version_stays_and_the_next_build_is_whole(
    project: Project, console: Console, write: Setter, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("killer")
    build_site(project, console, LOCAL)
    before = page(project)
    steps = build_and_count(project, folder)
    assert steps
    for last in range(1, steps + 1):
        write(f"saturs {last}")
        assert build_and_count(project, folder, last) >= last
        # Between the two renames of the swap the last good version lies aside.
        if project.output.exists():
            assert page(project) in {before, f"index.html saturs {last}"}
        else:
            assert (project.previous_build / "index.html").read_text("utf-8") == before

        build_site(project, console, LOCAL)
        before = page(project)
        assert before == f"index.html saturs {last}"
        assert aside(project) == {"lock"}


def test_site_whose_builds_are_killed_again_and_again_is_that_of_an_undisturbed_one(
    tmp_path: Path, console: Console
) -> None:
    """Whatever the killed ones left in the picture cache and beside the output."""
    project, undisturbed = (make_project(tmp_path / name) for name in ("killed", "undisturbed"))
    folder = tmp_path / "killer"
    folder.mkdir()
    build_site(undisturbed, console, LOCAL)
    steps = build_and_count(undisturbed, folder)
    assert steps > MOMENTS
    for moment in range(MOMENTS):
        build_and_count(project, folder, 1 + moment * steps // MOMENTS)
    build_site(project, console, LOCAL)

    assert compare_files(project.output, undisturbed.output) == set()
    assert aside(project) == {"lock"}


def make_project(root: Path) -> Project:
    """Return a project with the fixture site and everything real beside it."""
    SiteCopy(root)
    for name in ("geodata", "theme", "plugins", "pelicanconf.py", "publishconf.py"):
        (root / name).symlink_to(ROOT / name)
    return Project(root)


def compare_files(one: Path, other: Path) -> set[str]:
    """Return the names of the files that are not the same in both folders."""
    files = [
        {(file.relative_to(folder).as_posix(), file.read_bytes()) for file in folder.rglob("*.*")}
        for folder in (one, other)
    ]
    return {name for name, _ in files[0] ^ files[1]}
