"""Erases a photograph from the files of the project: the right to erasure covers all of them."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Collection, Iterator
from datetime import date
from pathlib import Path

from kopienas.building.check import check_content, list_public_files
from kopienas.imaging.cache import cache_folder_of, digest_of
from kopienas.photos.content_erasing import record_erased, strike_credit, strike_everywhere
from kopienas.photos.finding import find_picture
from kopienas.photos.history import FileVersion, PictureHistory, list_versions, read_blobs
from kopienas.photos.masters import read_fingerprint
from kopienas.photos.picture_name import name_of_file
from kopienas.photos.scanning import ErasedPicture, scan_files
from kopienas.photos.steps import print_next_steps
from kopienas.tasks.console import Console, TaskError
from kopienas.tasks.project import Project


def erase_photo(project: Project, console: Console, written: str, today: date) -> None:
    """Remove the picture that *written* names from content, cache and everything that was built.

    Its file goes last, so that a run that was cut off can be done again. Afterwards the content is
    checked for the day *today*. A second run finds nothing more to remove and says the same.

    Raises:
        TaskError: No picture or several have this name, something must be done by hand, or the
            content has faults.
    """
    root = project.root
    paths = _list_files(root)
    versions = list_versions(root)
    found = find_picture(written, versions, _list_pictures(root, paths))
    if found is None:
        raise TaskError(f"Attēla „{written}” nav nekur.", f"There is no picture “{written}”.")
    name, history = found
    # First of all: what is struck without it would count as lost.
    record_erased(root, history.names)
    files = [root / path for path in paths if name_of_file(path) == name]
    picture = ErasedPicture(
        history.names,
        frozenset({*(digest_of(file) for file in files), *_digests(root, versions, history)}),
        tuple(view for file in files if (view := read_fingerprint(file))),
        frozenset(strike_everywhere(root, console, paths, history.names)),
    )
    for file in files:
        file.unlink()
    strike_credit(root, console, name.folder)
    _delete_made(project, picture.digests)
    _report_traces(root, console, picture)
    console.print(
        f"{name.short}: izdzēsts no satura, sarakstiem, krājuma un uzbūvētās vietnes.",
        f"{name.short}: erased from content, lists, cache and the built site.",
    )
    print_next_steps(console, name, in_history=bool(history.blobs & {one.blob for one in versions}))
    check_content(project, console, today)


def _list_files(root: Path) -> list[str]:
    return [path for path in list_public_files(root) if (root / path).is_file()]


def _list_pictures(root: Path, paths: Collection[str]) -> frozenset[FileVersion]:
    """Return the pictures among *paths* as git would store them."""
    return frozenset(
        FileVersion(hashlib.sha1(b"blob %d\0" % len(data) + data).hexdigest(), path)  # noqa: S324 - git's name of a file
        for path in paths
        if name_of_file(path)
        for data in [(root / path).read_bytes()]
    )


def _digests(
    root: Path, versions: Collection[FileVersion], history: PictureHistory
) -> Iterator[str]:
    """Yield the SHA-256 of every version of the picture that the history has."""
    stored = history.blobs & {one.blob for one in versions}
    for _, content in read_blobs(root, stored):
        yield hashlib.sha256(content).hexdigest()


def _delete_made(project: Project, digests: Collection[str]) -> None:
    """Delete what was made of the picture, and all that was built.

    Pages, feeds, bundles and ZIP files may all hold it.
    """
    for digest in digests:
        for kept in cache_folder_of(project.root / "content").glob(f"*/{digest}"):
            shutil.rmtree(kept)
    for built in (
        project.output,
        project.build_folder,
        project.print_output,
        project.bundle_output,
    ):
        shutil.rmtree(built, ignore_errors=True)


def _report_traces(root: Path, console: Console, picture: ErasedPicture) -> None:
    """Print what a person should look at.

    Raises:
        TaskError: Something is left that must go.
    """
    traces = list(scan_files(root, _list_files(root), picture))
    if doubtful := [f"  {one.place}" for one in traces if not one.is_certain]:
        places = "\n".join(doubtful)
        console.print(
            f"Apskatiet, vai šeit nav runa par to pašu attēlu:\n{places}",
            f"Look whether this is about the same picture:\n{places}",
        )
    if left := [one.place for one in traces if one.is_certain]:
        where = "\n".join(left)
        raise TaskError(
            f"Attēls vēl nav izdzēsts; tas ir arī šeit:\n{where}\n"
            "Izdzēsiet to tur ar roku un mēģiniet vēlreiz.",
            f"The picture is not erased yet; it is also here:\n{where}\n"
            "Delete it there by hand and try again.",
        )
