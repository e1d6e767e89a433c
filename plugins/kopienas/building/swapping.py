"""Replaces the old build with a new one, so that a power cut never loses both."""

import os
import shutil
from pathlib import Path

from kopienas.tasks.project import Project

NEW_PREFIX = "new-"


def clean_up_interrupted_build(project: Project) -> None:
    """Restore or remove what an interrupted run left behind; call it with the lock held."""
    if project.previous_build.exists() and not project.output.exists():
        project.previous_build.rename(project.output)
    for left in [project.previous_build, *project.build_folder.glob(f"{NEW_PREFIX}*")]:
        if left.exists():
            shutil.rmtree(left)


def replace_output(project: Project, built: Path) -> None:
    """Move the finished build *built* to the output folder."""
    # File names may reach the disk before their contents: a power cut could leave empty files.
    os.sync()
    if project.output.exists():
        project.output.rename(project.previous_build)
    built.rename(project.output)
    if project.previous_build.exists():
        shutil.rmtree(project.previous_build)
