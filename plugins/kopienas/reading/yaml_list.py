"""Reading a YAML file that holds a list: each item by its form, with its lines."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel

from kopienas.reading.document import read_text
from kopienas.reading.form import fill_form, typeset_bilingual
from kopienas.reading.problem import Message, Problem
from kopienas.reading.yaml_text import LocatedValues, read_yaml

M = TypeVar("M", bound=BaseModel)


def read_yaml_file(file: Path, path: str, problems: list[Problem]) -> LocatedValues | None:
    """Return the values of *file*; None, with the problem reported, if it cannot be read."""
    text = read_text(file, path, problems)
    return read_yaml(text, path, 1, problems) if text is not None else None


def read_yaml_list(
    file: Path, path: str, form: type[M], no_list: tuple[Message, Message], problems: list[Problem]
) -> list[tuple[M, LocatedValues]]:
    """Return the items of *file* that fit *form*, each with its lines; faults are reported.

    *no_list* says what is wrong, and how to mend it, if the file holds something else than a list.
    """
    located = read_yaml_file(file, path, problems)
    if located is None:
        return []
    if not isinstance(located.value, list):
        problems.append(Problem(path, 1, "", *no_list))
        return []
    items: list[tuple[M, LocatedValues]] = []
    for lines in located.items():
        values = typeset_bilingual(lines.value) if isinstance(lines.value, dict) else {}
        item = fill_form(form, values, lines, path, problems)
        if item is not None:
            items.append((item, lines))
    return items
