"""The rooms of the code of which every branch is tested, and the demand that it stays so."""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path


def covered_whole(root: Path) -> list[str]:
    """Return the patterns of these files, below *root*, as pyproject.toml lists them.

    Raises:
        ValueError: a pattern fits no file: what it stood for was renamed, and nothing asks for it.
    """
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))
    patterns: list[str] = project["tool"]["kopienas"]["covered_whole"]
    if lost := [one for one in patterns if not any(root.glob(one))]:
        raise ValueError(f"pyproject.toml, covered_whole: no file is {', '.join(lost)}")
    return patterns


def report(root: Path) -> list[str]:
    """Return the command that tells what the last tests missed there, and fails if they did."""
    include = f"--include={','.join(covered_whole(root))}"
    return [sys.executable, "-m", "coverage", "report", "--fail-under=100", include]
