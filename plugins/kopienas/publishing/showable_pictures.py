"""The pictures of a published version that may not be shown today."""

from datetime import date
from pathlib import Path

from kopienas.publishing.changes import PICTURE
from kopienas.publishing.pages_branch import PagesBranch
from kopienas.publishing.published_version import PublishedVersion
from kopienas.reading.consent_register import find_withheld, hidden_paths
from kopienas.reading.folders import PICTURE_NAME, list_folders
from kopienas.reading.problem import ContentProblems, Problem


def find_hidden_pictures(
    branch: PagesBranch, version: PublishedVersion, newest: str, sources: Path, today: date
) -> list[str]:
    """Return the pictures of *version*, without endings, that today's sources do not show.

    A picture is shown if the register of *newest*, whose files are in the folder *sources*, allows
    the very same file on the web on the day *today*, wherever it lies by now. The consent for
    another file, under the same name, says nothing of it.

    Raises:
        ContentProblems: a register of consents has faults, so what it allows is not certain.
    """
    content = sources / "content"
    problems: list[Problem] = []
    folders = list_folders(content, sources, [])
    hidden = hidden_paths(find_withheld(folders, today, problems))
    if problems:
        raise ContentProblems(problems)
    now = branch.read_file_ids(newest, "content/")
    listed = {f"{folder.kind}/{folder.slug}/{name}" for folder in folders for name in folder.files}
    withheld = {now.get(f"content/{path}") for path in hidden}
    allowed = {now.get(f"content/{path}") for path in listed - hidden} - withheld
    shown = {
        name.removeprefix("content/").rpartition(".")[0]
        for name, content_id in branch.read_file_ids(version.source, "content/").items()
        if content_id in allowed and PICTURE_NAME.match(name.rpartition("/")[2])
    }
    published = {
        found[1] for found in map(PICTURE.fullmatch, branch.list_files(version.commit)) if found
    }
    return sorted(published - shown)
