"""Builds the site for the public and pushes it to the branch that the public server shows."""

import os
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kopienas.building.build import PUBLIC_SETTINGS, build_into, temporary_folder
from kopienas.building.build_lock import build_lock
from kopienas.building.pelican_process import BuildOptions
from kopienas.building.version_file import (
    VERSION_FILE,
    list_files,
    read_version_file,
    seal_version,
)
from kopienas.publishing.changes import compare_with_published, print_changes
from kopienas.publishing.known_addresses import find_known_addresses, record_addresses_of_site
from kopienas.publishing.losses import require_no_great_loss
from kopienas.publishing.newest import require_newest
from kopienas.publishing.pages_branch import PagesBranch
from kopienas.publishing.published_version import PublishedVersion, read_published
from kopienas.publishing.showing import wait_until_shown
from kopienas.publishing.site_address import choose_address, choose_domain
from kopienas.publishing.source_commit import SOURCE_BRANCH, require_publishable_commit
from kopienas.publishing.storing import Publication, push_site, refuse_special_files
from kopienas.tasks.console import Console
from kopienas.tasks.git import git_faults_told
from kopienas.tasks.project import Project


@dataclass(frozen=True, slots=True)
class PublishOptions:
    """Options of a publication.

    Attributes:
        today: The day for which the site is built.
        cname: The site's own domain; "" keeps the published one, "none" gives it up.
        site_url: The public URL; "" means that of the domain or the environment.
        source: The branch from which the site is published.
        fewer_pages: True if losing many pages, or all of a kind, is intended.
        pass_over: The beginning of the public commit that is to be passed over, or "".
        dry_run: True to print what would change, and publish nothing.
        patience: Seconds to wait until the public address shows the site.
    """

    today: date
    cname: str = ""
    site_url: str = ""
    source: str = SOURCE_BRANCH
    fewer_pages: bool = False
    pass_over: str = ""
    dry_run: bool = False
    patience: float = 0


def publish_site(
    project: Project, console: Console, branch: PagesBranch, options: PublishOptions
) -> None:
    """Build the site for the public and push it.

    Raises:
        TaskError: Nothing was published; its text says why.
    """
    with git_faults_told():
        branch.refuse_source_branch()
        here = require_publishable_commit(project.root, branch.remote, options.source)
        # Whoever waits here for another publication sees the branch as that one leaves it.
        with build_lock(project, console) as lock, temporary_folder(project) as folder:
            before = branch.fetch()
            published = read_published(branch, before)
            if published:
                require_newest(project.root, here, options.today, published, options.pass_over)
            cname = choose_domain(options.cname, branch, published, console)
            url = choose_address(options.site_url, cname, os.environ)
            known = find_known_addresses(branch, published, console) if published else frozenset()
            build = BuildOptions(PUBLIC_SETTINGS, options.today, site_url=url, published=known)
            site = build_into(folder, project, console, build, lock)
            record_addresses_of_site(site, known)
            seal_version(site)
            refuse_special_files(site)
            if published and not options.fewer_pages:
                _require_no_great_loss(site, branch, published)
            if options.dry_run:
                print_changes(compare_with_published(site, branch, before), console)
                return
            commit = push_site(branch, before, Publication(site, f"Publish {here[:12]}", cname))
            version = (site / VERSION_FILE).read_bytes()
    files = len(branch.list_files(commit))
    console.print(
        f"Publicēts: {files} faili, zars {branch.name}, ieraksts {commit[:12]}.",
        f"Published: {files} files, branch {branch.name}, commit {commit[:12]}.",
    )
    wait_until_shown(console, url, version, options.patience)


def _require_no_great_loss(site: Path, branch: PagesBranch, published: PublishedVersion) -> None:
    before, now = branch.list_files(published.commit), list_files(site)
    things = read_version_file(site).get("things", {})
    require_no_great_loss(before, now, published.things, things)
