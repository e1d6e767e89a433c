"""Builds of the site; the last good one is kept until a complete new one replaces it."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from kopienas.building.build_lock import build_lock
from kopienas.building.closing_scan import read_output, require_publishable
from kopienas.building.completeness import require_complete_site
from kopienas.building.pelican_process import BuildOptions, run_pelican
from kopienas.building.publication_limits import read_limits
from kopienas.building.swapping import NEW_PREFIX, clean_up_interrupted_build, replace_output
from kopienas.building.version_file import seal_version
from kopienas.model.consent import ConsentScope
from kopienas.tasks.console import Console
from kopienas.tasks.project import Project

LOCAL_SETTINGS = "pelicanconf.py"
PUBLIC_SETTINGS = "publishconf.py"


@contextmanager
def build_in_temporary_folder(
    project: Project, console: Console, options: BuildOptions
) -> Iterator[Path]:
    """Build into a new folder, yield the complete site, and remove the folder afterwards.

    Raises:
        TaskError: The build failed, is incomplete, or holds what must not leave this computer.
    """
    with build_lock(project, console) as lock, temporary_folder(project) as folder:
        yield build_into(folder, project, console, options, lock)


@contextmanager
def temporary_folder(project: Project) -> Iterator[Path]:
    """Yield a new folder on the disk of the output, and remove it afterwards; needs the lock."""
    clean_up_interrupted_build(project)
    with tempfile.TemporaryDirectory(prefix=NEW_PREFIX, dir=project.build_folder) as folder:
        yield Path(folder)


def build_into(
    folder: Path, project: Project, console: Console, options: BuildOptions, lock: IO[str]
) -> Path:
    """Build below *folder*, while *lock* is held, and return the folder of the complete site.

    Raises:
        TaskError: The build failed, is incomplete, or holds what must not leave this computer.
    """
    site = folder / "site"
    run_pelican(project, console, options, into=site, lock=lock)
    require_complete_site(site)
    is_public = options.settings == PUBLIC_SETTINGS
    content = project.root / "content"
    limits = read_limits(content, options.today, ConsentScope.WEB, is_public=is_public)
    require_publishable(read_output(site), limits)
    seal_version(site)
    return site


def build_site(project: Project, console: Console, options: BuildOptions) -> None:
    """Build the site and replace the last build with it.

    Raises:
        TaskError: The build failed or is incomplete.
    """
    with build_in_temporary_folder(project, console, options) as site:
        replace_output(project, site)
    console.print("Vietne uzbūvēta mapē output.", "The site is built in the folder output.")
