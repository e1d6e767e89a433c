"""The task ``review``: what a change makes of the site, for those who talk it over."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

from kopienas.building.build import PUBLIC_SETTINGS, build_in_temporary_folder
from kopienas.building.check import check_content
from kopienas.building.pelican_process import BuildOptions
from kopienas.model.language import Language
from kopienas.reading.site import read_site
from kopienas.reading.withheld import describe_withheld
from kopienas.tasks.console import Console, TaskError
from kopienas.tasks.git import GitError, git_or_empty
from kopienas.tasks.project import Project
from tools.review.base_site import check_out
from tools.review.preview import START_PAGE, write_preview
from tools.review.report import Fault, Report, write_report
from tools.review.site_changes import BuiltFiles, compare_sites, read_built_files

REPORT, PREVIEW = "report.json", "prieksskatijums"


@dataclass(frozen=True, slots=True)
class ReviewOptions:
    """Options of a review.

    Attributes:
        since: The commit before the change.
        today: The day for which both sites are built.
        site_url: The public URL for which they are built.
        draw: Adds pictures of the changed pages to the preview in a folder.
    """

    since: str
    today: date
    site_url: str
    draw: Callable[[Path, Report], None]


def review_change(project: Project, console: Console, options: ReviewOptions) -> None:
    """Write the report and the preview of a change into ``output-review/``.

    With faults in the content the report is of them, and the task fails as the check does.

    Raises:
        TaskError: There are faults, or the site cannot be built.
    """
    folder = project.root / "output-review"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    try:
        check_content(project, console, options.today)
        report = _build_preview(project, console, options, folder / PREVIEW)
    except TaskError as error:
        faults = (Fault(one.path, one.line, one.text) for one in error.annotations(Language.LV))
        (folder / REPORT).write_text(write_report(Report(faults=tuple(faults))), "utf-8")
        raise
    (folder / REPORT).write_text(write_report(report), "utf-8")
    numbers = len(report.added), len(report.changed), len(report.removed)
    place = f"{folder.name}/{PREVIEW}/{START_PAGE}"
    console.print(
        "Lapas: jaunas {}, mainītas {}, noņemtas {}. ".format(*numbers) + f"Apskatīt: {place}",
        "Pages: {} new, {} changed, {} removed. ".format(*numbers) + f"To look at it: {place}",
    )


def _build_preview(
    project: Project, console: Console, options: ReviewOptions, folder: Path
) -> Report:
    build = BuildOptions(PUBLIC_SETTINGS, options.today, site_url=options.site_url)
    base_path = urlsplit(options.site_url).path
    before = _read_base(project, console, options.since, build)
    site = read_site(project.root / "content", options.today)
    withheld = tuple(words[Language.LV] for words in describe_withheld(site))
    with build_in_temporary_folder(project, console, build) as built:
        if before:
            edited = _list_edited_folders(project.root, options.since)
            report = compare_sites(before, read_built_files(built, base_path), edited)
        else:
            report = Report(compared=False)
        report = replace(report, withheld=withheld)
        write_preview(folder, built, base_path, report)
    options.draw(folder, report)
    return report


def _list_edited_folders(root: Path, since: str) -> frozenset[str]:
    """Return the names of the folders in whose files something differs from the commit *since*."""
    listed = git_or_empty(root, "diff", "--name-only", "-z", since, "--", "content")
    new = git_or_empty(root, "ls-files", "-z", "--others", "--exclude-standard", "--", "content")
    return frozenset(Path(name).parent.name for name in (listed + "\0" + new).split("\0") if name)


def _read_base(
    project: Project, console: Console, commit: str, build: BuildOptions
) -> BuiltFiles | None:
    """Return the files of the site before the change; None if it cannot be built."""
    try:
        with (
            check_out(project, commit) as base,
            build_in_temporary_folder(base, console, build) as built,
        ):
            return read_built_files(built, urlsplit(build.site_url).path)
    except GitError as error:
        console.print(f"Git: {error}", f"Git: {error}")
    except TaskError as error:
        console.print_error(error)
    return None
