"""Templates can be read: each says what it is, and no line is too long."""

from pathlib import Path

import pytest

from tests.site_copy import ROOT

THEME = ROOT / "theme"
TEMPLATES = sorted(THEME.rglob("*.html"))
LONGEST = 120


def name(file: Path) -> str:
    return file.relative_to(THEME).as_posix()


@pytest.mark.parametrize("file", TEMPLATES, ids=name)
def test_no_line_is_too_long(file: Path) -> None:
    lines = file.read_text("utf-8").splitlines()

    assert [number for number, line in enumerate(lines, 1) if len(line) > LONGEST] == []


@pytest.mark.parametrize("file", TEMPLATES, ids=name)
def test_each_begins_by_saying_what_it_is(file: Path) -> None:
    assert file.read_text("utf-8").startswith("{#-")
