"""Imports photographs from a camera's folder into an exhibition; the originals stay unchanged."""

from __future__ import annotations

import tempfile
from collections import Counter
from pathlib import Path

from kopienas.imaging.pool import map_in_processes
from kopienas.model.language import Language
from kopienas.photos.blank_entries import add_blank_entries
from kopienas.photos.masters import ImportResult, make_master, read_fingerprint
from kopienas.photos.naming import choose_name
from kopienas.reading.folders import PICTURE_NAME
from kopienas.reading.hidden_part_words import name_parts
from kopienas.reading.pictures import explain_unfit_picture
from kopienas.tasks.console import Console, TaskError
from kopienas.tasks.project import Project


def import_photos(
    project: Project, console: Console, originals: Path, exhibition: str
) -> list[str]:
    """Import the photographs of *originals* into *exhibition*; return their new file names.

    Raises:
        TaskError: There is no such folder or exhibition, or no photograph could be imported.
    """
    target = _exhibition_folder(project, exhibition)
    files = _list_originals(project, originals)
    with tempfile.TemporaryDirectory(dir=target, prefix=".new-") as aside:
        orders = [(file, Path(aside) / f"{index}.jpg") for index, file in enumerate(files)]
        results = {
            one.original: one
            for one in map_in_processes(make_master, orders, "Fotogrāfijas · photos")
        }
        fit = _report_results(console, [results[file] for file in files])
        names = _add_new_photos(console, target, fit)
    if not names:
        raise TaskError("Neviens attēls nav ievests.", "No picture was taken in.")
    add_blank_entries(target, names)
    console.print(
        f"Ievesti {len(names)}: {', '.join(names)}. Tagad aizpildiet photos.yaml un consent.yaml "
        f"mapē content/exhibitions/{exhibition}; „make check” pasaka, kā vēl trūkst.",
        f"Taken in, {len(names)}: {', '.join(names)}. Now fill in photos.yaml and consent.yaml in "
        f"content/exhibitions/{exhibition}; “make check” tells what is still missing.",
    )
    return names


def _exhibition_folder(project: Project, exhibition: str) -> Path:
    folder = project.root / "content" / "exhibitions"
    known = sorted(one.parent.name for one in folder.glob("*/index.lv.md"))
    if exhibition not in known:
        names = ", ".join(known)
        raise TaskError(
            f"Izstādes „{exhibition}” nav; ir: {names}.",
            f"There is no exhibition “{exhibition}”; there are: {names}.",
        )
    return folder / exhibition


def _list_originals(project: Project, folder: Path) -> list[Path]:
    if not folder.is_dir():
        raise TaskError(f"Mapes {folder} nav.", f"There is no folder {folder}.")
    if folder.resolve().is_relative_to(project.root.resolve()):
        raise TaskError(
            "Oriģināli nedrīkst būt vietnes mapē: tajos ir vietas un ierīču ziņas.",
            "The originals must not lie in the site's folder: they tell places and devices.",
        )
    return [
        file
        for file in sorted(folder.rglob("*"))
        if file.is_file() and not file.name.startswith(".")
    ]


def _report_results(console: Console, results: list[ImportResult]) -> list[ImportResult]:
    """Print which files are unfit and which metadata was removed; return the fit ones."""
    for one in results:
        if one.unfit is not None:
            problem = explain_unfit_picture(one.original.name, one.unfit)
            console.print(problem.render(Language.LV), problem.render(Language.EN))
    fit = [one for one in results if one.master is not None]
    hidden = Counter(mark for one in fit for mark in one.removed_metadata)
    if hidden:
        counted = {
            language: ", ".join(
                f"{name_parts([part])[language]} – {count}"
                for part, count in sorted(hidden.items())
            )
            for language in Language
        }
        console.print(
            f"Izņemts no attēliem: {counted[Language.LV]}.",
            f"Removed from pictures: {counted[Language.EN]}.",
        )
    return fit


def _add_new_photos(console: Console, target: Path, fit: list[ImportResult]) -> list[str]:
    """Move new photographs into *target*, return their names; report and skip near-duplicates."""
    there = [file for file in sorted(target.iterdir()) if PICTURE_NAME.fullmatch(file.name)]
    seen = {file.name: like for file in there if (like := read_fingerprint(file)) is not None}
    names: list[str] = []
    taken = {file.stem for file in there}
    for one in fit:
        assert one.master is not None  # noqa: S101 - a fit one has both
        assert one.fingerprint is not None  # noqa: S101
        twin = next(
            (
                name
                for name, fingerprint in seen.items()
                if fingerprint.shows_same_view(one.fingerprint)
            ),
            None,
        )
        if twin is not None:
            console.print(
                f"{one.original.name}: tas pats jau ir {twin}; izlaists.",
                f"{one.original.name}: {twin} shows the same; left out.",
            )
            continue
        stem = choose_name(one.original.stem, taken)
        taken.add(stem)
        names.append(f"{stem}.jpg")
        seen[names[-1]] = one.fingerprint
        one.master.replace(target / names[-1])
    return names
