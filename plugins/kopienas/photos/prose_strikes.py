"""Strikes a picture from a Markdown text, with the caption that stands at it."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterator
from itertools import count

#: Takes the place of a struck picture until its line has been dealt with.
_GAP = "\0"
_ALT = r"!\[(?:[^\[\]\\]|\\.|\[[^\[\]]*\])*\]"
_TITLE = r"""(?:[ \t\n]+(?:"[^"]*"|'[^']*'))?"""
_INLINE = re.compile(rf"{_ALT}\([ \t\n]*<?(?P<target>[^\s()<>]+)>?{_TITLE}[ \t\n]*\)")
_BY_LABEL = re.compile(r"!\[(?P<alt>[^\[\]]*)\](?: ?\[(?P<label>[^\[\]]*)\])?(?!\()")
_DEFINITION = re.compile(
    r"^ {0,3}\[(?P<label>[^\[\]]+)\]:[ \t]*<?(?P<target>[^\s<>]+).*$", re.MULTILINE
)
_HTML = re.compile(
    r"""<img\b[^<>]*?\bsrc\s*=\s*["']?(?P<target>[^"'\s<>]+)[^<>]*>""", re.IGNORECASE
)
_FIGURE = re.compile(
    rf"<figure\b(?:(?!</figure>).)*?{_GAP}(?:(?!</figure>).)*</figure>", re.IGNORECASE | re.DOTALL
)
_LINK = re.compile(
    rf"\[[ \t]*{_GAP}[ \t]*\](?:\([^()]*\)|\[[^\[\]]*\])|<a\b[^<>]*>\s*{_GAP}\s*</a>", re.IGNORECASE
)
#: Signs at the beginning of a line: a list, a quotation, a heading.
_SIGNS = re.compile(r"(?:[-*+>]|\d+[.)]|#{1,6})[ \t]+|>")
_EMPHASISED = re.compile(
    r"\*{1,3}(?![\s*])[^*]+\*{1,3}|_{1,3}(?![\s_])[^_]+_{1,3}|<(em|small|i)>[^<]*</\1>",
    re.IGNORECASE,
)


def strike_from_prose(
    text: str, path: str, is_meant: Callable[[str], bool]
) -> tuple[str, list[int]]:
    """Return *text* without the pictures whose path is meant, and the lines where they stood.

    *path* is that of the text; paths begin with ``content/``. The picture is found in every form of
    Markdown and in HTML. A line that held nothing else goes with it, and so does the caption: what
    the figure holds, or what is emphasised in the same line, the next one or the next paragraph.
    The lines are counted in the new text.
    """
    if _GAP in text:  # no text that a person writes has it; the checker refuses it
        return text, []

    def meant(match: re.Match[str]) -> bool:
        return is_meant(_resolve_target(match["target"], path))

    labels = {one["label"].casefold() for one in _DEFINITION.finditer(text) if meant(one)}
    found = _INLINE.sub(lambda one: _GAP if meant(one) else one[0], text)
    found = _HTML.sub(lambda one: _GAP if meant(one) else one[0], found)
    found = _DEFINITION.sub(lambda one: _GAP if meant(one) else one[0], found)
    found = _BY_LABEL.sub(
        lambda one: _GAP if (one["label"] or one["alt"]).casefold() in labels else one[0], found
    )
    if _GAP not in found:
        return text, []
    return _close_gaps(_LINK.sub(_GAP, _FIGURE.sub(_GAP, found)))


def _resolve_target(target: str, path: str) -> str:
    """Return the path that *target* of a picture in the text at *path* leads to."""
    plain = target.partition("#")[0].partition("?")[0]
    if plain.startswith("/"):
        return f"content/{plain.removeprefix('/content/').strip('/')}"
    return posixpath.normpath(posixpath.join(posixpath.dirname(path), plain))


def _close_gaps(text: str) -> tuple[str, list[int]]:
    kept: list[str] = []
    places: list[int] = []
    lines = text.splitlines(keepends=True)
    numbers = iter(count())
    while (number := next(numbers)) < len(lines):
        if _GAP not in lines[number]:
            kept.append(lines[number])
            continue
        places.append(len(kept) + 1)
        line = _clear_cells(lines[number]) if "|" in lines[number] else lines[number]
        rest = line.replace(_GAP, "")
        if not _is_caption_or_nothing(rest):
            kept.append(rest)
            continue
        for _ in range(_caption_length(lines[number + 1 :])):
            next(numbers)
        after = lines[number + 1 + _caption_length(lines[number + 1 :]) :]
        if (not kept or not kept[-1].strip()) and after and not after[0].strip():
            next(numbers)  # of two blank lines around a paragraph that is gone, one is enough
    return "".join(kept), places


def _is_caption_or_nothing(line: str) -> bool:
    plain = line.strip()
    while sign := _SIGNS.match(f"{plain} "):
        plain = plain[sign.end() :].strip()
    return not plain or _EMPHASISED.fullmatch(plain) is not None


def _caption_length(lines: list[str]) -> int:
    """Return how many of *lines*, which follow a picture, are its caption with the space above."""
    blank = 0
    if lines and not lines[0].strip():
        blank = 1
    paragraph: list[str] = []
    for line in lines[blank:]:
        if not line.strip() or _GAP in line:
            break
        paragraph.append(line)
    for length in _lengths(len(paragraph), blank):
        said = "".join(paragraph[:length]).strip()
        if _EMPHASISED.fullmatch(said) and not _SIGNS.match(said):
            return blank + length
    return 0


def _lengths(lines: int, blank: int) -> Iterator[int]:
    """Yield the lengths that a caption may have: a paragraph of its own is one as a whole."""
    yield from [lines] if blank else range(lines, 0, -1)


def _clear_cells(row: str) -> str:
    """Return a row of a table in which the cells with a picture hold no caption either."""
    end = row[len(row.rstrip()) :]
    cells = [
        " "
        if _GAP in cell and _is_caption_or_nothing(re.sub(rf"{_GAP}|<br ?/?>", "", cell))
        else cell
        for cell in row.rstrip().split("|")
    ]
    return "|".join(cells) + end
