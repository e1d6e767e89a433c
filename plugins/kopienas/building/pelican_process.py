"""Runs Pelican in a separate process."""

import os
import subprocess
import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import IO

from kopienas.tasks.console import Console, TaskError
from kopienas.tasks.git import commit_time, current_commit
from kopienas.tasks.project import Project


@dataclass(frozen=True, slots=True)
class BuildOptions:
    """Options of a build.

    Attributes:
        settings: The settings file, in the project's folder.
        today: The day for which the site is built.
        preview: The port on which the pages are served and reload themselves after each new build;
            0 if it is no preview.
        site_url: The public URL; "" means that of the settings and the environment.
        published: The published addresses that are known, besides those of the ledger.
    """

    settings: str
    today: date
    preview: int = 0
    site_url: str = ""
    published: frozenset[str] = frozenset()


def build_environment(project: Project, options: BuildOptions) -> dict[str, str]:
    """Return the environment variables of a build.

    The time of the commit only dates the version: what pages say depends on the day.
    """
    return {
        **os.environ,
        **({"SITE_URL": options.site_url} if options.site_url else {}),
        **({"KOPIENAS_PREVIEW_PORT": str(options.preview)} if options.preview else {}),
        "PYTHONPATH": os.pathsep.join([str(project.plugins), str(project.root)]),
        "PYTHONHASHSEED": "0",
        "KOPIENAS_COMMIT": current_commit(project.root),
        "KOPIENAS_BUILT": commit_time(project.root),
    }


def run_pelican(
    project: Project, console: Console, options: BuildOptions, *, into: Path, lock: IO[str]
) -> None:
    """Build the site into the new folder *into*, while *lock* is held.

    Raises:
        TaskError: The build failed.
    """
    command = [sys.executable, "-m", "kopienas.pelican_glue.run", options.settings]
    command += ["--output", str(into), "--lang", console.language.upper()]
    command += ["--today", options.today.isoformat()]
    environment = build_environment(project, options)
    if options.published:
        addresses = into.with_name("published-addresses")
        addresses.write_text("\n".join(sorted(options.published)), "utf-8")
        environment["KOPIENAS_PUBLISHED_ADDRESSES"] = str(addresses)
    done = subprocess.run(
        [*command, "--preview"] if options.preview else command,
        cwd=project.root,
        env=environment,
        # The child holds the lock too: if it outlives this process, the next build still waits.
        pass_fds=(lock.fileno(),),
        check=False,
    )
    if done.returncode != 0:
        raise TaskError(
            "Vietne nav uzbūvēta; iepriekšējā versija palika neskarta.",
            "The site was not built; the previous version was left untouched.",
        )
