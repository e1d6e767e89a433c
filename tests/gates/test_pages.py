"""What every page has: one heading, its language, a title of its own, words in its language."""

import pytest
from lxml import html

from kopienas.model.language import Language
from tests.gates.built import BuiltPage, BuiltSite
from tests.gates.interface_words import foreign_words

SUMMARY = range(30, 401)  # characters; search engines cut longer ones
HEADINGS = ["h1", "h2", "h3", "h4", "h5", "h6"]


def test_every_page_has_one_main_heading(site: BuiltSite) -> None:
    """Each page says once, at the top of its headings, what it is about."""
    faults = {page.path: _levels(page) for page in site.pages.values()}
    faults = {path: found for path, found in faults.items() if found.count(1) != 1}

    assert not faults


def test_heading_levels_are_not_skipped(site: BuiltSite) -> None:
    """A heading is at most one level below the one before it, the first is the main one."""
    faults = [
        f"{page.path}: {before} → {level}: {element.text_content()}"
        for page in site.pages.values()
        for before, level, element in _steps(page)
        if level > before + 1
    ]

    assert not faults, "\n".join(faults)


def test_every_page_tells_its_language(site: BuiltSite) -> None:
    """The address, the lang attribute and the locale for other sites agree."""
    locales = {Language.LV: "lv_LV", Language.EN: "en_GB"}
    faults = [
        page.path
        for page in site.pages.values()
        if page.tree.get("lang") != page.language
        or page.tree.xpath("//meta[@property='og:locale']/@content") != [locales[page.language]]
    ]

    assert not faults


@pytest.mark.parametrize("language", Language)
def test_no_two_pages_look_the_same(site: BuiltSite, language: Language) -> None:
    """In a list of search results: a feast of each year may keep its title, told in other words."""
    shown: dict[tuple[str, str], list[str]] = {}
    for page in site.of(language):
        title = page.tree.findtext(".//title", "").strip()
        summary = "".join(page.tree.xpath("//meta[@name='description']/@content"))
        shown.setdefault((title, summary), []).append(page.path)
    faults = {one: paths for one, paths in shown.items() if len(paths) > 1 or not one[0]}

    assert not faults


def test_every_page_is_summed_up(site: BuiltSite) -> None:
    """Each page has one description, neither empty nor cut by those who show it."""
    faults = []
    for page in site.pages.values():
        found = page.tree.xpath("//meta[@name='description']/@content")
        if len(found) != 1 or len(found[0]) not in SUMMARY:
            faults.append(f"{page.path}: {found}")

    assert not faults, "\n".join(faults)


def test_every_picture_is_described_and_keeps_its_place(site: BuiltSite) -> None:
    """Pictures have words for those who don't see them, and a size, so that nothing jumps."""
    faults = [
        f"{page.path}: {picture.get('src')}"
        for page in site.pages.values()
        for picture in page.tree.iter("img")
        if not {"alt", "width", "height"} <= set(picture.attrib)
    ]

    assert not faults, "\n".join(faults)


def test_no_interface_word_is_left_in_the_other_language(site: BuiltSite) -> None:
    """Words of the theme are in the language of the page, or marked as being in the other."""
    faults = [
        f"{page.path}: {word}" for page in site.pages.values() for word in foreign_words(page)
    ]

    assert not faults, "\n".join(faults)


def _levels(page: BuiltPage) -> list[int]:
    return [int(str(element.tag)[1]) for element in page.tree.iter(*HEADINGS)]


def _steps(page: BuiltPage) -> list[tuple[int, int, html.HtmlElement]]:
    levels = _levels(page)
    return list(zip([0, *levels], levels, page.tree.iter(*HEADINGS), strict=False))
