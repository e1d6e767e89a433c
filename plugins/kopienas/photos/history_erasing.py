"""Erases a picture from the history of the remote, which everyone can read.

All is done in a bare clone that is made for it and deleted afterwards; the remote gets one push
that changes every branch and tag, or none. Cut off at any moment, it is simply done again.
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kopienas.model.language import Language, Translated
from kopienas.photos.content_strikes import strike_picture
from kopienas.photos.finding import find_picture
from kopienas.photos.history import FileVersion, PictureHistory, list_present, list_versions
from kopienas.photos.history_rewriting import (
    Rewriting,
    plan_rewriting,
    read_texts,
    rewrite_history,
)
from kopienas.photos.mirror import (
    Remote,
    list_references,
    open_mirror,
    push_changes,
    set_hidden_aside,
)
from kopienas.photos.picture_name import name_of_file
from kopienas.photos.published_history import begin_anew, name_new_commits
from kopienas.photos.scanning import is_content
from kopienas.photos.steps import print_last_steps
from kopienas.tasks.console import Console, TaskError
from kopienas.tasks.git import GitError, run_git
from kopienas.tasks.project import Project


@dataclass(frozen=True, slots=True)
class Erasure:
    """What was erased.

    Attributes:
        picture: the picture.
        rewriting: what has changed in the history.
        hidden: references of the host that still have the picture.
    """

    picture: PictureHistory
    rewriting: Rewriting
    hidden: tuple[str, ...]


def erase_from_history(project: Project, console: Console, written: str, remote: Remote) -> None:
    """Remove the picture that *written* names from every branch and tag of *remote*.

    The history of the published site begins anew with its present state: each of its commits was
    made from the sources, so nothing is lost, and pages tell of a picture in too many ways.

    Raises:
        TaskError: The picture still stands in the newest sources or on the published site, several
            have this name, or the remote did not take the new history; then it is unchanged.
    """
    with _explained(UNCHANGED), open_mirror(project, remote) as mirror:
        erasure = _rewrite_remote(mirror, written, remote)
    if erasure is None:
        console.print(
            f"Krātuves vēsturē attēla „{written}” nav nevienā zarā un birkā. Pārliecinieties, ka "
            "nosaukums ir pareizs.",
            f"The history of the repository has no picture “{written}” in any branch or tag. Make "
            "sure that the name is right.",
        )
        return
    with _explained(UNREAD), open_mirror(project, remote) as mirror:
        _require_clean(mirror, erasure)
    changed = len(erasure.rewriting.paths)
    console.print(
        f"Attēls izņemts no vēstures; pārrakstīti faili: {changed}. Krātuve pārlūkota no jauna: "
        "nevienā zarā un birkā no tā nekā nav.",
        f"The picture is out of the history; files rewritten: {changed}. The repository was read "
        "anew: nothing of it is in any branch or tag.",
    )
    print_last_steps(console, erasure.hidden)


UNCHANGED = Translated(
    "Vēsture nav mainīta. Ja zars ir aizsargāts, uz šo reizi atļaujiet GitHub iestatījumos "
    "(Settings → Branches) „Allow force pushes”.",
    "The history is not changed. If the branch is protected, allow “Allow force pushes” for this "
    "once in GitHub’s settings (Settings → Branches).",
)
UNREAD = Translated(
    "Vēsture ir mainīta, bet to neizdevās pārlūkot no jauna. Izpildiet to pašu vēlreiz.",
    "The history is changed but could not be read anew. Run the same again.",
)


@contextmanager
def _explained(what: Translated[str]) -> Iterator[None]:
    try:
        yield
    except GitError as error:
        lv, en = what[Language.LV], what[Language.EN]
        raise TaskError(f"{lv}\n{error}", f"{en}\n{error}") from error


def _rewrite_remote(mirror: Path, written: str, remote: Remote) -> Erasure | None:
    """Rewrite the history and push it; None if the picture is not in it."""
    hidden = set_hidden_aside(mirror)
    present = list_present(mirror)
    found = find_picture(written, list_versions(mirror), present)
    if found is None:
        return None
    _, picture = found
    _require_erased(mirror, picture, present)
    telling = [name for name, commit in hidden.items() if _has_picture(mirror, commit, picture)]
    address = run_git(mirror, "config", "remote.origin.url")
    before = list_references(mirror)
    pages = f"refs/heads/{remote.pages}"
    begun = pages in before and _has_picture(mirror, pages, picture)
    if begun:
        begin_anew(mirror, pages)
    rewriting = plan_rewriting(mirror, picture, list_versions(mirror), present)
    _require_published(mirror, pages, rewriting)
    commits = rewrite_history(mirror, picture, rewriting)
    if begun:
        name_new_commits(mirror, pages, commits)
    push_changes(mirror, address, before)
    return Erasure(picture, rewriting, tuple(telling))


def _has_picture(mirror: Path, revision: str, picture: PictureHistory) -> bool:
    """Return whether the history of *revision* has the picture or a published size or page."""
    return any(
        one.blob in picture.blobs or any(name.is_published(one.path) for name in picture.names)
        for one in list_versions(mirror, revision)
    )


def _require_erased(
    mirror: Path, picture: PictureHistory, present: AbstractSet[FileVersion]
) -> None:
    left = {
        one.path
        for one in present
        if one.blob in picture.blobs or name_of_file(one.path) in picture.names
    }
    left |= {
        one.path
        for one, text in read_texts(mirror, present)
        if is_content(one.path) and strike_picture(one.path, text, picture.names).text != text
    }
    if left:
        where = ", ".join(sorted(left))
        raise TaskError(
            f"Jaunākajos avotos attēls vēl ir: {where}. Vispirms izdzēsiet to (make photos "
            'ARGS="erase …"), saglabājiet ar git commit un nosūtiet ar git push.',
            f"The newest sources still have the picture: {where}. First erase it (make photos "
            'ARGS="erase …"), then git commit and git push.',
        )


def _require_published(mirror: Path, pages: str, rewriting: Rewriting) -> None:
    changed = rewriting.removed | rewriting.texts.keys()
    left = sorted(one.path for one in list_present(mirror, pages) if one in changed)
    if left:
        raise TaskError(
            f"Publiskajā vietnē attēls vēl ir: {left[0]}. Vispirms publicējiet to bez attēla: "
            "pagaidiet GitHub vai izpildiet make publish.",
            f"The public site still has the picture: {left[0]}. First publish it without: wait for "
            "GitHub or run make publish.",
        )


def _require_clean(mirror: Path, erasure: Erasure) -> None:
    set_hidden_aside(mirror)
    left = plan_rewriting(
        mirror,
        erasure.picture,
        list_versions(mirror),
        list_present(mirror),
        erasure.rewriting.phrases,
    ).paths
    if left:
        where = "\n".join(left)
        raise TaskError(
            f"Vēsturē vēl ir:\n{where}\nVarbūt kāds tikko nosūtīja veco kopiju. Izpildiet vēlreiz.",
            f"The history still has:\n{where}\nPerhaps somebody has just pushed an old clone. Run "
            "this again.",
        )
