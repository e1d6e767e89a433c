"""Each template says what it is."""

from pathlib import Path

import pytest

from tests.site_copy import ROOT

THEME = ROOT / "theme"
TEMPLATES = sorted(THEME.rglob("*.html"))


@pytest.mark.parametrize("file", TEMPLATES, ids=lambda file: file.relative_to(THEME).as_posix())
def test_each_begins_with_what_it_is(file: Path) -> None:
    assert file.read_text("utf-8").startswith("{#-")
