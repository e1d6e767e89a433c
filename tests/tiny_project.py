"""What the tests of building and publishing ask and do."""

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, Protocol

from kopienas.building.build import LOCAL_SETTINGS
from kopienas.building.pelican_process import BuildOptions
from kopienas.tasks.project import Project

PLUGINS = Path(__file__).resolve().parents[1] / "plugins"
TODAY = date(2026, 11, 20)
LOCAL = BuildOptions(LOCAL_SETTINGS, TODAY)
BUILD = (
    "from kopienas.building.build import LOCAL_SETTINGS, build_site\n"
    "from kopienas.building.pelican_process import BuildOptions\n"
    "build_site(project, console, BuildOptions(LOCAL_SETTINGS, today))\n"
)
PUBLISH = (
    "from kopienas.publishing.pages_branch import PagesBranch\n"
    "from kopienas.publishing.publish import PublishOptions, publish_site\n"
    "branch = PagesBranch(project.root, 'origin', 'gh-pages')\n"
    "publish_site(project, console, branch, PublishOptions(today))\n"
)

Setter = Callable[[str], None]


class Send(Protocol):
    """Publishes the project to its remote."""

    def __call__(self, *, branch: str = "gh-pages", **options: Any) -> None:  # noqa: ANN401
        """Publish to *branch* with these fields of PublishOptions."""


def git(folder: Path, *arguments: str) -> str:
    """Run git and return what it says."""
    command = ["git", "-C", str(folder), *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def preamble(project: Project) -> str:
    """Return code that makes the names ``project``, ``console`` and ``today``."""
    return (
        # Also where the tests run in the background, whose children ignore Ctrl-C
        "import signal\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "from datetime import date\n"
        "from pathlib import Path\n"
        "from kopienas.model.language import Language\n"
        "from kopienas.tasks.project import Project\n"
        "from kopienas.tasks.console import Console\n"
        f"project, console = Project(Path({str(project.root)!r})), Console(Language.LV)\n"
        f"today = date.fromisoformat({TODAY.isoformat()!r})\n"
    )


def start(project: Project, code: str) -> subprocess.Popen[str]:
    """Run *code* after the preamble in a process of its own."""
    return subprocess.Popen(
        [sys.executable, "-c", preamble(project) + code],
        env={**os.environ, "PYTHONPATH": str(PLUGINS), "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def readline(process: subprocess.Popen[str]) -> str:
    """Wait for the next line that the process prints."""
    assert process.stdout is not None
    return process.stdout.readline()


def page(project: Project) -> str:
    """Return the home page of the last good version."""
    return (project.output / "index.html").read_text(encoding="utf-8")


def aside(project: Project) -> set[str]:
    """Return the names of what lies in the folder for builds."""
    return {path.name for path in project.build_folder.iterdir()}


def save(project: Project) -> None:
    """Commit and push the sources."""
    git(project.root, "add", "--all")
    git(project.root, "commit", "--quiet", "--allow-empty", "--message", "Saturs")
    git(project.root, "push", "--quiet", "origin", "main")


def published(remote: Path, name: str, branch: str = "gh-pages") -> str:
    return git(remote, "show", f"{branch}:{name}")


def names(remote: Path) -> set[str]:
    return set(git(remote, "ls-tree", "-r", "--name-only", "gh-pages").splitlines())


def history(remote: Path) -> list[str]:
    return git(remote, "rev-list", "gh-pages").splitlines()
