"""Checks of Markdown before it is converted: what would be lost, misread or take for ever."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kopienas.reading.markdown_text import is_bullet
from kopienas.reading.problem import N_, Message

#: Line within the text, counted from 0; what was found; how to mend it.
MarkupFault = tuple[int, Message, Message]

_CODE = re.compile(r"`[^`\n]*`")
_TAG_OPENS = re.compile(r"[A-Za-z/!?]")
_FOR_MACHINES = re.compile(r"<(?:\?|!(?!--))[^\s<>]{0,20}")
_FOOTNOTE = re.compile(r"\[\^[^\]\s]{1,40}\]")
_BY_LABEL = re.compile(r"\]\[([^\[\]\n]{1,200})\]")
_LABEL = re.compile(r"^ {0,3}\[([^\[\]\n]{1,200})\]:", re.MULTILINE)
_HEADING = re.compile(r"^(?:#|=+[ \t]*$|-+[ \t]*$)", re.MULTILINE)
_QUOTES = re.compile(r"(?: {0,3}> ?)*")
_LIST_ITEM = re.compile(r" *(?:[-*+]|\d{1,9}\.) ")
#: Brackets that may be open at once, and quotations and lists that may be within each other: each
#: more costs Python-Markdown another pass over the rest of the text.
MOST_OPEN = 10
#: Headings of one text; each needs an address that no other has.
MOST_HEADINGS = 300
#: Columns of an indent that Markdown takes for code.
_CODE_INDENT = 4


def find_stopping_faults(text: str) -> Iterator[MarkupFault]:
    """Yield the faults because of which *text* cannot be converted: something has no end."""
    bare = _CODE.sub(_blank, text)
    without_comments = _blank_comments(bare)
    yield from _unclosed_tags(without_comments)
    yield from _open_brackets(without_comments)
    if len(_HEADING.findall(text)) > MOST_HEADINGS:
        what = Message(N_("the text has more than {most} headings"), {"most": MOST_HEADINGS})
        yield 0, what, Message(N_("divide it into several pages"))
    for number, line in enumerate(text.split("\n")):
        marks = _QUOTES.match(line)
        if marks and marks[0].count(">") > MOST_OPEN:
            what = Message(N_("quotations are within each other too deep"))
            yield number, what, Message(N_("begin the line with one “>”"))
            return


def find_misread_markup(text: str) -> Iterator[MarkupFault]:
    """Yield the faults of what *text* would show otherwise than its author means."""
    yield from _code_by_indent(text)
    bare = _CODE.sub(_blank, text)
    for match in _FOR_MACHINES.finditer(_blank_comments(bare)):
        what = Message(
            N_("“{tag}” is meant for machines: readers would not see it"), {"tag": match[0]}
        )
        mend = Message(N_("delete it, or write the sign as “&lt;”"))
        yield bare.count("\n", 0, match.start()), what, mend
    labels = {match[1].casefold() for match in _LABEL.finditer(bare)}
    for match in _FOOTNOTE.finditer(bare):
        what = Message(
            N_("“{mark}” is a footnote, which pages here don't have"), {"mark": match[0]}
        )
        mend = Message(N_("write the remark in brackets, or as a sentence of its own"))
        yield bare.count("\n", 0, match.start()), what, mend
    for match in _BY_LABEL.finditer(bare):
        if match[1].casefold() not in labels and not match[1].startswith("^"):
            what = Message(N_("no line says where “[{name}]” leads"), {"name": match[1]})
            mend = Message(N_("write the link as [words](address)"))
            yield bare.count("\n", 0, match.start()), what, mend


def _blank(match: re.Match[str]) -> str:
    """Return a text of the same length and lines that means nothing."""
    return re.sub(r"[^\n]", " ", match[0])


def _blank_comments(text: str) -> str:
    """Return *text* with spaces in place of every comment that is closed."""
    pieces: list[str] = []
    position = 0
    while (begins := text.find("<!--", position)) >= 0:
        ends = text.find("-->", begins + 4)
        if ends < 0:
            break
        pieces.append(text[position:begins] + re.sub(r"[^\n]", " ", text[begins : ends + 3]))
        position = ends + 3
    return "".join([*pieces, text[position:]])


def _unclosed_tags(text: str) -> Iterator[MarkupFault]:
    position = 0
    for piece in text.split("<")[1:]:
        position = text.index("<", position) + 1
        if not _TAG_OPENS.match(piece) or (">" in piece and not piece.startswith("!--")):
            continue
        shown = {"tag": "<" + piece[:20].split("\n")[0].split(" ")[0]}
        what = Message(N_("“{tag}” is opened but not closed"), shown)
        if piece.startswith("!--"):
            mend = Message(N_("end the remark with “-->”"))
        else:
            mend = Message(N_("end it with “>”, or write the sign as “&lt;”"))
        yield text.count("\n", 0, position), what, mend
        return


def _open_brackets(text: str) -> Iterator[MarkupFault]:
    """Yield the first place where more brackets are open than a person opens.

    An empty line closes them all, as in Markdown.
    """
    brackets = targets = 0
    for number, line in enumerate(text.split("\n")):
        if not line.strip():
            brackets = targets = 0
        for match in re.finditer(r"\]\(|[\[\])]", line):
            sign = match[0]
            brackets = max(0, brackets + (sign == "[") - (sign[0] == "]"))
            targets = max(0, targets + (sign == "](") - (sign == ")"))
            if max(brackets, targets) > MOST_OPEN:
                what = Message(N_("brackets are opened here again and again, and not closed"))
                yield number, what, Message(N_("close each “[” by “]”, and each “](” by “)”"))
                return


def _code_by_indent(text: str) -> Iterator[MarkupFault]:
    """Yield each paragraph that an indent would turn into code, outside lists."""
    in_list, after_blank = False, True
    for number, line in enumerate(text.split("\n")):
        wide = line.expandtabs(_CODE_INDENT)
        indent = len(wide) - len(wide.lstrip())
        if after_blank and line.strip():
            in_list = (in_list and indent > 0) or (indent < _CODE_INDENT and _is_item(line))
            if indent >= _CODE_INDENT and not in_list:
                what = Message(N_("spaces or a tab stand before the paragraph: it would be code"))
                yield number, what, Message(N_("begin the line with its first word"))
        elif line.strip() and _is_item(line):
            in_list = True
        after_blank = not line.strip()


def _is_item(line: str) -> bool:
    return is_bullet(line) or _LIST_ITEM.match(line) is not None
