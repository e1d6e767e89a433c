"""Builds the site for the public and pushes it to the branch that the public server shows."""

import os
import subprocess
import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kopienas.building.build import PUBLIC_SETTINGS, build_in_temporary_folder
from kopienas.building.pelican_process import BuildOptions
from kopienas.publishing.pages_branch import PagesBranch
from kopienas.publishing.pushed import require_pushed_commit
from kopienas.tasks.console import Console, TaskError
from kopienas.tasks.git import GitError, current_commit, run_git
from kopienas.tasks.project import Project

SMALLEST_SHARE = 0.8  # fewer pages than this share of the published ones looks like an accident


@dataclass(frozen=True, slots=True)
class PublishOptions:
    """Options of a publication.

    Attributes:
        today: The day for which the site is built.
        cname: The site's own domain; "" keeps the published one.
        site_url: The public URL; "" means that of the domain or the environment.
        fewer_pages: True if losing many pages is intended.
    """

    today: date
    cname: str = ""
    site_url: str = ""
    fewer_pages: bool = False


def publish_site(
    project: Project, console: Console, branch: PagesBranch, options: PublishOptions
) -> None:
    """Build the site for the public and push it.

    Raises:
        TaskError: Nothing was published; its text says why.
    """
    try:
        branch.refuse_source_branch()
        require_pushed_commit(project.root, branch.remote)
        before = branch.fetch()
        cname = options.cname or branch.read_cname(before)
        site_url = _site_url(options.site_url, cname)
        order = BuildOptions(PUBLIC_SETTINGS, options.today, site_url=site_url)
        with build_in_temporary_folder(project, console, order) as site:
            if not options.fewer_pages:
                _require_page_count(site, branch.list_files(before))
            published = _send(site, branch, before, cname)
    except GitError as error:
        raise TaskError(f"Git: {error}", f"Git: {error}") from error
    files = len(branch.list_files(published))
    console.print(
        f"Publicēts: {files} faili, zars {branch.name}, ieraksts {published[:12]}.",
        f"Published: {files} files, branch {branch.name}, commit {published[:12]}.",
    )


def _site_url(given: str, cname: str) -> str:
    from_domain = f"https://{cname}" if cname and not os.environ.get("SITE_URL") else ""
    return given or from_domain


def _require_page_count(site: Path, published: frozenset[str]) -> None:
    now = sum(1 for _ in site.rglob("*.html"))
    before = sum(name.endswith(".html") for name in published)
    if now < before * SMALLEST_SHARE:
        raise TaskError(
            f"Lapu skaits sarūk no {before} līdz {now}. Ja tā jābūt, pievienojiet --fewer-pages.",
            f"The number of pages falls from {before} to {now}. If that is meant, add "
            "--fewer-pages.",
        )


def _send(site: Path, branch: PagesBranch, before: str, cname: str) -> str:
    try:
        made = _commit(site, branch, cname)
        expected = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
        expected |= {".nojekyll"} | ({"CNAME"} if cname else set())
        # ghp-import exits 0 even if git could not store every file.
        if made == before or branch.list_files(made) != expected:
            raise TaskError(
                "ghp-import nesagatavoja visus failus; nekas nav publicēts.",
                "ghp-import did not store every file; nothing was published.",
            )
        branch.push(made)
    finally:
        branch.delete_local_branch()
    return made


def _commit(site: Path, branch: PagesBranch, cname: str) -> str:
    command = [sys.executable, "-m", "ghp_import", "--no-jekyll"]
    command += ["--remote", branch.remote, "--branch", branch.name]
    command += ["--message", f"Publish {current_commit(branch.root)[:12]}"]
    command += ["--cname", cname] if cname else []
    subprocess.run([*command, str(site)], cwd=branch.root, check=False)
    return run_git(branch.root, "rev-parse", "--verify", branch.local_reference)
