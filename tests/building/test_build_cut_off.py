"""A build that is cut off, or meets another one, never harms the last good version."""

import pytest

from kopienas.building.build import LOCAL, build, built_aside
from kopienas.tasks.console import PublishingError, Voice
from kopienas.tasks.project import Project
from tests.tiny_project import BUILD, Setter, aside, page, readline, start


def test_power_cut_between_the_two_renames_is_mended(
    project: Project, voice: Voice, plan: Setter
) -> None:
    build(project, voice)
    project.output.rename(project.previous)
    plan("sys.exit(1)")

    with pytest.raises(PublishingError):
        build(project, voice)

    assert page(project) == "index.html pirmais"
    assert aside(project) == {"lock"}


def test_power_cut_after_the_second_rename_keeps_the_new_version(
    project: Project, voice: Voice, plan: Setter
) -> None:
    build(project, voice)
    project.previous.mkdir()
    (project.previous / "index.html").write_text("old", encoding="utf-8")
    plan("sys.exit(1)")

    with pytest.raises(PublishingError):
        build(project, voice)

    assert page(project) == "index.html pirmais"
    assert aside(project) == {"lock"}


def test_power_cut_in_the_middle_of_a_build_is_cleared_away(
    project: Project, voice: Voice, write: Setter
) -> None:
    build(project, voice)
    half = project.aside / "new-half" / "site"
    half.mkdir(parents=True)
    (half / "index.html").touch()
    write("otrais")
    build(project, voice)

    assert page(project) == "index.html otrais"
    assert aside(project) == {"lock"}


def test_build_waits_for_what_a_killed_build_left_running(
    project: Project, voice: Voice, write: Setter, plan: Setter
) -> None:
    build(project, voice)
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
    project: Project, voice: Voice, write: Setter
) -> None:
    with built_aside(project, voice, LOCAL) as first:
        write("otrais")
        second = start(project, BUILD)
        assert "gaidu" in readline(second)
        assert (first / "index.html").read_text(encoding="utf-8") == "index.html pirmais"
        assert not project.output.exists()

    with second:
        assert second.wait() == 0
    assert page(project) == "index.html otrais"
