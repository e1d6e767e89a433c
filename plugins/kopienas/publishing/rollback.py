"""Going back: an earlier published version is put back, if nothing in it is withheld today.

The stored site itself is published again, to the byte, so that no fault of today's sources or code
gets into it. Which of its pictures may be shown today is asked of today's sources; a version with
one that may not is refused.
"""

import io
import tarfile
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kopienas.building.build import temporary_folder
from kopienas.building.build_lock import build_lock
from kopienas.building.closing_scan import read_output, require_publishable
from kopienas.building.publication_limits import read_limits
from kopienas.building.version_file import VERSION_FILE, list_files, seal_version
from kopienas.model.consent import ConsentScope
from kopienas.planning.data_files import ADDRESS_RECORD
from kopienas.publishing.history import PastPublication, list_publications
from kopienas.publishing.known_addresses import ERASED, record_addresses_of_site
from kopienas.publishing.newest import SHORTEST_NAME
from kopienas.publishing.pages_branch import PagesBranch
from kopienas.publishing.published_version import PublishedVersion, read_published
from kopienas.publishing.showable_pictures import find_hidden_pictures
from kopienas.publishing.showing import wait_until_shown
from kopienas.publishing.site_address import choose_domain
from kopienas.publishing.source_commit import SOURCE_BRANCH, fetch_source_branch
from kopienas.publishing.storing import Publication, push_site
from kopienas.tasks.console import Console, TaskError
from kopienas.tasks.git import git_faults_told, is_ancestor, read_git_output
from kopienas.tasks.project import Project

OLDEST = 200  # publications that are looked through


@dataclass(frozen=True, slots=True)
class RollbackOptions:
    """Options of going back.

    Attributes:
        today: The day whose consent counts.
        to: The beginning of the publication's commit; "" means the one before the public one.
        source: The branch of the sources, whose newest commit has today's consent.
        patience: Seconds to wait until the public address shows the site.
    """

    today: date
    to: str = ""
    source: str = SOURCE_BRANCH
    patience: float = 0


def roll_back(
    project: Project, console: Console, branch: PagesBranch, options: RollbackOptions
) -> None:
    """Publish an earlier version again.

    Raises:
        TaskError: Nothing was published; its text says why.
    """
    with git_faults_told():
        branch.refuse_source_branch()
        newest = fetch_source_branch(project.root, branch.remote, options.source)
        with build_lock(project, console) as _, temporary_folder(project) as folder:
            before = branch.fetch()
            published = read_published(branch, before)
            if published is None:
                raise TaskError("Nekas vēl nav publicēts.", "Nothing is published yet.")
            past, version = _choose(branch, published, options.to)
            _require_same_site(version, published)
            today = folder / "today"
            _extract(project.root, newest, today, "content")
            hidden = find_hidden_pictures(branch, version, newest, today, options.today)
            _require_all_shown(version, hidden)
            site = folder / "site"
            _extract(project.root, version.commit, site)
            _require_sound(site, today / "content", options.today)
            known = frozenset(branch.read_text(before, ADDRESS_RECORD).split())
            erased = today / ERASED
            forgotten = erased.read_text("utf-8").split() if erased.exists() else ()
            record_addresses_of_site(site, known, forgotten)
            seal_version(site, rolled_back_from=published.newest_source)
            cname = choose_domain("", branch, published, console)
            away = branch.list_files(before) - list_files(site)
            message = f"Roll back to {version.source[:12]}"
            commit = push_site(branch, before, Publication(site, message, cname))
            sealed = (site / VERSION_FILE).read_bytes()
    _print_outcome(console, past, commit, away)
    wait_until_shown(console, published.site, sealed, options.patience)


def _require_sound(site: Path, content: Path, today: date) -> None:
    """Take the files for the server off *site*, and scan the rest as if it were built *today*."""
    for name in (".nojekyll", "CNAME"):
        (site / name).unlink(missing_ok=True)
    limits = read_limits(content, today, ConsentScope.WEB, is_public=True)
    require_publishable(read_output(site), limits)


def _print_outcome(
    console: Console, past: PastPublication, commit: str, away: frozenset[str]
) -> None:
    """Print that the publication *past* is back, in *commit*, and the files *away* are not."""
    pages = sum(name.endswith(".html") for name in away)
    when = f"{past.when:%Y-%m-%d %H:%M}"
    console.print(
        f"Atgriezta {when} publicētā versija {past.commit[:12]}; jaunāku lapu, "
        f"kuru tajā nav: {pages}. Nākamā publicēšana jāapstiprina: "
        f'make publish ARGS="--pass-over {commit[:12]}".',
        f"The version published on {when}, {past.commit[:12]}, is back; newer pages that it "
        f"lacks: {pages}. The next publication must say that it is meant: "
        f'make publish ARGS="--pass-over {commit[:12]}".',
    )


def _choose(
    branch: PagesBranch, published: PublishedVersion, to: str
) -> tuple[PastPublication, PublishedVersion]:
    """Return the publication that *to* names, or the last one of an earlier source."""
    past = list(list_publications(branch, published.commit, OLDEST))
    for one in past[1:]:
        version = one.version
        if version is None:
            continue
        if to:
            if len(to) >= SHORTEST_NAME and one.commit.startswith(to):
                return one, version
        elif version.source != published.source and is_ancestor(
            branch.root, version.source, published.source
        ):
            return one, version
    names = ", ".join(one.commit[:12] for one in past[1:11] if one.version)
    raise TaskError(
        f"Nav tādas agrākas versijas, pie kuras atgriezties. Ir: {names or '–'} (make history).",
        f"There is no such earlier version to go back to. There are: {names or '–'} "
        "(make history).",
    )


def _require_same_site(version: PublishedVersion, published: PublishedVersion) -> None:
    if version.site != published.site:
        raise TaskError(
            f"Tā versija bija par adresi {version.site}, bet vietne tagad ir {published.site}; "
            "tās saites vestu uz veco. Atgrieziet avotus un publicējiet.",
            f"That version was for {version.site}, and the site is now at {published.site}; its "
            "links would lead to the old one. Revert the sources and publish.",
        )


def _require_all_shown(version: PublishedVersion, hidden: list[str]) -> None:
    if hidden:
        names = ", ".join(hidden)
        raise TaskError(
            f"Versijā no {version.source[:12]} ir attēli, kurus šodien nerāda vai kuri ir citi: "
            f"{names}. To neatgriež; izvēlieties citu ar --to vai atgrieziet avotus "
            "(git revert) un publicējiet.",
            f"The version of {version.source[:12]} has pictures that are not shown today, or are "
            f"others by now: {names}. It is not put back; choose another with --to, or revert the "
            "sources (git revert) and publish.",
        )


def _extract(root: Path, commit: str, folder: Path, *paths: str) -> None:
    """Write the files of *commit* below *folder*."""
    archive = read_git_output(root, "archive", "--format=tar", commit, *paths)
    with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        tar.extractall(folder, filter="data")
