"""Erases a photograph everywhere: the right to erasure covers the git history too."""

from __future__ import annotations

import re
import shutil
from contextlib import suppress
from pathlib import Path

from ruamel.yaml.error import YAMLError

from kopienas.imaging.cache import atomic_write, cache_folder_of, digest_of
from kopienas.photos.history import (
    find_folders_in_history,
    find_paths_in_history,
    list_erasing_steps,
)
from kopienas.photos.yaml_lists import remove_entries
from kopienas.reading.data_lists import ADDRESSES_FILE
from kopienas.reading.folders import PICTURE_NAME
from kopienas.tasks.console import Console, TaskError
from kopienas.tasks.project import Project

LISTS = ("photos.yaml", "consent.yaml")


def erase_photo(project: Project, console: Console, name: str) -> None:
    """Remove the picture *name* from content, lists, cache and output; print how to clean history.

    *name* is the file's name with or without its extension, or ``folder/name`` if several folders
    have one. A second run finds nothing more to remove and prints the steps again.

    Raises:
        TaskError: Neither files nor history have it, several folders do, or a list still names it.
    """
    folder, stem = _find_picture(project, name)
    for file in sorted(folder.glob(f"{stem}.*")):
        if PICTURE_NAME.fullmatch(file.name):
            for kept in cache_folder_of(project.root / "content").glob(f"*/{digest_of(file)}"):
                shutil.rmtree(kept)
            file.unlink()
    lists = [folder / name for name in LISTS if (folder / name).is_file()]
    left = [place for file in lists for place in _remove_entry(file, stem)]
    _remove_address(project.root / "content" / "data" / ADDRESSES_FILE, f"/{folder.name}/{stem}/")
    # Pages, feeds, bundles and ZIP files may all hold it: all built folders are deleted.
    for built in (
        project.output,
        project.build_folder,
        project.print_output,
        project.bundle_output,
    ):
        shutil.rmtree(built, ignore_errors=True)
    if left:
        where = f"{folder.relative_to(project.root).as_posix()}: {', '.join(left)}"
        raise TaskError(
            f"{stem} vēl ir minēts: {where}. Izdzēsiet to tur ar roku un mēģiniet vēlreiz.",
            f"{stem} is still named in {where}. Delete it there by hand and try again.",
        )
    console.print(
        f"{stem}: izdzēsts no satura, sarakstiem, krājuma un uzbūvētās vietnes.",
        f"{stem}: erased from content, lists, cache and the built site.",
    )
    paths = find_paths_in_history(project.root, folder.relative_to(project.root).as_posix(), stem)
    for line in list_erasing_steps(paths)[console.language]:
        console.print(line, line)


def _find_picture(project: Project, name: str) -> tuple[Path, str]:
    """Return the picture's folder, which may no longer exist, and the name without extension."""
    written, _, file = name.rpartition("/")
    stem = file.rpartition(".")[0] if PICTURE_NAME.fullmatch(file) else file
    if not re.fullmatch(r"[a-z0-9]+([-_][a-z0-9]+)*", stem):
        raise TaskError(f"„{name}” nav attēla nosaukums.", f"“{name}” names no picture.")
    root = project.root
    known = {file.parent for file in (root / "content").glob(f"*/*/{stem}.*")}
    known |= {root / folder for folder in find_folders_in_history(root, stem)}
    ways = {folder: f"/{folder.parent.name}/{folder.name}" for folder in sorted(known)}
    found = [one for one, way in ways.items() if not written or way.endswith(f"/{written}")]
    if len(found) != 1:
        names = ", ".join(f"{ways[folder][1:]}/{stem}" for folder in found)
        raise TaskError(
            f"Attēls „{name}” ir vairākās mapēs: {names}." if found else f"„{name}” nav nekur.",
            f"“{name}” is in several folders: {names}." if found else f"“{name}” is nowhere.",
        )
    return found[0], stem


def _remove_address(ledger: Path, end: str) -> None:
    """Remove the addresses that end in *end* from the ledger: they contain the picture's name."""
    if ledger.is_file():
        kept = [one for one in ledger.read_text("utf-8").splitlines() if not one.endswith(end)]
        with atomic_write(ledger) as new:
            new.write_text("".join(f"{one}\n" for one in kept), "utf-8", newline="\n")


def _remove_entry(file: Path, stem: str) -> list[str]:
    """Remove the entries of the picture from a list; return where the file still names it."""
    named = re.compile(rf"(?<![\w-]){re.escape(stem)}\.(jpe?g|png|webp)\b", re.IGNORECASE)
    text = file.read_bytes().decode("utf-8")  # with its own line ends
    with suppress(YAMLError):  # what cannot be read is looked through all the same
        text = remove_entries(text, "file", lambda name: named.fullmatch(name) is not None)
    with atomic_write(file) as new:
        new.write_bytes(text.encode())
    left = enumerate(file.read_text("utf-8").splitlines(), start=1)
    return [f"{file.name}:{number}" for number, line in left if named.search(line)]
