"""Erases a photograph from the files of the project: the right to erasure covers all of them."""

from __future__ import annotations

import hashlib
import re
import shutil
from collections.abc import Collection, Iterator
from datetime import date
from pathlib import Path

from kopienas.building.check import check_content, list_public_files
from kopienas.imaging.cache import atomic_write, cache_folder_of, digest_of
from kopienas.photos.content_strikes import collect_phrases, strike_picture
from kopienas.photos.finding import find_picture
from kopienas.photos.history import FileVersion, PictureHistory, list_versions, read_blobs
from kopienas.photos.masters import read_fingerprint
from kopienas.photos.picture_name import PictureName, name_of_file
from kopienas.photos.scanning import ErasedPicture, is_content, scan_files
from kopienas.photos.steps import print_next_steps
from kopienas.tasks.console import Console, TaskError
from kopienas.tasks.project import Project

_CREDIT = re.compile(r"^photo_credit:.*\n?", re.MULTILINE)


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
    files = [root / path for path in paths if name_of_file(path) == name]
    picture = ErasedPicture(
        history.names,
        frozenset({*(digest_of(file) for file in files), *_digests(root, versions, history)}),
        tuple(view for file in files if (view := read_fingerprint(file))),
        frozenset(_strike_everywhere(root, console, paths, history.names)),
    )
    for file in files:
        file.unlink()
    _strike_credit(root, console, name.folder)
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


def _strike_everywhere(
    root: Path, console: Console, paths: Collection[str], names: Collection[PictureName]
) -> set[str]:
    """Strike the picture from all texts and lists; return what was said only of it."""
    phrases: set[str] = set()
    for path in filter(is_content, paths):
        file = root / path
        if name_of_file(path):
            continue
        text = file.read_bytes().decode("utf-8", "surrogateescape")  # with its own line ends
        struck = strike_picture(path, text, names)
        if struck.text == text:
            continue
        phrases |= collect_phrases(path, text, struck.text)
        _write(file, struck.text)
        for line in struck.lines:
            console.print(
                f"{path}:{line}: te bija attēls. Pārlasiet, vai teksts par to vēl ko saka.",
                f"{path}:{line}: the picture stood here. Read whether the text still speaks of it.",
            )
    return phrases


def _strike_credit(root: Path, console: Console, folder: str) -> None:
    """Remove the photographer's name where no text of the *folder* shows a picture any more."""
    texts = sorted((root / folder).glob("index.*.md"))
    if any(re.search(r"!\[|<img\b", file.read_text("utf-8", "replace")) for file in texts):
        return
    for file in texts:
        text = file.read_bytes().decode("utf-8", "surrogateescape")
        if _CREDIT.search(text):
            _write(file, _CREDIT.sub("", text))
            shown = file.relative_to(root).as_posix()
            console.print(
                f"{shown}: photo_credit izņemts, jo attēla vairs nav.",
                f"{shown}: photo_credit is taken out, since no picture is left.",
            )


def _write(file: Path, text: str) -> None:
    with atomic_write(file) as new:
        new.write_bytes(text.encode("utf-8", "surrogateescape"))


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
