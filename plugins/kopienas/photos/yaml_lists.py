"""Changes of YAML lists that leave everything else in the file as it was written.

ruamel.yaml finds the entries, in whichever style they are written, and the text is cut at its
marks. Its own round trip is used only where a list must change its style: it ties the comment above
an entry to the entry before it, and would remove the two together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from io import StringIO

from ruamel.yaml import YAML
from ruamel.yaml.error import StreamMark, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

EMPTY = "[]"
#: Wider than any line, so that none is broken anew.
_WIDTH = 1_000_000


def remove_entries(text: str, field: str, is_meant: Callable[[str], bool]) -> str:
    """Return *text* without the list entries at any depth whose *field* has a value that is meant.

    An entry goes with the last entry of a list in it: a panel with its only picture, a room with
    its only panel.

    Raises:
        YAMLError: the text is no YAML.
    """
    root = YAML(typ="safe", pure=True).compose(text)
    cuts = [
        cut
        for one in _lists(root)
        for cut in _list_cuts(
            text, one, lambda item: _goes(item, field, is_meant), indent=0 if one is root else 2
        )
    ]
    # A cut within another has been made with it.
    end = len(text)
    for start, stop, instead in sorted(cuts, key=lambda cut: (-cut[1], cut[0])):
        if stop <= end:
            text, end = text[:start] + instead + text[stop:], start
    return text


def append_entries(text: str, entries: str) -> str:
    """Return *text* with *entries*, a list in block style, at the end of its list.

    What is no list that can be read is kept before them; the checker reports it.
    """
    try:
        node = YAML(typ="safe", pure=True).compose(text)
    except YAMLError:
        node = None
    if not isinstance(node, SequenceNode):
        return _join(text, entries)
    if not node.flow_style:
        indent = " " * node.start_mark.column
        return _join(text, "".join(indent + line for line in entries.splitlines(keepends=True)))
    if not node.value:
        return _join(
            text[: node.start_mark.index] + text[node.end_mark.index :].lstrip("\n"), entries
        )
    return _join(_to_block_style(text), entries)


def _lists(node: Node | None) -> Iterator[SequenceNode]:
    """Yield every list in *node*, the outer ones first."""
    if isinstance(node, SequenceNode):
        yield node
        for item in node.value:
            yield from _lists(item)
    elif isinstance(node, MappingNode):
        for _, value in node.value:
            yield from _lists(value)


def _goes(item: Node, field: str, is_meant: Callable[[str], bool]) -> bool:
    """Return whether an entry is meant, or would be left with an empty list."""
    if is_meant(_value_of(item, field)):
        return True
    lists = [value for _, value in item.value] if isinstance(item, MappingNode) else []
    return any(
        isinstance(one, SequenceNode)
        and one.value
        and all(_goes(inner, field, is_meant) for inner in one.value)
        for one in lists
    )


def _list_cuts(
    text: str, node: SequenceNode, goes: Callable[[Node], bool], *, indent: int
) -> list[tuple[int, int, str]]:
    """Return (start, stop, what stands there instead) for each entry that *goes*.

    *indent* is how many spaces an empty list stands to the right of the entries it had.
    """
    items: list[Node] = node.value
    meant = [index for index, item in enumerate(items) if goes(item)]
    if meant and len(meant) == len(items):
        if node.flow_style:
            return [(node.start_mark.index, node.end_mark.index, EMPTY)]
        start, stop = _block_span(text, items[0])[0], _block_span(text, items[-1])[1]
        return [(start, stop, " " * (node.start_mark.column + indent) + EMPTY + "\n")]
    if not node.flow_style:
        return [(*_block_span(text, items[index]), "") for index in meant]
    # With the comma: the one behind an entry, or before the last ones.
    kept = [index for index in range(len(items)) if index not in meant]
    return [
        (items[index].start_mark.index, items[index + 1].start_mark.index, "")
        if index < kept[-1]
        else (items[index - 1].end_mark.index, items[index].end_mark.index, "")
        for index in meant
    ]


def _value_of(item: Node, field: str) -> str:
    """Return the text of *field* in an entry, or ""."""
    if isinstance(item, MappingNode):
        for key, value in item.value:
            if key.value == field and isinstance(value, ScalarNode):
                return str(value.value)
    return ""


def _block_span(text: str, item: Node) -> tuple[int, int]:
    """Return the span of the lines of an entry in block style, from hyphen to last value."""
    hyphen = text.rindex("-", 0, item.start_mark.index)
    start = text.rfind("\n", 0, hyphen) + 1
    last = _last_mark(item)
    if last.column == 0:  # the end of a text in block style, after its line end
        return start, last.index
    stop = text.find("\n", last.index)
    return start, len(text) if stop < 0 else stop + 1


def _last_mark(node: Node) -> StreamMark:
    """Return the end of *node*; its own mark may lie beyond the comments that follow."""
    end: StreamMark = node.end_mark
    if not isinstance(node, MappingNode | SequenceNode) or node.flow_style or not node.value:
        return end
    if isinstance(node, SequenceNode):
        return _last_mark(node.value[-1])
    key, value = node.value[-1]
    is_blank = value.start_mark.index == value.end_mark.index  # nothing stands after the colon
    return _last_mark(key if is_blank else value)


def _to_block_style(text: str) -> str:
    yaml = YAML()
    yaml.preserve_quotes, yaml.width = True, _WIDTH
    listed = yaml.load(text)
    listed.fa.set_block_style()
    written = StringIO()
    yaml.dump(listed, written)
    return written.getvalue()


def _join(text: str, entries: str) -> str:
    before = text.rstrip("\n")
    return f"{before}\n{entries}" if before.strip() else entries
