"""Checks of addresses: each is used once, stub pages have that of their section, none is lost."""

from __future__ import annotations

from collections.abc import Mapping

from kopienas.model.kinds import KINDS
from kopienas.model.language import Language
from kopienas.model.page import PAGE_TEMPLATES, PageFacts, PageTemplate
from kopienas.model.paths import entry_path
from kopienas.model.redirects import exhibition_paths, moved_paths, parent_path
from kopienas.reading.data_lists import ADDRESSES_FILE, GONE_LIST, ReadDirectory
from kopienas.reading.entries import ReadEntry
from kopienas.reading.problem import N_, Message, Problem

#: Templates that the site cannot do without, exactly once each.
REQUIRED_TEMPLATES = frozenset(PAGE_TEMPLATES) - {PageTemplate.PAGE}


def check_addresses(read: Mapping[str, ReadEntry], problems: list[Problem]) -> None:
    """Report addresses used twice, and stub pages whose address is not that of their section."""
    taken: dict[str, str] = {}
    for one in read.values():
        places = [(entry_path(one.entry, language), language) for language in one.entry.languages]
        for place, language in places:
            _claim(place, one.documents[language].path, taken, problems)
            _check_stub(one, language, problems)
        for old in one.entry.facts.moved_from:
            _claim(old, one.path, taken, problems)


def _claim(place: str, path: str, taken: dict[str, str], problems: list[Problem]) -> None:
    if place in taken:
        problems.append(address_in_use(path, place, taken[place]))
    taken.setdefault(place, path)


def address_in_use(path: str, place: str, other: str) -> Problem:
    """Return a problem: *other* already has the address *place*, which the file *path* takes."""
    values = {"place": place, "other": other}
    what = Message(N_("the address {place} is already that of {other}"), values)
    return Problem(path, 1, "address", what, Message(N_("choose another")))


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
