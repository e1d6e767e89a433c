"""A check of the content: it is read and its pages are planned, but nothing is built."""

from pathlib import Path

from kopienas.model.language import Language
from kopienas.planning.plan import plan_site
from kopienas.reading.private_files import marked_files
from kopienas.reading.problem import ContentProblems
from kopienas.reading.withheld import withheld_words
from kopienas.tasks.console import PublishingError, Voice
from kopienas.tasks.git import asked
from kopienas.tasks.project import Project


def check(project: Project, voice: Voice) -> None:
    """Read all content and print which pictures are withheld.

    Raises:
        TaskError: There are faults; its text lists them.
    """
    problems = list(marked_files(project.root, _public_files(project.root)))
    site = None
    try:
        site = plan_site(project.root / "content").site
    except ContentProblems as found:
        problems += found.problems
    if problems or site is None:
        all_of_them = ContentProblems(problems)
        raise PublishingError(all_of_them.report(Language.LV), all_of_them.report(Language.EN))
    for words in withheld_words(site):
        voice.say(words[Language.LV], words[Language.EN])
    voice.say("Satura kļūdu nav.", "The content has no faults.")


def _public_files(root: Path) -> list[str]:
    """Return the files that git tracks or would add; outside a repository, all of ``content/``."""
    listed = asked(root, "ls-files", "-z", "--cached", "--others", "--exclude-standard")
    if listed:
        return sorted(set(listed.split("\0")) - {""})
    return [file.relative_to(root).as_posix() for file in sorted((root / "content").rglob("*"))]
