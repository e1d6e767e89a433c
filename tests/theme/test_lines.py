"""No line of the theme is too long; the formatter breaks code, but no comment and no template."""

from pathlib import Path

import pytest

from tests.site_copy import ROOT

THEME = ROOT / "theme"
LONGEST = {".html": 120, ".css": 100, ".js": 100}
FILES = sorted(file for file in THEME.rglob("*.*") if file.suffix in LONGEST)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(THEME).as_posix())
def test_no_line_is_too_long(file: Path) -> None:
    lines = file.read_text("utf-8").splitlines()
    longest = LONGEST[file.suffix]

    assert [number for number, line in enumerate(lines, 1) if len(line) > longest] == []
