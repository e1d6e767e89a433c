"""Messages reach every terminal."""

import sys
from io import BytesIO, TextIOWrapper

import pytest

from kopienas.model.language import Language
from kopienas.tasks.console import Console, TaskError


def test_terminal_without_latvian_letters_shows_escapes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither its encoding nor a damaged file name ends a task with a traceback."""
    written = BytesIO()
    for name in ("stdout", "stderr"):
        monkeypatch.setattr(sys, name, TextIOWrapper(written, "ascii"))
    console = Console(Language.LV)
    console.print("ā", "a")
    console.print_error(TaskError("ž\udcff", "z"))

    assert written.getvalue() == b"\\u0101\n\\u017e\\udcff\n"
