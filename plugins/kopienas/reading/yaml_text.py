"""Reading YAML 1.2 with the line of every value, and without YAML's surprises.

ruamel.yaml composes the text to nodes, which are turned into plain values here: so a date stays the
text that was written, a duplicate key is an error, and aliases cannot grow without bound.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from kopienas.reading.characters import describe_forbidden_character, find_forbidden_character
from kopienas.reading.problem import N_, Message, Problem
from kopienas.reading.yaml_faults import (
    odd_space_problems,
    remark_fault,
    swallowed_text,
    unreadable_problem,
)

FieldPath = tuple[str | int, ...]

#: Characters; a longer number is not meant as one, and stays the text that was written.
LONGEST_NUMBER = 20


@dataclass(slots=True)
class LocatedValues:
    """Plain values (str, int, float, bool, None, list, dict) with the line of each.

    Attributes:
        value: the values; an empty mapping if the text has none.
        lines: line, counted from 1 in the whole file, by path such as ``("location", "latitude")``.
        faulty: paths of values whose fault is reported already; one fault is one message.
    """

    value: Any
    lines: dict[FieldPath, int] = field(default_factory=dict)
    faulty: set[FieldPath] = field(default_factory=set)

    def line(self, path: FieldPath) -> int:
        """Return the line of *path*, or of its nearest parent that has one."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)

    def items(self) -> Iterator[LocatedValues]:
        """Yield each item of a list, with the lines of its values by their path within it."""
        lines: dict[int, dict[FieldPath, int]] = defaultdict(dict)
        for path, line in self.lines.items():
            match path:
                case (int(index), *rest):
                    lines[index][tuple(rest)] = line
        faulty: dict[int, set[FieldPath]] = defaultdict(set)
        for path in self.faulty:
            match path:
                case (int(index), *rest):
                    faulty[index].add(tuple(rest))
        for index, item in enumerate(self.value):
            yield LocatedValues(item, lines[index], faulty[index])


def read_yaml(
    text: str, file: str, first_line: int, problems: list[Problem]
) -> LocatedValues | None:
    """Return the values of *text*, which begins at *first_line* of *file*.

    None, with the problem reported, if it cannot be read.
    """
    located = LocatedValues({})
    odd = list(odd_space_problems(text, file, first_line))
    if odd:
        problems += odd
        return None
    try:
        node = YAML(typ="safe", pure=True).compose(text)
        if node is not None:
            located.value = _Builder(file, first_line, problems, located, text).build(node, ())
    except YAMLError as error:
        problems.append(unreadable_problem(file, first_line, error, text))
        return None
    except RecursionError:
        what = Message(N_("the values are nested too deep"))
        problems.append(Problem(file, first_line, "", what, Message(N_("write plain fields"))))
        return None
    return located


class _Builder:
    """Converter of nodes into plain values, which records lines and problems."""

    def __init__(
        self,
        file: str,
        first_line: int,
        problems: list[Problem],
        located: LocatedValues,
        text: str,
    ) -> None:
        self._file, self._first_line, self._text = file, first_line, text.split("\n")
        self._problems, self._located, self._lines = problems, located, located.lines
        self._seen: set[int] = set()

    def build(self, node: Node, path: FieldPath) -> Any:  # noqa: ANN401 - whatever was written
        if id(node) in self._seen:
            # An alias is the anchor's own node, so the line must be that of the alias's field.
            what = Message(N_("a YAML alias (&name, *name) is used"))
            self._report(self._located.line(path), path, what, Message(N_("write the value out")))
            return None
        self._seen.add(id(node))
        self._lines.setdefault(path, self._line(node))
        if fault := swallowed_text(node, self._text):
            self._report(self._line(node), path, *fault)
        if isinstance(node, MappingNode):
            return self._mapping(node, path)
        if isinstance(node, SequenceNode):
            return [self.build(item, (*path, index)) for index, item in enumerate(node.value)]
        assert isinstance(node, ScalarNode)  # noqa: S101 - YAML has three kinds of nodes
        return self._scalar(node, path)

    def _scalar(self, node: ScalarNode, path: FieldPath) -> str | int | float | bool | None:
        # Written as an escape, such as "\x0b", it is not among the characters of the file.
        unfit = find_forbidden_character(node.value)
        if unfit is None:
            return _plain_value(node)
        self._report(self._line(node), path, *describe_forbidden_character(unfit))
        return ""

    def _mapping(self, node: MappingNode, path: FieldPath) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = str(key_node.value) if isinstance(key_node, ScalarNode) else "?"
            here = (*path, key)
            if (unfit := find_forbidden_character(key)) is not None:
                self._report(self._line(key_node), path, *describe_forbidden_character(unfit))
                continue
            if key in values:
                what = Message(
                    N_("the field is written twice (first in line {first})"),
                    {"first": self._lines[here]},
                )
                mend = Message(N_("keep one of the two"))
                self._report(self._line(key_node), here, what, mend)
                continue
            self._lines[here] = self._line(key_node)
            if isinstance(value_node, ScalarNode) and not value_node.value:
                self._check_remark(key_node, here)
            values[key] = self.build(value_node, here)
        return values

    def _check_remark(self, key_node: Node, path: FieldPath) -> None:
        """Report a value that is nothing but a remark: ``title: #talka``."""
        end = key_node.end_mark
        if fault := remark_fault(self._text[end.line][end.column :].lstrip(":")):
            self._report(self._line(key_node), path, *fault)

    def _line(self, node: Node) -> int:
        return int(node.start_mark.line) + self._first_line

    def _report(self, line: int, path: FieldPath, what: Message, mend: Message) -> None:
        self._located.faulty.add(path)
        name = ".".join(str(part) for part in path)
        self._problems.append(Problem(self._file, line, name, what, mend))


def _plain_value(node: ScalarNode) -> str | int | float | bool | None:
    """Return the plain value by the core schema of YAML 1.2; dates and odd numbers stay text."""
    kind, text = str(node.tag).rpartition(":")[2], str(node.value)
    if kind == "null":
        return None
    if kind == "bool":
        return text.lower() == "true"
    if len(text) > LONGEST_NUMBER:
        return text
    if kind == "int" and text.lstrip("+-").isdecimal():
        return int(text)
    if kind == "float" and text.lstrip("+-").replace(".", "", 1).isdecimal():
        return float(text)
    return text
