"""A pre-commit hook that refuses files that hold more than they show, such as a place or device.

``python -m kopienas.photos.staged``, run by ``.githooks/pre-commit``. It reads the staged
versions, not the files in the folder. Exit status 1 if a file is refused.
"""

from __future__ import annotations

import sys
from pathlib import Path

from kopienas.imaging.private_metadata import find_private_metadata
from kopienas.reading.hidden_part_words import name_parts, remedy
from kopienas.tasks.git import read_git_output


def main() -> int:
    """Check all files that are staged in the repository of the current folder."""
    here = Path.cwd()
    staged = ("diff", "--cached", "--name-only", "--diff-filter=d", "-z")
    names = read_git_output(here, *staged).split(b"\0")
    refused = 0
    for name in filter(None, names):
        if found := find_private_metadata(read_git_output(here, "cat-file", "blob", b":" + name)):
            shown = name.decode("utf-8", "replace")
            what, do = name_parts(found), remedy(shown, found)
            sys.stderr.write(
                f"{shown}: failā ir vairāk, nekā tas rāda ({what.lv}) – {do.lv}, "
                "un pievienojiet vēlreiz (git add).\n"
                f"{shown}: the file holds more than it shows ({what.en}) – {do.en}, "
                "and add it again (git add).\n"
            )
            refused = 1
    return refused


if __name__ == "__main__":
    sys.exit(main())
