"""Running Pelican in a process of its own."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from kopienas.tasks.console import PublishingError, Voice
from kopienas.tasks.git import commit, commit_time
from kopienas.tasks.project import Project


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be built.

    Attributes:
        settings: The settings file, in the project's folder.
        preview: Whether pages reload themselves when the site is built anew.
        site_url: The public address; "" leaves it to the settings and the environment.
        today: The day for which it is built (ISO 8601); "" leaves it to the environment likewise.
    """

    settings: str
    preview: bool = False
    site_url: str = ""
    today: str = ""


def environment(project: Project, order: Order) -> dict[str, str]:
    """Return the environment of a build: the same commit gives the same pages."""
    return {
        **os.environ,
        **({"SITE_URL": order.site_url} if order.site_url else {}),
        **({"KOPIENAS_TODAY": order.today} if order.today else {}),
        "PYTHONPATH": os.pathsep.join([str(project.plugins), str(project.root)]),
        "PYTHONHASHSEED": "0",
        "KOPIENAS_COMMIT": commit(project.root),
        "KOPIENAS_BUILT": commit_time(project.root),
    }


def run_pelican(project: Project, voice: Voice, order: Order, *, into: Path, lock: IO[str]) -> None:
    """Build the site into the new folder *into*, while *lock* is held."""
    command = [sys.executable, "-m", "kopienas.pelican_glue.run", order.settings]
    command += ["--output", str(into), "--lang", voice.language.upper()]
    done = subprocess.run(
        [*command, "--preview"] if order.preview else command,
        cwd=project.root,
        env=environment(project, order),
        # Holding the lock too, a child that outlives us keeps the next build from mixing with it.
        pass_fds=(lock.fileno(),),
        check=False,
    )
    if done.returncode != 0:
        raise PublishingError(
            "Vietne nav uzbūvēta; iepriekšējā versija palika neskarta.",
            "The site was not built; the previous version was left untouched.",
        )
