"""Checks of addresses: each is used once, and stub pages have the address of their section."""

from __future__ import annotations

from collections.abc import Mapping

from kopienas.model.entry import Kind
from kopienas.model.language import Language
from kopienas.model.page import PageTemplate
from kopienas.model.paths import SECTIONS, entry_path
from kopienas.reading.entries import ReadEntry
from kopienas.reading.problem import N_, Message, Problem

#: Kind of the section that a stub page opens, whose address it must have, by its template.
SECTION_KINDS: dict[PageTemplate, Kind] = {
    PageTemplate.CENTRES: Kind.CENTRE,
    PageTemplate.ACTIVITIES: Kind.ACTIVITY,
    PageTemplate.NEWS: Kind.NEWS,
    PageTemplate.COMPETITIONS: Kind.COMPETITION,
    PageTemplate.EXHIBITIONS: Kind.EXHIBITION,
}
#: Templates that must be used, by exactly one page each.
REQUIRED_TEMPLATES = frozenset(PageTemplate) - {PageTemplate.PAGE}


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
        values = {"place": place, "other": taken[place]}
        what = Message(N_("the address {place} is already that of {other}"), values)
        problems.append(Problem(path, 1, "address", what, Message(N_("choose another"))))
    taken.setdefault(place, path)


def _check_stub(one: ReadEntry, language: Language, problems: list[Problem]) -> None:
    kind = SECTION_KINDS.get(getattr(one.entry.facts, "template", PageTemplate.PAGE))
    if kind is None or one.entry.words[language].address == SECTIONS[kind][language]:
        return
    document = one.documents[language]
    what = Message(N_("this page opens a section and has its address"))
    mend = Message(N_("write “address: {name}”"), {"name": SECTIONS[kind][language]})
    line = document.front_matter.line(("address",))
    problems.append(Problem(document.path, line, "address", what, mend))


def check_templates(read: Mapping[str, ReadEntry], content: str, problems: list[Problem]) -> None:
    """Report templates that no page uses although one must, and those that two pages use."""
    used: dict[PageTemplate, str] = {}
    for one in read.values():
        template = getattr(one.entry.facts, "template", PageTemplate.PAGE)
        if template in REQUIRED_TEMPLATES and template in used:
            what = Message(N_("the template is already used by {other}"), {"other": used[template]})
            mend = Message(N_("keep one page with this template"))
            problems.append(Problem(one.path, one.line("template"), "template", what, mend))
        used.setdefault(template, one.path)
    for template in sorted(REQUIRED_TEMPLATES - set(used)):
        what = Message(N_("no page has the template “{name}”"), {"name": template})
        mend = Message(N_("bring the page back from the history"))
        problems.append(Problem(f"{content}/pages", 1, "", what, mend))
