"""Markdown as editors write it, in the form that Python-Markdown reads in the same sense.

Python-Markdown takes every number with a full stop for a list, which in Latvian is an ordinal
("24. un 25. oktobrī"); it wants an empty line above a list and four spaces before an inner one.
"""

from __future__ import annotations

import re

_NUMBERED = re.compile(r"( *)(\d{1,9})\.(?= +\S)")
_BULLET = re.compile(r"( *)[-*+] +(?=\S)")
_NUMBER_IN_BULLET = re.compile(r"( *[-*+] +\d{1,9})\.(?= )")
_RULE = re.compile(r" {0,3}([-*_])(?: *\1){2,} *")
#: Spaces by which an inner list is indented at least, and by which Python-Markdown wants it to be.
_INNER, _LEVEL = 2, 4


def adapt_markdown(text: str) -> str:
    """Return *text* with its lists, and with its ordinals at the beginning of lines as words."""
    lines = text.split("\n")
    items = _numbered_items(lines)
    adapted: list[str] = []
    lists: list[int] = []  # the indent of each list that is open, the innermost last
    after_blank = True
    for number, line in enumerate(lines):
        indent = len(line) - len(line.lstrip(" "))
        if number in items or is_bullet(line):
            if not lists and not after_blank:
                adapted.append("")
            while lists and lists[-1] > indent:
                lists.pop()
            if not lists or indent >= lists[-1] + _INNER:
                lists.append(indent)
            shown = _NUMBER_IN_BULLET.sub(r"\1\\.", line.lstrip(" "))
            adapted.append(" " * _LEVEL * (len(lists) - 1) + shown)
        else:
            if after_blank and line.strip() and not indent:
                lists.clear()
            level = sum(indent >= one + _INNER for one in lists)
            shown = _NUMBERED.sub(r"\1\2\\.", line, count=1) if _NUMBERED.match(line) else line
            adapted.append(" " * _LEVEL * level + shown.lstrip(" ") if level else shown)
        after_blank = not line.strip()
    return "\n".join(adapted)


def is_bullet(line: str) -> bool:
    """Return whether *line* begins an item of a list without numbers."""
    return _BULLET.match(line) is not None and _RULE.fullmatch(line) is None


def _numbered_items(lines: list[str]) -> set[int]:
    """Return the index of each line that is an item of a numbered list.

    Such a list begins with 1 and has a second item: a lone number is that of a floor or a day.
    """
    items: set[int] = set()
    last: dict[int, tuple[int, int]] = {}  # index and number of the last one by its indent
    after_blank = False
    for index, line in enumerate(lines):
        match = _NUMBERED.match(line)
        if match:
            indent, number = len(match[1]), int(match[2])
            above, before = last.get(indent, (index, number))
            follows = above != index and (number == before + 1 or number == before == 1)
            if follows and (before == 1 or above in items):
                items |= {above, index}
            last[indent] = (index, number)
        elif after_blank and line.strip() and not line.startswith(" ") and not is_bullet(line):
            last.clear()
        after_blank = not line.strip()
    return items
