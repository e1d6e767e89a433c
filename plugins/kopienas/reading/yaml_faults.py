"""Faults of YAML in an editor's words: what the signs did, and what to write instead."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ruamel.yaml.error import YAMLError
from ruamel.yaml.nodes import Node, ScalarNode

from kopienas.reading.characters import name_character
from kopienas.reading.problem import N_, Message, Problem

MessagePair = tuple[Message, Message]

#: A space that YAML does not count as one, in the indent of a line or after the colon of a field.
_ODD = "[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]"
_ODD_SPACE = re.compile(rf"^[ -]*(?:[\w.-]+: ?)?({_ODD})")
#: A value that begins with a sign of YAML.
_SIGN_FIRST = re.compile(r"^[ -]*(?:[\w.-]+: +|- +)([@`%*&!|>\]},])")
#: A value in quotation marks with more behind them.
_BEHIND_MARKS = re.compile(r"""^[ -]*(?:[\w.-]+: +|- +)(?:"[^"]*"|'[^']*') *[^ #,\]}]""")
#: Characters of a remark that a message shows.
_LONGEST_SHOWN = 40


def odd_space_problems(text: str, file: str, first_line: int) -> Iterator[Problem]:
    """Yield the first space in *text* that looks like a plain one, where YAML wants a plain one."""
    for number, line in enumerate(text.split("\n")):
        if match := _ODD_SPACE.match(line):
            name = name_character(match[1])
            what = Message(N_("a space here is no plain one: {name}"), {"name": name})
            mend = Message(N_("delete the spaces here and type them anew"))
            yield Problem(file, first_line + number, "", what, mend)
            return


def unreadable_problem(file: str, first_line: int, error: YAMLError, text: str) -> Problem:
    """Return a problem that says in the editor's words why the text is not YAML."""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    index = int(mark.line) if mark else 0
    lines = text.splitlines()
    context = getattr(error, "context_mark", None)
    if any("\t" in line for line in lines[index : index + 1]):
        what = Message(N_("a tab character where spaces are needed"))
        mend = Message(N_("replace the tab by two spaces"))
    elif "while scanning a quoted scalar" in str(getattr(error, "context", "")):
        what = Message(N_("a quotation mark is opened but not closed"))
        mend = Message(N_("close the text with the same mark that opens it"))
        index = int(context.line) if context else index
    else:
        # YAML may see the fault only in the line after it.
        near = [at for at in (index, index - 1) if 0 <= at < len(lines)]
        at, (what, mend) = next(
            ((at, found) for at in near if (found := _fault_of_line(lines[at]))), (index, _OTHER)
        )
        index = at
    return Problem(file, first_line + index, "", what, mend)


_OTHER: MessagePair = (
    Message(N_("this is not readable as YAML")),
    Message(N_("write “field: value”, indent with two spaces, quote a text that holds “: ”")),
)


def _fault_of_line(line: str) -> MessagePair | None:
    if match := _SIGN_FIRST.match(line):
        return sign_fault(match[1])
    if _BEHIND_MARKS.match(line):
        what = Message(N_("the value goes on behind its closing quotation mark"))
        return what, Message(N_("put all of it into single marks: '…'"))
    return None


def sign_fault(sign: str) -> MessagePair:
    """Return the messages for a value that begins with *sign*, which means something in YAML."""
    what = Message(N_("the value begins with “{sign}”, which is a sign of YAML"), {"sign": sign})
    return what, Message(N_('put the whole value into quotation marks: "…"'))


def swallowed_text(node: Node, lines: list[str]) -> MessagePair | None:
    """Return the messages for a value of which YAML leaves a part out, or None.

    The signs ``!`` and ``&`` take the first word, a space with ``#`` takes all that follows.
    """
    sign = _rest_of_line(node.start_mark, lines)[:1]
    if sign and sign in "!&":
        return sign_fault(sign)
    if not isinstance(node, ScalarNode) or node.style is not None or not node.value:
        return None
    return remark_fault(_rest_of_line(node.end_mark, lines))


def remark_fault(rest: str) -> MessagePair | None:
    """Return the messages for the *rest* of a line behind a value if "#" cuts it off, or None.

    Behind two spaces or more it is a remark that somebody meant as one.
    """
    if not rest.startswith(" #"):
        return None
    shown = {"rest": rest.strip()[:_LONGEST_SHOWN]}
    what = Message(N_("“{rest}” is not read: “#” behind a space begins a remark"), shown)
    mend = N_("put the whole value into quotation marks, or the remark onto a line of its own")
    return what, Message(mend)


def _rest_of_line(mark: Any, lines: list[str]) -> str:  # noqa: ANN401 - ruamel's marks are untyped
    return lines[mark.line][mark.column :] if mark.line < len(lines) else ""
