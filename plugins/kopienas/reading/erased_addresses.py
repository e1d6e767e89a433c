"""The addresses of erased pictures, which are meant to be forgotten: no other may be.

They stand in ``content/data/erased.txt`` as the first digits of their digests. So the publication
knows that an address was erased, and not lost, and the file does not keep the picture's name.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from hashlib import sha256
from pathlib import Path

from kopienas.reading.document import read_text
from kopienas.reading.problem import N_, Message, Problem

ERASED_FILE = "erased.txt"
#: Hexadecimal digits: too few to find a name by trying all, enough to meet no other by chance.
DIGITS = 5
_DIGEST = re.compile(rf"[0-9a-f]{{{DIGITS}}}")


def digest_address(address: str) -> str:
    """Return what stands in the file for an erased *address*."""
    return sha256(address.encode()).hexdigest()[:DIGITS]


def leave_out_erased(addresses: Iterable[str], erased: Collection[str]) -> frozenset[str]:
    """Return the *addresses* without those that the digests *erased* stand for."""
    return frozenset(one for one in addresses if digest_address(one) not in erased)


def check_erased(file: Path, path: str, problems: list[Problem]) -> None:
    """Report each line of the *file* at *path* that is no digest; there need be no file."""
    if not file.is_file():
        return
    for number, line in enumerate((read_text(file, path, problems) or "").splitlines(), 1):
        if not _DIGEST.fullmatch(line):
            what = Message(N_("“{name}” is nothing that erasing a picture writes"), {"name": line})
            mend = Message(N_("bring the file back from the history; only tasks change it"))
            problems.append(Problem(path, number, "", what, mend))
