"""The real site as it would be published, for a run that is given no built folder."""

import os
import subprocess
import sys
from pathlib import Path

from kopienas.tasks.clock import TODAY_VARIABLE, read_today

#: The day of the run: the content may hold what happened until then, and no later.
TODAY = read_today(os.environ)
ROOT = Path(__file__).resolve().parents[2]
# An address with a path: a link that forgets the path leads out of the site and is found.
SITE_URL = "https://example.org/kopienas"
#: What a build is told instead of asking the commit and the clock.
GIVEN = {
    "SITE_URL": SITE_URL,
    "REPOSITORY_URL": "https://repository.example/kopienas",
    "KOPIENAS_COMMIT": "0123abc",
    "KOPIENAS_BUILT": "2026-11-20T12:00:00+00:00",
    TODAY_VARIABLE: str(TODAY),
}


def build_real(folder: Path) -> None:
    """Build the real site into *folder*."""
    done = build(ROOT, folder)
    assert done.returncode == 0, done.stderr


def build(project: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    """Build the public site of *project* into *folder* and return what came of it."""
    command = [sys.executable, "-m", "kopienas.pelican_glue.run", "publishconf.py"]
    path = os.pathsep.join([str(ROOT / "plugins"), str(project)])
    return subprocess.run(
        [*command, "--output", str(folder), "--lang", "EN"],
        cwd=project,
        env={**os.environ, "PYTHONPATH": path, **GIVEN},
        capture_output=True,
        text=True,
        check=False,
    )
