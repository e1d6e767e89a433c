"""Each function of a script says what it does."""

import re
from pathlib import Path

import pytest

from tests.site_copy import ROOT

SCRIPTS = sorted((ROOT / "theme" / "static" / "js").glob("*.js"))
#: A class, a function, or a method of a class, as the formatter lays them out.
DECLARED = re.compile(
    r"^(?:(?:export )?(?:(?:async )?function |class )|  (?:async |static )*#?\w+\(.*\) \{$)"
)


@pytest.mark.parametrize("file", SCRIPTS, ids=lambda file: file.name)
def test_every_function_says_what_it_does(file: Path) -> None:
    lines = file.read_text("utf-8").splitlines()
    declared = [at for at, line in enumerate(lines) if DECLARED.match(line)]
    silent = [lines[at].strip() for at in declared if not lines[at - 1].endswith("*/")]

    assert declared
    assert silent == []
