"""A pre-commit hook that refuses files with metadata on the place or device of the picture.

``python -m kopienas.photos.staged``, run by ``.githooks/pre-commit``. It reads the staged
versions, not the files in the folder. Exit status 1 if a file is refused.
"""

from __future__ import annotations

import sys
from pathlib import Path

from kopienas.imaging.private_metadata import find_private_metadata
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
            what = ", ".join(sorted(found))
            sys.stderr.write(
                f"{shown}: fails pasaka vairāk nekā attēls ({what}); "
                f"ievediet to ar „make photos”.\n"
                f"{shown}: the file tells more than its picture ({what}); "
                f"take it in with “make photos”.\n"
            )
            refused = 1
    return refused


if __name__ == "__main__":
    sys.exit(main())
