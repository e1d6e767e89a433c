"""A check of the content: it is read and its pages are planned, but nothing is built."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from kopienas.model.language import Language
from kopienas.planning.data_files import ADDRESS_RECORD
from kopienas.planning.plan import plan_site
from kopienas.reading.data_lists import read_contacts
from kopienas.reading.private_files import check_private_metadata
from kopienas.reading.problem import ContentProblems, Problem
from kopienas.reading.text_checks import NOWHERE, check_texts
from kopienas.reading.withheld import describe_withheld
from kopienas.tasks.console import Console
from kopienas.tasks.git import git_or_empty
from kopienas.tasks.project import Project

#: Endings of texts that people write, other than code.
_WRITTEN = {".md", ".txt", ".yaml", ".yml", ".html", ".svg"}
#: The published site where most clones have it; publishing asks for it anew.
PUBLISHED_SITE = "refs/remotes/origin/gh-pages"


def check_content(project: Project, console: Console, today: date) -> None:
    """Read all content and print which pictures are withheld on the day *today*.

    Raises:
        ContentProblems: There are faults.
    """
    problems: list[Problem] = []
    site = None
    try:
        known = _recorded_addresses(project.root)
        site = plan_site(project.root / "content", today, known).site
    except ContentProblems as found:
        problems += found.problems
    reported = {one.path for one in problems}
    names = list_public_files(project.root)
    problems += check_private_metadata(project.root, names, reported)
    problems += check_texts(
        _texts_beside_content(project.root, names),
        project.root,
        read_contacts(project.root / "content" / "data"),
        NOWHERE,
    )
    if problems or site is None:
        raise ContentProblems(problems)
    for words in describe_withheld(site):
        console.print(words[Language.LV], words[Language.EN])
    console.print("Satura kļūdu nav.", "The content has no faults.")


def _texts_beside_content(root: Path, names: Iterable[str]) -> list[Path]:
    """Return the texts that people write outside the content; tests need made-up contacts."""
    texts = [root / name for name in names if not name.startswith(("content/", "tests/"))]
    return [file for file in texts if file.suffix in _WRITTEN and file.is_file()]


def _recorded_addresses(root: Path) -> frozenset[str]:
    """Return the addresses that the published site lists, as this clone last saw it."""
    record = git_or_empty(root, "show", f"{PUBLISHED_SITE}:{ADDRESS_RECORD}")
    return frozenset(record.split())


def list_public_files(root: Path) -> list[str]:
    """Return the files that git tracks or would add; outside a repository, all of ``content/``."""
    listed = git_or_empty(root, "ls-files", "-z", "--cached", "--others", "--exclude-standard")
    if listed:
        return sorted(set(listed.split("\0")) - {""})
    return [file.relative_to(root).as_posix() for file in sorted((root / "content").rglob("*"))]
