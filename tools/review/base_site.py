"""The site as it was before a change, built by its own code from its own commit."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from kopienas.tasks.git import git_or_empty, run_git
from kopienas.tasks.project import Project

PICTURES = Path(".cache") / "pictures"


@contextmanager
def check_out(project: Project, commit: str) -> Iterator[Project]:
    """Yield a second checkout of *project* at *commit*, with the pictures that are made already.

    Raises:
        GitError: There is no such commit.
    """
    project.build_folder.mkdir(exist_ok=True)
    # What a run left behind that was cut off.
    git_or_empty(project.root, "worktree", "prune")
    with TemporaryDirectory(prefix="base-", dir=project.build_folder) as folder:
        root = Path(folder) / "site"
        run_git(project.root, "worktree", "add", "--quiet", "--detach", str(root), commit)
        try:
            if (made := project.root / PICTURES).is_dir():
                # A build takes away what its own content does not show: not from the other's cache.
                shutil.copytree(made, root / PICTURES, copy_function=os.link)
            yield Project(root)
        finally:
            git_or_empty(project.root, "worktree", "remove", "--force", str(root))
