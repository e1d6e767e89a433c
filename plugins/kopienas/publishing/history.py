"""The publications so far: when, from which source, for which day, by whom, and what changed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from kopienas.model.time_zone import LATVIAN_TIME
from kopienas.publishing.changes import SiteChanges, compare_files
from kopienas.publishing.pages_branch import PagesBranch
from kopienas.publishing.published_version import PublishedVersion, read_version
from kopienas.tasks.console import Console, TaskError
from kopienas.tasks.git import git_faults_told, git_or_empty, run_git

SEPARATOR = "\x1f"


@dataclass(frozen=True, slots=True)
class PastPublication:
    """A commit on the branch of the pages.

    Attributes:
        commit: Its name.
        when: The time in Latvia.
        who: The name of the one who published.
        version: What it holds; None if it is not one of our sites.
    """

    commit: str
    when: datetime
    who: str
    version: PublishedVersion | None


def list_publications(branch: PagesBranch, tip: str, count: int) -> Iterator[PastPublication]:
    """Yield the last *count* publications, newest first; *tip* is the public commit."""
    form = SEPARATOR.join(["%H", "%ct", "%cn"])
    log = run_git(
        branch.root, "log", "--first-parent", f"--max-count={count}", f"--format={form}", tip
    )
    for line in log.splitlines():
        commit, seconds, who = line.split(SEPARATOR)
        when = datetime.fromtimestamp(int(seconds), UTC).astimezone(LATVIAN_TIME)
        yield PastPublication(commit, when, who, read_version(branch.root, commit))


def print_history(branch: PagesBranch, console: Console, count: int) -> None:
    """Print the last *count* publications, newest first.

    Raises:
        TaskError: Nothing is published, or git fails.
    """
    with git_faults_told():
        tip = branch.fetch()
        if not tip:
            raise TaskError("Nekas vēl nav publicēts.", "Nothing is published yet.")
        for past in list_publications(branch, tip, count):
            _print_publication(past, _changes_of(branch, past.commit), console)


def _changes_of(branch: PagesBranch, commit: str) -> SiteChanges:
    parent = git_or_empty(branch.root, "rev-parse", "--verify", "--quiet", f"{commit}^")
    return compare_files(branch.read_file_ids(parent), branch.read_file_ids(commit), {})


def _print_publication(past: PastPublication, changes: SiteChanges, console: Console) -> None:
    version = past.version
    when = f"{past.when:%Y-%m-%d %H:%M}"
    added, changed, removed = len(changes.added), len(changes.changed), len(changes.removed)
    if version is None:
        console.print(
            f"{past.commit[:12]}  {when}  {past.who}: nav vietnes publicēšana",
            f"{past.commit[:12]}  {when}  {past.who}: not a publication of the site",
        )
        return
    day = version.day.isoformat() if version.day else "?"
    back_lv = "  (atgriezta agrāka versija)" if version.rolled_back_from else ""
    back_en = "  (an earlier version put back)" if version.rolled_back_from else ""
    console.print(
        f"{past.commit[:12]}  {when}  {past.who}: avots {version.source[:12]}, par {day}; "
        f"lapas +{added} ~{changed} −{removed}, attēli {changes.pictures}{back_lv}",
        f"{past.commit[:12]}  {when}  {past.who}: source {version.source[:12]}, for {day}; "
        f"pages +{added} ~{changed} −{removed}, pictures {changes.pictures}{back_en}",
    )
