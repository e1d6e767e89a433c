"""Builds of the site; the last good one is kept until a complete new one replaces it."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kopienas.building.build_lock import alone
from kopienas.building.pelican_process import Order, run_pelican
from kopienas.building.swapping import NEW, recover, swap
from kopienas.building.wholeness import demand_whole
from kopienas.tasks.console import Voice
from kopienas.tasks.project import Project

LOCAL = Order("pelicanconf.py")
PREVIEW = Order("pelicanconf.py", preview=True)
PRODUCTION = Order("publishconf.py")


@contextmanager
def built_aside(project: Project, voice: Voice, order: Order) -> Iterator[Path]:
    """Build into a new folder, yield the complete site, and remove the folder afterwards.

    Raises:
        TaskError: The build failed or is incomplete.
    """
    with alone(project, voice) as lock:
        recover(project)
        with tempfile.TemporaryDirectory(prefix=NEW, dir=project.aside) as folder:
            site = Path(folder) / "site"
            run_pelican(project, voice, order, into=site, lock=lock)
            demand_whole(site)
            yield site


def build(project: Project, voice: Voice, order: Order = LOCAL) -> None:
    """Build the site and replace the last build with it.

    Raises:
        TaskError: The build failed or is incomplete.
    """
    with built_aside(project, voice, order) as site:
        swap(project, site)
    voice.say("Vietne uzbūvēta mapē output.", "The site is built in the folder output.")
