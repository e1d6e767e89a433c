"""Checks of addresses: each is used once, stub pages have that of their section, none is lost."""

from __future__ import annotations

import re
from collections.abc import Mapping

from kopienas.model.kinds import KINDS
from kopienas.model.language import Language
from kopienas.model.page import PAGE_TEMPLATES, PageFacts, PageTemplate
from kopienas.model.paths import entry_path, output_file_of
from kopienas.model.redirects import exhibition_paths, moved_paths, parent_path
from kopienas.reading.data_lists import ADDRESSES_FILE, GONE_LIST, ReadDirectory
from kopienas.reading.entries import ReadEntry
from kopienas.reading.problem import N_, Message, Problem

#: File, line and field.
Location = tuple[str, int, str]
#: A folder of an address that has the name of a file: of data, of the theme, of the own domain.
FILE_AS_FOLDER = re.compile(
    r"/(CNAME|[^/]*\.(?:html|xml|txt|json|geojson|csv|ics|kml|gpx|css|js|svg|png|jpg|webp|avif|woff2|ico))/"
)
#: Templates that the site cannot do without, exactly once each.
REQUIRED_TEMPLATES = frozenset(PAGE_TEMPLATES) - {PageTemplate.PAGE, PageTemplate.TAKE_PART}


def check_addresses(read: Mapping[str, ReadEntry], problems: list[Problem]) -> None:
    """Report addresses used twice, and stub pages whose address is not that of their section."""
    taken: dict[str, str] = {}
    for one in read.values():
        places = [(entry_path(one.entry, language), language) for language in one.entry.languages]
        for place, language in places:
            document = one.documents[language]
            location = (document.path, document.front_matter.line(("address",)), "address")
            _claim(place, location, taken, problems)
            _check_stub(one, language, problems)
    # Afterwards, so that the file that is told is the one that wants an address of the other.
    for one in read.values():
        for index, old in enumerate(one.entry.facts.moved_from):
            location = (one.path, one.line("moved_from", index), "moved_from")
            if not _is_file_as_folder(old, location, problems):
                _claim(old, location, taken, problems)


def _is_file_as_folder(place: str, location: Location, problems: list[Problem]) -> bool:
    """Report an address below a name such as ``robots.txt``, under which the build writes files."""
    found = FILE_AS_FOLDER.search(place)
    if found:
        what = Message(
            N_("“{name}” is the name of a file, and no page can be below it"), {"name": found[1]}
        )
        mend = Message(N_("write an address without it, or remove this one"))
        problems.append(Problem(*location, what, mend))
    return found is not None


def _claim(place: str, location: Location, taken: dict[str, str], problems: list[Problem]) -> None:
    # A page and its file are one: /jaunumi/ is /jaunumi/index.html.
    file = output_file_of(place)
    if file in taken:
        problems.append(address_in_use(location, place, taken[file]))
    taken.setdefault(file, location[0])


def address_in_use(location: Location, place: str, other: str) -> Problem:
    """Return a problem: *other* already has the address *place*, which is written at *location*."""
    values = {"place": place, "other": other}
    what = Message(N_("the address {place} is already that of {other}"), values)
    return Problem(*location, what, Message(N_("choose another")))


def check_published_addresses(
    read: Mapping[str, ReadEntry], lists: ReadDirectory, problems: list[Problem]
) -> None:
    """Report each address of the ledger that would lead nowhere.

    *read* must hold every entry: one that could not be read may have the address, or had it before.
    """
    entries = [one.entry for one in read.values()]
    moved = moved_paths(entries)
    exhibitions = exhibition_paths(entries, moved)
    kept = {entry_path(entry, language) for entry in entries for language in entry.languages}
    _check_gone(read, lists, problems)
    gone = lists.directory.gone.keys()
    for place in sorted(lists.directory.addresses - kept - moved.keys() - gone):
        if parent_path(place) not in exhibitions:
            what = Message(N_("the published address {place} would be lost"), {"place": place})
            mend = Message(
                N_(
                    "add “moved_from: [{place}]” to the page that takes its place, "
                    "or say in {gone} why it is gone"
                ),
                {"place": place, "gone": f"{lists.path}/{GONE_LIST}.yaml"},
            )
            problems.append(Problem(f"{lists.path}/{ADDRESSES_FILE}", 1, "", what, mend))


def _check_gone(
    read: Mapping[str, ReadEntry], lists: ReadDirectory, problems: list[Problem]
) -> None:
    """Report each address that is said to be gone, yet still is or leads to a page."""
    pages = {
        place: one.path
        for one in read.values()
        for place in (
            *(entry_path(one.entry, language) for language in one.entry.languages),
            *one.entry.facts.moved_from,
        )
    }
    for place in sorted(lists.directory.gone.keys() & pages.keys()):
        path, line = lists.locate(GONE_LIST, place, ("address",))
        what = Message(
            N_("the address {place} is said to be gone, yet it is that of {other}"),
            {"place": place, "other": pages[place]},
        )
        mend = Message(N_("remove this entry, or the page"))
        problems.append(Problem(path, line, "address", what, mend))


def _check_stub(one: ReadEntry, language: Language, problems: list[Problem]) -> None:
    facts, words = one.entry.facts, one.entry.words[language]
    if not isinstance(facts, PageFacts):
        return
    section = next((kind.section for kind in KINDS if kind.folder == facts.template), None)
    if section is None or words.address == section[language]:
        return
    document = one.documents[language]
    what = Message(N_("this page opens a section and has its address"))
    mend = Message(N_("write “address: {name}”"), {"name": section[language]})
    line = document.front_matter.line(("address",))
    problems.append(Problem(document.path, line, "address", what, mend))


def check_templates(read: Mapping[str, ReadEntry], content: str, problems: list[Problem]) -> None:
    """Tell of pages that the site cannot do without, and of those there are twice."""
    used: dict[str, str] = {}
    for one in read.values():
        facts = one.entry.facts
        if not isinstance(facts, PageFacts):
            continue
        template = facts.template
        if template in REQUIRED_TEMPLATES and template in used:
            what = Message(N_("the template is already used by {other}"), {"other": used[template]})
            mend = Message(N_("keep one page with this template"))
            problems.append(Problem(one.path, one.line("template"), "template", what, mend))
        used.setdefault(template, one.path)
    for template in sorted(REQUIRED_TEMPLATES - set(used)):
        what = Message(N_("no page has the template “{name}”"), {"name": template})
        mend = Message(N_("bring the page back from the history"))
        problems.append(Problem(f"{content}/pages", 1, "", what, mend))
