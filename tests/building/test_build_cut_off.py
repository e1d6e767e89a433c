"""A build that is cut off, or meets another one, never harms the last good version."""

import pytest

from kopienas.building.build import build_in_temporary_folder, build_site
from kopienas.tasks.console import Console, TaskError
from kopienas.tasks.project import Project
from tests.tiny_project import BUILD, LOCAL, Setter, aside, page, readline, start


def test_power_cut_between_the_two_renames_is_mended(
    project: Project, console: Console, plan: Setter
) -> None:
    build_site(project, console, LOCAL)
    project.output.rename(project.previous_build)
    plan("sys.exit(1)")

    with pytest.raises(TaskError):
        build_site(project, console, LOCAL)

    assert page(project) == "index.html pirmais"
    assert aside(project) == {"lock"}


def test_power_cut_after_the_second_rename_keeps_the_new_version(
    project: Project, console: Console, plan: Setter
) -> None:
    build_site(project, console, LOCAL)
    project.previous_build.mkdir()
    (project.previous_build / "index.html").write_text("old", encoding="utf-8")
    plan("sys.exit(1)")

    with pytest.raises(TaskError):
        build_site(project, console, LOCAL)

    assert page(project) == "index.html pirmais"
    assert aside(project) == {"lock"}


def test_power_cut_in_the_middle_of_a_build_is_cleared_away(
    project: Project, console: Console, write: Setter
) -> None:
    build_site(project, console, LOCAL)
    half = project.build_folder / "new-half" / "site"
    half.mkdir(parents=True)
    (half / "index.html").touch()
    write("otrais")
    build_site(project, console, LOCAL)

    assert page(project) == "index.html otrais"
    assert aside(project) == {"lock"}


def test_build_waits_for_what_a_killed_build_left_running(
    project: Project, console: Console, write: Setter, plan: Setter
) -> None:
    build_site(project, console, LOCAL)
    plan("print('half', flush=True)\nwhile not pathlib.Path('go').exists(): time.sleep(0.01)")
    with start(project, BUILD) as killed:
        assert readline(killed) == "half\n"
        killed.kill()
        killed.wait()
        assert page(project) == "index.html pirmais"
        write("otrais")
        plan("")
        with start(project, BUILD) as after:
            assert "gaidu" in readline(after)
            (project.root / "go").touch()
            assert after.wait() == 0

    assert page(project) == "index.html otrais"
    assert aside(project) == {"lock"}


def test_second_build_waits_for_the_first_and_says_so(
    project: Project, console: Console, write: Setter
) -> None:
    with build_in_temporary_folder(project, console, LOCAL) as first:
        write("otrais")
        second = start(project, BUILD)
        assert "gaidu" in readline(second)
        assert (first / "index.html").read_text(encoding="utf-8") == "index.html pirmais"
        assert not project.output.exists()

    with second:
        assert second.wait() == 0
    assert page(project) == "index.html otrais"
