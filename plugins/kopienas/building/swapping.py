"""Replaces the old build with a new one, so that a power cut never loses both."""

import os
import shutil
from pathlib import Path

from kopienas.tasks.console import TaskError
from kopienas.tasks.project import Project

NEW_PREFIX = "new-"


def clean_up_interrupted_build(project: Project) -> None:
    """Restore or remove what an interrupted run left behind; call it with the lock held.

    Raises:
        TaskError: the folders cannot be changed, or *output* is no folder.
    """
    output = project.output
    if output.is_symlink() or (output.exists() and not output.is_dir()):
        raise TaskError(
            f"{output.name} nav mape, kurā būvēt; izdzēsiet vai pārdēvējiet to.",
            f"{output.name} is no folder to build into; delete or rename it.",
        )
    try:
        if project.previous_build.exists() and not output.exists():
            project.previous_build.rename(output)
        for left in [project.previous_build, *project.build_folder.glob(f"{NEW_PREFIX}*")]:
            _remove(left)
    except OSError as error:
        raise _unchangeable(error) from error


def replace_output(project: Project, built: Path) -> None:
    """Move the finished build *built* to the output folder.

    Raises:
        TaskError: the folders cannot be changed; the old build stays.
    """
    # File names may reach the disk before their contents: a power cut could leave empty files.
    os.sync()
    try:
        if project.output.exists():
            project.output.rename(project.previous_build)
        built.rename(project.output)
        _remove(project.previous_build)
    except OSError as error:
        raise _unchangeable(error) from error


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def _unchangeable(error: OSError) -> TaskError:
    """Return the error of a folder that belongs to somebody else, is read-only or full."""
    reason = f"{error.strerror}: {error.filename}"
    return TaskError(
        f"Uzbūvēto nevar nolikt vietā ({reason}). Izdzēsiet šo mapi vai ļaujiet tajā rakstīt.",
        f"The build cannot be put in place ({reason}). Delete this folder, or allow writing to it.",
    )
