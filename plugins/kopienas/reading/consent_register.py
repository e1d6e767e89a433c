"""``consent.yaml`` of an exhibition: what was agreed on each picture, without any name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from kopienas.model.consent import Consent, Scope, withhold
from kopienas.model.entry import Kind
from kopienas.model.exhibition import ExhibitionFacts
from kopienas.model.picture import Picture
from kopienas.reading.document import read_text
from kopienas.reading.entries import ReadEntry
from kopienas.reading.folders import Folder
from kopienas.reading.form import fill
from kopienas.reading.photo_list import below
from kopienas.reading.problem import N_, Message, Problem
from kopienas.reading.yaml_text import read_yaml

FILE = "consent.yaml"


def read_consents(folder: Folder, problems: list[Problem]) -> dict[str, Consent]:
    """Return the consents of an exhibition by file; without the register there are none."""
    if FILE not in folder.files:
        return {}
    path = f"{folder.path}/{FILE}"
    text = read_text(folder.directory / FILE, path, problems)
    located = read_yaml(text, path, 1, problems) if text is not None else None
    if located is None:
        return {}
    if not isinstance(located.value, list):
        what = Message(N_("the consents are not written as a list"))
        problems.append(Problem(path, 1, "", what, Message(N_("begin each with “- file: …”"))))
        return {}
    consents: dict[str, Consent] = {}
    for index, item in enumerate(located.value):
        under = below(located, (index,))
        values = item if isinstance(item, dict) else {}
        consent = fill(Consent, values, under, path, problems)
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
    if consent.file not in folder.pictures():
        what = Message(N_("the picture “{target}” does not exist"), {"target": consent.file})
        return what, Message(N_("put the file into the same folder and write its name exactly"))
    return None


def keep_back(read: ReadEntry, folder: Folder, today: date, problems: list[Problem]) -> ReadEntry:
    """Return *read* without the pictures that may not be shown on the day *today*.

    Pictures that hang in no room count as well: they could be shown in the words.
    """
    if folder.kind is not Kind.EXHIBITION:
        return read
    facts = read.entry.facts
    assert isinstance(facts, ExhibitionFacts)  # noqa: S101 - the kind decides the facts' type
    withheld = withhold(folder.pictures(), read_consents(folder, problems), today)
    return replace(read, entry=replace(read.entry, facts=facts.without(withheld)))


def shown(pictures: Mapping[str, Picture], read: Mapping[str, ReadEntry]) -> dict[str, Picture]:
    """Return *pictures* without those that the web may not show."""
    hidden = {
        f"{one.entry.folder}/{withheld.file}"
        for one in read.values()
        if isinstance(one.entry.facts, ExhibitionFacts)
        for withheld in one.entry.facts.withheld
        if withheld.scope is Scope.WEB
    }
    return {path: picture for path, picture in pictures.items() if path not in hidden}
