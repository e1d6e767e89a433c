"""Reading and checking the whole content: a :class:`~kopienas.model.site.Site`, or all problems."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from kopienas.imaging.derivatives import picture_cache_of
from kopienas.model.consent import Withheld
from kopienas.model.entry import Kind, Prose
from kopienas.model.geography import Basemap
from kopienas.model.language import DEFAULT_LANGUAGE, Language, Translated
from kopienas.model.picture import Picture
from kopienas.model.site import Directory, Site
from kopienas.reading.address_checks import check_addresses, check_templates
from kopienas.reading.basemap import find_basemap_file, read_basemap
from kopienas.reading.consent_register import find_withheld, hidden_paths, remove_withheld_photos
from kopienas.reading.data_lists import read_directory
from kopienas.reading.entries import ReadEntry, read_entry
from kopienas.reading.figures import Figures
from kopienas.reading.folders import Folder, list_folders
from kopienas.reading.links import KnownPictures, LinkResolver, LinkTargets
from kopienas.reading.pictures import read_pictures
from kopienas.reading.place_checks import check_places
from kopienas.reading.problem import N_, ContentProblems, Message, Problem
from kopienas.reading.prose import render_prose
from kopienas.reading.references import check_directory, check_references
from kopienas.reading.title_checks import check_titles
from kopienas.reading.tour_checks import check_tours
from kopienas.reading.way_checks import check_ways


def read_site(content: Path, today: date) -> Site:
    """Return the content of the folder *content* that may be shown on the day *today*.

    Raises:
        ContentProblems: the content has faults; all of them at once, with paths that begin with the
            name of the content folder.
    """
    problems: list[Problem] = []
    root = content.parent
    if not content.is_dir() or not any(content.iterdir()):
        what = Message(N_("the content folder is empty"))
        mend = Message(N_("bring the files back from the history"))
        raise ContentProblems([Problem(content.name, 1, "", what, mend)])
    directory = read_directory(content / "data", root, problems)
    basemap = read_basemap(find_basemap_file(root), problems)
    figures = Figures(directory.figures if directory else {})
    folders = list_folders(content, root, problems)
    pictures = read_pictures(folders, picture_cache_of(content), problems)
    found = {f"{one.kind}/{one.slug}": read_entry(one, figures, problems) for one in folders}
    read = {folder: one for folder, one in found.items() if one is not None}
    unread = frozenset(found) - frozenset(read)
    check_addresses(read, problems)
    check_titles(read, problems)
    check_tours(read, problems)
    if basemap is not None:
        check_places(read, basemap, problems)
    if directory is not None:
        check_references(read, unread, directory, problems)
        check_directory(read, unread, directory, f"{content.name}/data", problems)
    if not any(folder.startswith(Kind.PAGE) for folder in unread):
        check_templates(read, content.name, problems)
    withheld = find_withheld(folders, today, problems)
    read = {key: remove_withheld_photos(one, withheld.get(key, ())) for key, one in read.items()}
    shown = _select_shown(folders, pictures, hidden_paths(withheld))
    prose = _ProseRenderer(read, unread, shown, figures, problems)
    read = {folder: replace(one, entry=prose.render_entry(one)) for folder, one in read.items()}
    if directory is not None and not unread:
        check_ways(read, directory.menu, problems)
    if directory is None or basemap is None or problems:
        raise ContentProblems(problems)
    return _build_site(directory, basemap, read, shown.shown, withheld)


def _select_shown(
    folders: Iterable[Folder], pictures: Mapping[str, Picture], kept_back: frozenset[str]
) -> KnownPictures:
    """Return which of *pictures* are shown and which are hidden; why is reported elsewhere."""
    shown = {path: one for path, one in pictures.items() if path not in kept_back}
    files = {f"{one.kind}/{one.slug}/{name}" for one in folders for name in one.picture_names()}
    return KnownPictures(shown, files - shown.keys())


@dataclass(frozen=True, slots=True)
class _ProseRenderer:
    """Renderer of the bodies of entries; it knows everything that they may link to."""

    read: Mapping[str, ReadEntry]
    unread: frozenset[str]
    pictures: KnownPictures
    figures: Figures
    problems: list[Problem]

    def render_entry(self, one: ReadEntry) -> Any:  # noqa: ANN401 - an entry of its own kind
        """Return the entry of *one* with its bodies rendered."""
        targets = LinkTargets({key: other.entry for key, other in self.read.items()}, self.unread)
        bodies: dict[Language, Prose] = {}
        for language, document in one.documents.items():
            folder = one.entry.folder
            links = LinkResolver(document, folder, language, targets, self.pictures, self.problems)
            bodies[language] = render_prose(document, language, self.figures, links, self.problems)
        return replace(
            one.entry, body=Translated(bodies[DEFAULT_LANGUAGE], bodies.get(Language.EN))
        )


def _build_site(
    directory: Directory,
    basemap: Basemap,
    read: Mapping[str, ReadEntry],
    pictures: Mapping[str, Picture],
    withheld: Mapping[str, tuple[Withheld, ...]],
) -> Site:
    def of(kind: Kind) -> dict[str, Any]:
        return {one.entry.slug: one.entry for one in read.values() if one.entry.kind is kind}

    return Site(
        directory=directory,
        basemap=basemap,
        centres=of(Kind.CENTRE),
        activities=of(Kind.ACTIVITY),
        news=of(Kind.NEWS),
        competitions=of(Kind.COMPETITION),
        exhibitions=of(Kind.EXHIBITION),
        pages=of(Kind.PAGE),
        pictures=pictures,
        withheld=withheld,
    )
