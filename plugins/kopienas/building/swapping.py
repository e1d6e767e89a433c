"""Replaces the old build with a new one, so that a power cut never loses both."""

import os
import shutil
from pathlib import Path

from kopienas.tasks.project import Project

NEW = "new-"


def recover(project: Project) -> None:
    """Restore or remove what an interrupted run left behind; call it with the lock held."""
    if project.previous.exists() and not project.output.exists():
        project.previous.rename(project.output)
    for left in [project.previous, *project.aside.glob(f"{NEW}*")]:
        if left.exists():
            shutil.rmtree(left)


def swap(project: Project, built: Path) -> None:
    """Move the finished build *built* to the output folder."""
    # File names may reach the disk before their contents: a power cut could leave empty files.
    os.sync()
    if project.output.exists():
        project.output.rename(project.previous)
    built.rename(project.output)
    if project.previous.exists():
        shutil.rmtree(project.previous)
