"""Imports photographs from a camera's folder into an exhibition; the originals stay unchanged."""

from __future__ import annotations

import tempfile
from collections import Counter
from pathlib import Path

from kopienas.imaging.pool import spread
from kopienas.model.language import Language
from kopienas.photos.forms import add_entries
from kopienas.photos.masters import Taken, likeness_of, take
from kopienas.photos.naming import name_for
from kopienas.reading.folders import PICTURE_NAME
from kopienas.reading.pictures import unfit
from kopienas.tasks.console import PublishingError, Voice
from kopienas.tasks.project import Project


def import_photos(project: Project, voice: Voice, originals: Path, exhibition: str) -> list[str]:
    """Import the photographs of *originals* into *exhibition*; return their new file names.

    Raises:
        TaskError: There is no such folder or exhibition, or no photograph could be imported.
    """
    target = _target(project, exhibition)
    files = _originals(project, originals)
    with tempfile.TemporaryDirectory(dir=target, prefix=".new-") as aside:
        orders = [(file, Path(aside) / f"{index}.jpg") for index, file in enumerate(files)]
        results = {one.original: one for one in spread(take, orders, "Fotogrāfijas · photos")}
        fit = _told(voice, [results[file] for file in files])
        names = _put(voice, target, fit)
    if not names:
        raise PublishingError("Neviens attēls nav ievests.", "No picture was taken in.")
    add_entries(target, names)
    voice.say(
        f"Ievesti {len(names)}: {', '.join(names)}. Tagad aizpildiet photos.yaml un consent.yaml "
        f"mapē content/exhibitions/{exhibition}; „make check” pasaka, kā vēl trūkst.",
        f"Taken in, {len(names)}: {', '.join(names)}. Now fill in photos.yaml and consent.yaml in "
        f"content/exhibitions/{exhibition}; “make check” tells what is still missing.",
    )
    return names


def _target(project: Project, exhibition: str) -> Path:
    folder = project.root / "content" / "exhibitions"
    known = sorted(one.parent.name for one in folder.glob("*/index.lv.md"))
    if exhibition not in known:
        names = ", ".join(known)
        raise PublishingError(
            f"Izstādes „{exhibition}” nav; ir: {names}.",
            f"There is no exhibition “{exhibition}”; there are: {names}.",
        )
    return folder / exhibition


def _originals(project: Project, folder: Path) -> list[Path]:
    if not folder.is_dir():
        raise PublishingError(f"Mapes {folder} nav.", f"There is no folder {folder}.")
    if folder.resolve().is_relative_to(project.root.resolve()):
        raise PublishingError(
            "Oriģināli nedrīkst būt vietnes mapē: tajos ir vietas un ierīču ziņas.",
            "The originals must not lie in the site's folder: they tell places and devices.",
        )
    return [
        file
        for file in sorted(folder.rglob("*"))
        if file.is_file() and not file.name.startswith(".")
    ]


def _told(voice: Voice, results: list[Taken]) -> list[Taken]:
    """Print which files are unfit and which metadata was removed; return the fit ones."""
    for one in results:
        if one.unfit is not None:
            problem = unfit(one.original.name, one.unfit)
            voice.say(problem.render(Language.LV), problem.render(Language.EN))
    fit = [one for one in results if one.made is not None]
    hidden = Counter(mark for one in fit for mark in one.hidden)
    if hidden:
        counted = ", ".join(f"{mark} – {count}" for mark, count in sorted(hidden.items()))
        voice.say(f"Izņemts no attēliem: {counted}.", f"Removed from pictures: {counted}.")
    return fit


def _put(voice: Voice, target: Path, fit: list[Taken]) -> list[str]:
    """Move new photographs into *target*, return their names; report and skip near-duplicates."""
    there = [file for file in sorted(target.iterdir()) if PICTURE_NAME.match(file.name)]
    seen = {file.name: like for file in there if (like := likeness_of(file)) is not None}
    names: list[str] = []
    taken = {file.stem for file in there}
    for one in fit:
        assert one.made is not None  # noqa: S101 - a fit one has both
        assert one.likeness is not None  # noqa: S101
        twin = next((name for name, like in seen.items() if like.of_same_view(one.likeness)), None)
        if twin is not None:
            voice.say(
                f"{one.original.name}: tas pats jau ir {twin}; izlaists.",
                f"{one.original.name}: {twin} shows the same; left out.",
            )
            continue
        stem = name_for(one.original.stem, taken)
        taken.add(stem)
        names.append(f"{stem}.jpg")
        seen[names[-1]] = one.likeness
        one.made.replace(target / names[-1])
    return names
