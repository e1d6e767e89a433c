"""Reading and checking the whole content: a :class:`~kopienas.model.site.Site`, or all problems."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from kopienas.imaging.derivatives import picture_cache_of
from kopienas.model.entry import Entry, Kind
from kopienas.model.geography import Basemap
from kopienas.model.language import DEFAULT_LANGUAGE, Language, Translated
from kopienas.model.motif import MotifBook
from kopienas.model.page import EVERY_KIND, PAGES
from kopienas.model.picture import Picture
from kopienas.model.site import Site
from kopienas.reading.address_checks import (
    check_addresses,
    check_published_addresses,
    check_templates,
)
from kopienas.reading.basemap import find_basemap_file, read_basemap
from kopienas.reading.consent_register import find_withheld, hidden_paths, remove_withheld_photos
from kopienas.reading.data_lists import ReadDirectory, read_directory
from kopienas.reading.date_checks import check_dates
from kopienas.reading.entries import ReadEntry, read_entry
from kopienas.reading.figures import Figures
from kopienas.reading.folders import Folder, list_folders
from kopienas.reading.likeness_checks import check_likeness
from kopienas.reading.links import KnownPictures, LinkResolver, LinkTargets
from kopienas.reading.motifs import check_motifs, find_motif_file, read_motifs
from kopienas.reading.pictures import read_pictures
from kopienas.reading.place_checks import check_places, check_towns
from kopienas.reading.print_checks import check_printed_lists, check_printed_words, find_font_folder
from kopienas.reading.problem import N_, ContentProblems, Message, Problem
from kopienas.reading.prose import render_prose
from kopienas.reading.references import check_directory, check_references
from kopienas.reading.text_checks import check_texts, list_texts
from kopienas.reading.tour_checks import check_tours
from kopienas.reading.way_checks import check_ways


def read_site(content: Path, today: date, published: frozenset[str] = frozenset()) -> Site:
    """Return the content of the folder *content* that may be shown on the day *today*.

    None of the addresses *published*, nor of those of the ledger, may be lost.

    Raises:
        ContentProblems: the content has faults; all of them at once, with paths that begin with the
            name of the content folder.
    """
    problems: list[Problem] = []
    root = content.parent
    _require_content(content)
    lists = read_directory(content / "data", root, published, problems)
    directory = lists.directory if lists else None
    contacts = directory.contacts.values() if directory else None
    problems += check_texts(list_texts(content), root, contacts)
    basemap = read_basemap(find_basemap_file(root), problems)
    motifs = read_motifs(find_motif_file(root), problems)
    figures = _figures_of(lists)
    misplaced: list[Problem] = []
    folders = list_folders(content, root, misplaced)
    problems += misplaced
    pictures = read_pictures(folders, picture_cache_of(content), problems)
    found = {f"{one.kind}/{one.slug}": read_entry(one, figures, problems) for one in folders}
    read = {folder: one for folder, one in found.items() if one is not None}
    unread = frozenset(found) - frozenset(read)
    _check_entries(read, root, (basemap, motifs), today, problems)
    if lists is not None:
        _check_lists(read, unread, lists, root, problems)
        if not unread and not misplaced:
            check_published_addresses(read, lists, problems)
    withheld = find_withheld(folders, today, problems)
    read = {key: remove_withheld_photos(one, withheld.get(key, ())) for key, one in read.items()}
    shown = _select_shown(folders, pictures, hidden_paths(withheld))
    targets = LinkTargets({folder: one.entry for folder, one in read.items()}, unread, shown)
    read = {folder: _with_body(one, targets, figures, problems) for folder, one in read.items()}
    if not any(folder.startswith(f"{PAGES}/") for folder in unread):
        check_templates(read, content.name, problems)
    # A link that is told as faulty would leave its page without any.
    if directory is not None and not problems:
        check_ways(read, directory, problems)
    if directory is None or basemap is None or motifs is None or problems:
        raise ContentProblems(problems)
    entries = _sort_by_kind(read)
    return Site(directory, basemap, motifs, entries, shown.shown, withheld)


def _figures_of(lists: ReadDirectory | None) -> Figures:
    is_complete = lists is not None and "figures" not in lists.incomplete
    return Figures(lists.directory.figures if lists else {}, is_complete=is_complete)


def _check_entries(
    read: Mapping[str, ReadEntry],
    root: Path,
    drawings: tuple[Basemap | None, MotifBook | None],
    today: date,
    problems: list[Problem],
) -> None:
    """Report what is wrong with entries, as far as no list of the content is needed for it."""
    basemap, motifs = drawings
    check_addresses(read, problems)
    check_likeness(read, problems)
    check_tours(read, problems)
    check_dates(read, today, problems)
    check_printed_words(read, find_font_folder(root), problems)
    if basemap is not None:
        check_places(read, basemap, problems)
    if motifs is not None:
        check_motifs(read, motifs, problems)


def _check_lists(
    read: Mapping[str, ReadEntry],
    unread: frozenset[str],
    lists: ReadDirectory,
    root: Path,
    problems: list[Problem],
) -> None:
    """Report what is wrong with the lists, and with what refers to them."""
    check_references(read, unread, lists, problems)
    check_directory(read, unread, lists, problems)
    check_towns(lists, problems)
    check_printed_lists(lists, find_font_folder(root), problems)


def _require_content(content: Path) -> None:
    """Raise :class:`ContentProblems` if the folder *content* is missing or empty."""
    if not content.is_dir() or not any(content.iterdir()):
        what = Message(N_("the content folder is empty"))
        mend = Message(N_("bring the files back from the history"))
        raise ContentProblems([Problem(content.name, 1, "", what, mend)])


def _select_shown(
    folders: Iterable[Folder], pictures: Mapping[str, Picture], kept_back: frozenset[str]
) -> KnownPictures:
    """Return which of *pictures* are shown and which are hidden; why is reported elsewhere."""
    shown = {path: one for path, one in pictures.items() if path not in kept_back}
    files = {f"{one.kind}/{one.slug}/{name}" for one in folders for name in one.picture_names()}
    return KnownPictures(shown, files - shown.keys())


def _with_body(
    one: ReadEntry, targets: LinkTargets, figures: Figures, problems: list[Problem]
) -> ReadEntry:
    """Return *one* with the bodies of its entry rendered."""
    bodies = {
        language: render_prose(
            document,
            language,
            figures.on(one.entry.facts.day_of_text),
            LinkResolver(document, one.entry.folder, language, targets, problems),
            problems,
        )
        for language, document in one.documents.items()
    }
    body = Translated(bodies[DEFAULT_LANGUAGE], bodies.get(Language.EN))
    return replace(one, entry=replace(one.entry, body=body))


def _sort_by_kind(
    read: Mapping[str, ReadEntry],
) -> dict[Kind[Any, Any], dict[str, Entry[Any, Any]]]:
    """Return the entries *read* by kind and slug."""
    entries = [one.entry for one in read.values()]
    return {
        kind: {entry.slug: entry for entry in entries if entry.kind is kind} for kind in EVERY_KIND
    }
