"""Check for private metadata in files: a public repository shows them to everyone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from kopienas.imaging.private_metadata import find_private_metadata
from kopienas.reading.problem import N_, Message, Problem


def check_private_metadata(root: Path, names: Iterable[str]) -> Iterator[Problem]:
    """Yield a problem for each file of *names*, below *root*, with private metadata."""
    for name in names:
        file = root / name
        if not file.is_file() or file.is_symlink():
            continue
        if found := find_private_metadata(file.read_bytes()):
            values = {"marks": ", ".join(sorted(found))}
            what = Message(N_("the file tells more than its picture ({marks})"), values)
            mend = Message(
                N_("remove it, and take it in with “make photos”, which leaves that out")
            )
            yield Problem(name, 1, "", what, mend)
