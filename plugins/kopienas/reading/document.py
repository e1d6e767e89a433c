"""Reading Markdown files with front matter: decoded, checked, each value with its line."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kopienas.reading.characters import check_characters
from kopienas.reading.problem import N_, Message, Problem
from kopienas.reading.yaml_text import LocatedValues, read_yaml

FENCE = "---"
#: Bytes; no text that a person writes here is larger: a bigger file is a wrong paste or upload.
LARGEST_FILE = 256_000


@dataclass(frozen=True, slots=True)
class MarkdownDocument:
    """A Markdown file with front matter.

    Attributes:
        path: relative to the project, as it appears in problems.
        front_matter: its values with their lines.
        body: the Markdown below the front matter.
        body_line: the line at which the body begins.
    """

    path: str
    front_matter: LocatedValues
    body: str
    body_line: int

    def line_of(self, text: str) -> int:
        """Return the line of the first occurrence of *text* in the body, else the body's first."""
        before, found, _ = self.body.partition(text)
        return self.body_line + before.count("\n") if found else self.body_line


def read_text(file: Path, path: str, problems: list[Problem]) -> str | None:
    """Return the text of *file* (UTF-8, with or without BOM, any line ends).

    None, with the problem reported, if it cannot be opened, is too large, not UTF-8 or empty, or
    holds characters that no text may hold.
    """
    raw = b""
    try:
        if (size := file.stat().st_size) > LARGEST_FILE:
            problems.append(_too_large(path, size))
            return None
        raw = file.read_bytes()
        text = raw.decode("utf-8-sig")
    except OSError as error:
        what = Message(N_("the file cannot be opened ({reason})"), {"reason": error.strerror})
        mend = Message(N_("allow reading it, or replace it by a copy"))
        problems.append(Problem(path, 1, "", what, mend))
        return None
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        what = Message(N_("the file is not saved as UTF-8"))
        mend = Message(N_("save it again with the encoding UTF-8"))
        problems.append(Problem(path, line, "", what, mend))
        return None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        what = Message(N_("the file is empty"))
        mend = Message(N_("write it, or delete it"))
        problems.append(Problem(path, 1, "", what, mend))
        return None
    unfit = list(check_characters(text, path))
    problems += unfit
    return None if unfit else text


def _too_large(path: str, size: int) -> Problem:
    what = Message(
        N_("the file has {size} kB; at most {most} kB are read"),
        {"size": size // 1000, "most": LARGEST_FILE // 1000},
    )
    mend = Message(N_("shorten the text; pictures belong into files of their own"))
    return Problem(path, 1, "", what, mend)


def read_document(file: Path, path: str, problems: list[Problem]) -> MarkdownDocument | None:
    """Return the Markdown *file*; None, with the problem reported, if it cannot be read."""
    text = read_text(file, path, problems)
    if text is None:
        return None
    lines = text.split("\n")
    if lines[0].rstrip() != FENCE:
        what = Message(N_("the file does not begin with a line “---”"))
        mend = Message(N_("put the fields between two lines “---” at the very top"))
        problems.append(Problem(path, 1, "", what, mend))
        return None
    ends = [number for number, line in enumerate(lines) if number and line.rstrip() == FENCE]
    if not ends:
        what = Message(N_("the second line “---” is missing"))
        mend = Message(N_("put a line “---” between the fields and the text"))
        problems.append(Problem(path, len(lines), "", what, mend))
        return None
    head = read_yaml("\n".join(lines[1 : ends[0]]), path, 2, problems)
    if head is None:
        return None
    if not isinstance(head.value, dict):
        what = Message(N_("between the lines “---” there are no fields"))
        problems.append(Problem(path, 2, "", what, Message(N_("write “field: value”"))))
        return None
    return MarkdownDocument(path, head, "\n".join(lines[ends[0] + 1 :]), ends[0] + 2)
