"""Check of what files hold besides what they show: a public repository shows it to everyone."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from kopienas.imaging.file_parts import HiddenPart
from kopienas.imaging.private_metadata import find_private_metadata
from kopienas.reading.hidden_part_words import GUIDE, name_parts, remedy
from kopienas.reading.problem import N_, Message, Problem


def check_private_metadata(
    root: Path, names: Iterable[str], reported: Collection[str] = ()
) -> Iterator[Problem]:
    """Yield a problem for each file of *names*, below *root*, that holds more than it shows.

    Damage alone is not told again of the files *reported*, which are known to be faulty.
    """
    for name in names:
        file = root / name
        if not file.is_file() or file.is_symlink():
            continue
        found = find_private_metadata(file.read_bytes())
        if not found or (found == {HiddenPart.DAMAGED} and name in reported):
            continue
        what = Message(
            N_("the file holds more than it shows ({parts})"), {"parts": name_parts(found)}
        )
        mend = Message(
            N_("{remedy}; if it was committed before, clear the history too ({guide})"),
            {"remedy": remedy(name, found), "guide": GUIDE},
        )
        yield Problem(name, 1, "", what, mend)
