"""What is told of a change, as data: made where the change is built, read where it is answered.

A pull request may come from a stranger. What its own run says of it is therefore not trusted: it is
read strictly, by the code of main, and is nothing but text of a bounded length.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from typing import Any, TypeVar

T = TypeVar("T")

VERSION = 1
#: The longest text, and the longest list, that is read.
LONGEST_TEXT, LONGEST_LIST = 2_000, 5_000


@dataclass(frozen=True, slots=True)
class ChangedPage:
    """A page that is new, changed or gone: its path below the site, and its title."""

    path: str
    title: str


@dataclass(frozen=True, slots=True)
class MovedPage:
    """A page that now only leads to another: both paths."""

    path: str
    target: str


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault of the content: the file, its line counted from 1, what is wrong and how to mend it.

    Path and line are "" and 0 where it belongs to no certain file.
    """

    path: str
    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Report:
    """What becomes of the site.

    Attributes:
        faults: What must be mended; then nothing was built, and nothing else is known.
        withheld: Sentences about pictures that are not shown, and why.
        compared: False if the site as it was before could not be built.
        pictures: Number of pictures that are new, changed or gone.
        frame: True if the head or the foot of all pages differs.
    """

    faults: tuple[Fault, ...] = ()
    withheld: tuple[str, ...] = ()
    compared: bool = True
    added: tuple[ChangedPage, ...] = ()
    changed: tuple[ChangedPage, ...] = ()
    removed: tuple[ChangedPage, ...] = ()
    moved: tuple[MovedPage, ...] = ()
    pictures: int = 0
    frame: bool = False


def write_report(report: Report) -> str:
    """Return *report* as JSON, each list and text cut to the length that is read."""
    told = {name: _cut(value) for name, value in asdict(report).items()}
    return json.dumps({"version": VERSION, **told}, ensure_ascii=False, indent=1) + "\n"


def read_report(text: str) -> Report:
    """Return the report that *text* holds.

    Raises:
        ValueError: It is no such report, or too long; RecursionError likewise, if nested too deep.
    """
    told = json.loads(text)
    known = {field.name for field in fields(Report)}
    if not isinstance(told, dict) or told.keys() != {"version", *known}:
        raise ValueError("not a report")
    if told["version"] != VERSION:
        raise ValueError("a report of another version")
    return Report(
        faults=tuple(_read_fault(one) for one in _read_list(told["faults"])),
        withheld=tuple(_read(str, one) for one in _read_list(told["withheld"])),
        compared=_read(bool, told["compared"]),
        added=tuple(_read_page(one) for one in _read_list(told["added"])),
        changed=tuple(_read_page(one) for one in _read_list(told["changed"])),
        removed=tuple(_read_page(one) for one in _read_list(told["removed"])),
        moved=tuple(_read_moved(one) for one in _read_list(told["moved"])),
        pictures=_read(int, told["pictures"]),
        frame=_read(bool, told["frame"]),
    )


def _cut(value: Any) -> Any:  # noqa: ANN401 - any part of a report
    if isinstance(value, str):
        return value[:LONGEST_TEXT]
    if isinstance(value, tuple):
        return [_cut(one) for one in value[:LONGEST_LIST]]
    if isinstance(value, dict):
        return {name: _cut(one) for name, one in value.items()}
    return value


def _read_page(value: object) -> ChangedPage:
    record = _read_record(value, "path", "title")
    return ChangedPage(_read(str, record["path"]), _read(str, record["title"]))


def _read_moved(value: object) -> MovedPage:
    record = _read_record(value, "path", "target")
    return MovedPage(_read(str, record["path"]), _read(str, record["target"]))


def _read_fault(value: object) -> Fault:
    record = _read_record(value, "path", "line", "text")
    path, text = _read(str, record["path"]), _read(str, record["text"])
    return Fault(path, _read(int, record["line"]), text)


def _read_record(value: object, *names: str) -> dict[str, object]:
    if not isinstance(value, dict) or value.keys() != set(names):
        raise ValueError(f"not a record of {', '.join(names)}")
    return value


def _read_list(value: object) -> list[object]:
    if not isinstance(value, list) or len(value) > LONGEST_LIST:
        raise ValueError("not a list of that length")
    return value


def _read(kind: type[T], value: object) -> T:
    """Return *value* if it is exactly of that *kind*: for JSON, True would be a number too."""
    if type(value) is not kind or len(str(value)) > LONGEST_TEXT:
        raise ValueError(f"not a {kind.__name__} of that length")
    return value
