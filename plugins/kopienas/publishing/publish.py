"""Builds the site for the public and pushes it to the branch that the public server shows."""

import os
import subprocess
import sys
from dataclasses import dataclass, replace
from pathlib import Path

from kopienas.building.build import PRODUCTION, built_aside
from kopienas.publishing.pages_branch import PagesBranch
from kopienas.publishing.pushed import demand_saved
from kopienas.tasks.console import PublishingError, Voice
from kopienas.tasks.git import GitError, commit, git
from kopienas.tasks.project import Project

SHRUNK = 0.8  # fewer pages than this share of the published ones looks like an accident


@dataclass(frozen=True, slots=True)
class Wishes:
    """Options of a publication.

    Attributes:
        cname: The site's own domain; "" keeps the published one.
        site_url: The public URL; "" means that of the domain or the environment.
        fewer_pages: True if losing many pages is intended.
    """

    cname: str = ""
    site_url: str = ""
    fewer_pages: bool = False


def publish(project: Project, voice: Voice, branch: PagesBranch, wishes: Wishes) -> None:
    """Build the site for the public and push it.

    Raises:
        TaskError: Nothing was published; its text says why.
    """
    try:
        branch.demand_separate()
        demand_saved(project.root, branch.remote)
        before = branch.fetch()
        cname = wishes.cname or branch.cname(before)
        order = replace(PRODUCTION, site_url=_address(wishes.site_url, cname))
        with built_aside(project, voice, order) as site:
            if not wishes.fewer_pages:
                _demand_pages(site, branch.files(before))
            published = _send(site, branch, before, cname)
    except GitError as error:
        raise PublishingError(f"Git: {error}", f"Git: {error}") from error
    files = len(branch.files(published))
    voice.say(
        f"Publicēts: {files} faili, zars {branch.name}, ieraksts {published[:12]}.",
        f"Published: {files} files, branch {branch.name}, commit {published[:12]}.",
    )


def _address(asked_for: str, cname: str) -> str:
    from_domain = f"https://{cname}" if cname and not os.environ.get("SITE_URL") else ""
    return asked_for or from_domain


def _demand_pages(site: Path, published: frozenset[str]) -> None:
    now = sum(1 for _ in site.rglob("*.html"))
    before = sum(name.endswith(".html") for name in published)
    if now < before * SHRUNK:
        raise PublishingError(
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
        if made == before or branch.files(made) != expected:
            raise PublishingError(
                "ghp-import nesagatavoja visus failus; nekas nav publicēts.",
                "ghp-import did not store every file; nothing was published.",
            )
        branch.push(made)
    finally:
        branch.forget_local()
    return made


def _commit(site: Path, branch: PagesBranch, cname: str) -> str:
    command = [sys.executable, "-m", "ghp_import", "--no-jekyll"]
    command += ["--remote", branch.remote, "--branch", branch.name]
    command += ["--message", f"Publish {commit(branch.root)[:12]}"]
    command += ["--cname", cname] if cname else []
    subprocess.run([*command, str(site)], cwd=branch.root, check=False)
    return git(branch.root, "rev-parse", "--verify", branch.local)
