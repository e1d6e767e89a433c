"""Looks at everything that can be examined from here, and prints what is found.

It asks no network but the git remote, changes nothing, and hides nothing that it cannot see.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

from kopienas.building.address_ledger import find_unrecorded_addresses
from kopienas.imaging.cache import cache_folder_of
from kopienas.planning.plan import plan_site
from kopienas.reading.problem import ContentProblems
from kopienas.tasks.console import Console, TaskError
from kopienas.tasks.git import GitError, commit_time, git_or_empty, run_git
from kopienas.tasks.project import Project
from tools.doctor import checkout, computer, publication
from tools.doctor.finding import Finding
from tools.doctor.publication import Publication

SOURCE_BRANCH = "main"
PAGES_BRANCH = "gh-pages"


def run_doctor(project: Project, console: Console, today: date, remote: str = "origin") -> None:
    """Print each finding, and at last what cannot be seen from here.

    Raises:
        TaskError: Something is to be mended.
    """
    findings = []
    for one in examine(project, today, remote):
        findings.append(one)
        console.print(one.sentence.lv, one.sentence.en or one.sentence.lv)
    console.print(
        "No šejienes nav redzams: vai GitHub nakts būve ir ieslēgta, kas drīkst publicēt un kā "
        "aizsargāts zars main. Kur to skatīt, teikts failā docs/owners.md.",
        "Not to be seen from here: whether GitHub’s nightly build is on, who may publish, and how "
        "the branch main is protected. docs/owners.md says where to look.",
    )
    if faults := sum(one.is_fault for one in findings):
        raise TaskError(f"Jālabo: {faults}.", f"To mend: {faults}.")


def examine(project: Project, today: date, remote: str) -> Iterator[Finding]:
    """Yield what is found, the computer first."""
    yield from _examine_computer(project)
    error = _fetch_sources(project.root, remote)
    yield checkout.examine_remote(
        remote, git_or_empty(project.root, "remote", "get-url", remote), error
    )
    yield from _examine_checkout(project, today, remote)
    published = None if error else _read_publication(project.root, remote)
    if error is None:
        yield publication.examine_age(published, today)
    site_url = os.environ.get("SITE_URL", "").strip()
    yield publication.examine_address(site_url, published.cname if published else "")


def _examine_computer(project: Project) -> Iterator[Finding]:
    root = project.root
    yield computer.examine_python(sys.version_info[:3])
    for name in ("git", "make"):
        yield computer.examine_program(name, _read_version(name))
    stamps = {
        kind: root / ".venv" / f"{kind}-{git_or_empty(root, 'hash-object', requirements)}"
        for kind, requirements in (
            ("site", "requirements.txt"),
            ("test", "requirements-dev.txt"),
        )
    }
    yield computer.examine_environment(
        Path(sys.prefix), root, is_current=stamps["site"].exists() or stamps["test"].exists()
    )
    programs = Path(sys.executable).parent
    missing = [
        name
        for name in ("pytest", "ruff", "mypy", "zizmor", "node", "npm")
        if not (programs / name).exists()
    ]
    yield computer.examine_test_tools(missing)
    yield computer.examine_browser(_find_browser())
    yield computer.examine_room(shutil.disk_usage(root).free)
    committed = commit_time(root)
    yield computer.examine_clock(
        datetime.now(UTC), datetime.fromisoformat(committed) if committed else None
    )


def _examine_checkout(project: Project, today: date, remote: str) -> Iterator[Finding]:
    root = project.root
    yield checkout.examine_hooks(git_or_empty(root, "config", "core.hooksPath"))
    yield checkout.examine_branch(
        git_or_empty(root, "symbolic-ref", "--short", "HEAD"), SOURCE_BRANCH
    )
    there = f"{remote}/{SOURCE_BRANCH}"
    yield checkout.examine_changes(
        len(git_or_empty(root, "status", "--porcelain").splitlines()),
        _count_commits(root, f"{there}..HEAD"),
        _count_commits(root, f"HEAD..{there}"),
    )
    yield checkout.examine_ledger(_find_unrecorded(project, today))
    cache = cache_folder_of(project.root / "content")
    files = (file for file in cache.rglob("*") if file.is_file())
    yield checkout.examine_picture_cache(sum(file.stat().st_size for file in files))


def _read_version(name: str) -> str:
    if not (path := shutil.which(name)):
        return ""
    done = subprocess.run([path, "--version"], capture_output=True, text=True, check=False)
    return next(iter(done.stdout.splitlines()), name)


def _find_browser() -> Path | None:
    try:
        from tests.tools import chromium  # noqa: PLC0415 - needs the test tools
    except ImportError:
        return None
    try:
        return chromium.find()
    except SystemExit:  # the variable CHROMIUM names no program
        return None


def _find_unrecorded(project: Project, today: date) -> frozenset[str] | None:
    try:
        plan = plan_site(project.root / "content", today)
    except ContentProblems:
        return None
    return frozenset(find_unrecorded_addresses(plan))


def _count_commits(root: Path, span: str) -> int:
    return int(git_or_empty(root, "rev-list", "--count", span) or 0)


def _fetch_sources(root: Path, remote: str) -> str | None:
    """Fetch the newest sources beside the checkout; return git's words if that fails."""
    try:
        run_git(root, "fetch", "--quiet", "--no-tags", remote, SOURCE_BRANCH)
    except GitError as error:
        return str(error)
    return None


def _read_publication(root: Path, remote: str) -> Publication | None:
    """Return what the newest state of the branch tells of itself; None if nothing is published."""
    try:
        # Into no reference: it only is looked at.
        run_git(root, "fetch", "--quiet", "--no-tags", "--refmap=", remote, PAGES_BRANCH)
    except GitError:
        return None
    version = _read_json(git_or_empty(root, "show", "FETCH_HEAD:version.json"))
    published = git_or_empty(root, "log", "-1", "--format=%cs", "FETCH_HEAD")
    return Publication(
        str(version.get("commit", "")),
        date.fromisoformat(str(version.get("day") or published)),
        git_or_empty(root, "show", "FETCH_HEAD:CNAME"),
    )


def _read_json(text: str) -> dict[str, object]:
    try:
        found = json.loads(text)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
