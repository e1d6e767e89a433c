"""Embroidery patterns: text files of letters, each of which stands for a thread colour."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

BARE = "."

Colour = tuple[int, int, int]


class PatternError(Exception):
    """A pattern or the list of threads is faulty; the message says where and why."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """A picture as rows of letters, all of one length; each letter is a thread or bare cloth."""

    name: str
    rows: tuple[str, ...]

    @property
    def columns(self) -> int:
        """Number of stitches in a row."""
        return len(self.rows[0])

    @property
    def letters(self) -> frozenset[str]:
        """The letters of the threads that the pattern needs."""
        return frozenset("".join(self.rows)) - {BARE}


def read_threads(path: Path) -> dict[str, Colour]:
    """Return colours by letter, from lines ``letter rrggbb name``; # begins a comment.

    Raises:
        PatternError: a letter is not one letter or is used twice.
    """
    found: dict[str, Colour] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("#") or not line.strip():
            continue
        letter, colour, _name = line.split(maxsplit=2)
        if letter in found or letter == BARE or len(letter) != 1:
            raise PatternError(f"{path.name}: “{letter}” must be one letter, used once")
        found[letter] = (int(colour[:2], 16), int(colour[2:4], 16), int(colour[4:], 16))
    return found


def read_pattern(path: Path, threads: dict[str, Colour]) -> Pattern:
    """Return the pattern of a text file.

    Raises:
        PatternError: there are no rows, or uneven ones, or unknown letters.
    """
    lines = path.read_text(encoding="utf-8").splitlines()
    rows = tuple(line for line in lines if line and not line.startswith("#"))
    if not rows:
        raise PatternError(f"{path.name}: there are no rows")
    for number, row in enumerate(rows, start=1):
        if len(row) != len(rows[0]):
            raise PatternError(f"{path.name}: row {number} has {len(row)}, not {len(rows[0])}")
        if unknown := set(row) - threads.keys() - {BARE}:
            raise PatternError(f"{path.name}: row {number} has no thread for {sorted(unknown)}")
    return Pattern(path.stem, rows)
