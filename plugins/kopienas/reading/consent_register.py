"""The register of consents, ``consent.yaml``: what was agreed on each picture; it has no names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from kopienas.model.consent import Consent, ConsentScope, Withheld, hidden_files, list_withheld
from kopienas.model.exhibition import ExhibitionFacts
from kopienas.reading.document import read_text
from kopienas.reading.entries import ReadEntry
from kopienas.reading.folders import Folder
from kopienas.reading.form import fill_form
from kopienas.reading.photo_list import lines_below
from kopienas.reading.problem import N_, Message, Problem
from kopienas.reading.yaml_text import read_yaml

CONSENT_FILE = "consent.yaml"


def read_consents(folder: Folder, problems: list[Problem]) -> dict[str, Consent]:
    """Return the consents of a folder by file name; none if it has no register."""
    if CONSENT_FILE not in folder.files:
        return {}
    path = f"{folder.path}/{CONSENT_FILE}"
    text = read_text(folder.directory / CONSENT_FILE, path, problems)
    located = read_yaml(text, path, 1, problems) if text is not None else None
    if located is None:
        return {}
    if not isinstance(located.value, list):
        what = Message(N_("the consents are not written as a list"))
        problems.append(Problem(path, 1, "", what, Message(N_("begin each with “- file: …”"))))
        return {}
    consents: dict[str, Consent] = {}
    for index, item in enumerate(located.value):
        under = lines_below(located, (index,))
        values = item if isinstance(item, dict) else {}
        consent = fill_form(Consent, values, under, path, problems)
        if consent is None:
            continue
        told = _fault(consent, consents, folder)
        if told is not None:
            problems.append(Problem(path, under.line(("file",)), "file", *told))
        consents[consent.file] = consent
    return consents


def _fault(
    consent: Consent, before: Mapping[str, Consent], folder: Folder
) -> tuple[Message, Message] | None:
    if consent.file in before:
        what = Message(N_("the picture “{target}” has two consents"), {"target": consent.file})
        return what, Message(N_("keep one of the two"))
    if consent.file not in folder.picture_names():
        what = Message(N_("the picture “{target}” does not exist"), {"target": consent.file})
        return what, Message(N_("put the file into the same folder and write its name exactly"))
    return None


def find_withheld(
    folders: Iterable[Folder], today: date, problems: list[Problem]
) -> dict[str, tuple[Withheld, ...]]:
    """Return the pictures that may not be shown on the day *today*, by folder under ``content/``.

    Pictures in no room of an exhibition count as well: they could be shown in a text.
    """
    found = {
        f"{folder.kind}/{folder.slug}": list_withheld(
            folder.picture_names(), read_consents(folder, problems), today
        )
        for folder in folders
    }
    return {folder: withheld for folder, withheld in found.items() if withheld}


def remove_withheld_photos(read: ReadEntry, withheld: Iterable[Withheld]) -> ReadEntry:
    """Return *read* without the photos that may not be shown on the web."""
    facts = read.entry.facts
    if not isinstance(facts, ExhibitionFacts):
        return read
    allowed = facts.omit_files(hidden_files(withheld, ConsentScope.WEB))
    return replace(read, entry=replace(read.entry, facts=allowed))


def hidden_paths(withheld: Mapping[str, Iterable[Withheld]]) -> frozenset[str]:
    """Return the paths under ``content/`` of the pictures that may not be shown on the web."""
    return frozenset(
        f"{folder}/{file}"
        for folder, some in withheld.items()
        for file in hidden_files(some, ConsentScope.WEB)
    )
