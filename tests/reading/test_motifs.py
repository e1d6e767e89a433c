"""The pattern file is read whole or its fault is told; a centre names a motif that is free."""

from pathlib import Path

import pytest

from kopienas.reading.motifs import MOTIFS_PATH, find_motif_file, read_motifs
from kopienas.reading.problem import Problem
from tests.site_copy import ROOT, SiteCopy

GOOD = (ROOT / MOTIFS_PATH).read_text("utf-8")


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("dye: clay", "dye: none", "KeyError"),
        ('- "....#...."', '- "....#"', "9 rows of 9"),
        ('light: "#a83f24"', "light: red", "red is no colour"),
        ("dyes:", "dyes", ""),
        ("signs:", "sign:", "signs"),
    ],
)
def test_a_broken_pattern_file_is_told(tmp_path: Path, old: str, new: str, reason: str) -> None:
    file = tmp_path / "motifs.yaml"
    file.write_text(GOOD.replace(old, new, 1), "utf-8")
    problems: list[Problem] = []

    assert read_motifs(file, problems) is None
    [problem] = problems
    assert reason in str(problem.what.values["reason"])


def test_a_missing_pattern_file_is_told(tmp_path: Path) -> None:
    problems: list[Problem] = []

    assert read_motifs(tmp_path / "none.yaml", problems) is None
    assert [one.path for one in problems] == [MOTIFS_PATH]


def test_a_project_without_one_takes_the_plugins_own(tmp_path: Path) -> None:
    assert find_motif_file(tmp_path).read_text("utf-8") == GOOD


def test_an_unknown_motif_is_told_with_those_that_are_free(site: SiteCopy) -> None:
    site.edit("centres/azu-pagalms/index.lv.md", "contact:", "motif: nezinams\ncontact:")

    [fault] = site.faults().english
    assert fault.startswith("content/centres/azu-pagalms/index.lv.md:14: motif: there is no motif")
    assert "choose one of: rings, star" in fault


def test_a_motif_is_that_of_one_centre(site: SiteCopy) -> None:
    for slug in ("azu-pagalms", "nicas-krasts"):
        site.edit(f"centres/{slug}/index.lv.md", "contact:", "motif: star\ncontact:")

    [fault] = site.faults().latvian
    assert fault.startswith("content/centres/nicas-krasts/index.lv.md:")
    assert "„star” ir content/centres/azu-pagalms/ raksts" in fault
    assert "rings, zigzags" in fault


def test_where_all_are_taken_the_line_is_left_out(site: SiteCopy) -> None:
    few = GOOD[: GOOD.index("  # The eight-petalled")] + GOOD[GOOD.index("\n# Motifs of what") :]
    file = site.root / MOTIFS_PATH
    file.parent.mkdir()
    file.write_text(few, "utf-8")
    for slug in ("azu-pagalms", "nicas-krasts"):
        site.edit(f"centres/{slug}/index.lv.md", "contact:", "motif: rings\ncontact:")

    [fault] = site.faults().latvian
    assert fault.endswith("izlaidiet šo rindu, un centram ieaudīs savu rakstu")
