"""Every address on every page leads somewhere, in the right language, and every page is found."""

from collections import Counter

import pytest

from kopienas.model.language import Language
from kopienas.model.paths import home_path
from tests.gates.built import NOT_FOUND, BuiltSite
from tests.gates.references import Reference, leads_to, references

# The page for unknown addresses is one for both languages, so it offers both.
IN_BOTH_LANGUAGES = {NOT_FOUND}


@pytest.fixture(scope="module")
def everywhere(site: BuiltSite) -> list[Reference]:
    """Every reference of every page to this site itself."""
    pages = [*site.pages.values(), *site.moved.values()]
    return [one for page in pages for one in references(site, page) if one.internal]


def test_pages_refer_to_many_things(site: BuiltSite, everywhere: list[Reference]) -> None:
    """The gates below do look at links, styles, canonical addresses, and pictures if there are."""
    pictures = {"img"} if (site.folder / "pictures").exists() else set()

    assert {"a", "link"} | pictures <= {one.element.tag for one in everywhere}


def test_every_address_below_the_base_path_is_a_file(
    site: BuiltSite, everywhere: list[Reference]
) -> None:
    """No link, picture, style or script is missing or forgets the site's base path."""
    faults = {str(one) for one in everywhere if leads_to(site, one.url) is None}

    assert not faults, "\n".join(sorted(faults))


def test_every_fragment_is_an_id(site: BuiltSite, everywhere: list[Reference]) -> None:
    """A link into a page arrives at the place it names."""
    faults = set()
    for one in everywhere:
        target = site.pages.get(leads_to(site, one.url) or "")
        if one.fragment and target and one.fragment not in target.ids:
            faults.add(str(one))

    assert not faults, "\n".join(sorted(faults))


def test_no_link_leads_nowhere(site: BuiltSite) -> None:
    """Every link has an address, and that is more than “#”."""
    faults = [
        f"{page.path}: {link.text_content()}"
        for page in site.pages.values()
        for link in page.tree.xpath("//a[not(@href) or @href='' or @href='#']")
    ]

    assert not faults, "\n".join(faults)


def test_ids_are_unique(site: BuiltSite) -> None:
    """No page uses an id twice."""
    faults = [
        f"{page.path}: {name}"
        for page in site.pages.values()
        for name, times in Counter(page.ids).items()
        if times > 1
    ]

    assert not faults, "\n".join(faults)


def test_links_stay_in_their_language(site: BuiltSite, everywhere: list[Reference]) -> None:
    """Only the language switch, and links that say so by hreflang, lead to the other language.

    Links on the map can't say so; the list beside it does.
    """
    faults = set()
    for one in everywhere:
        target = site.pages.get(leads_to(site, one.url) or "")
        if one.element.tag != "a" or not target or one.page.path in IN_BOTH_LANGUAGES:
            continue
        if one.element.xpath("ancestor::svg"):
            continue
        changes = target.language is not one.page.language
        if (
            changes
            and not one.has_class("language-switch")
            and "hreflang" not in one.element.attrib
        ):
            faults.add(str(one))

    assert not faults, "\n".join(sorted(faults))


@pytest.mark.parametrize("language", Language)
def test_every_page_is_found_from_home(
    site: BuiltSite, everywhere: list[Reference], language: Language
) -> None:
    """Links lead from the home page to every page of its language, without a search."""
    links: dict[str, set[str]] = {}
    for one in everywhere:
        target = leads_to(site, one.url)
        if one.element.tag == "a" and target:
            links.setdefault(one.page.path, set()).add(target)
    wanted = {page.path for page in site.of(language)} - site.unlisted
    found, ahead = set(), [home_path(language)]
    while ahead:
        path = ahead.pop()
        found.add(path)
        ahead += (links.get(path, set()) & wanted) - found

    assert not wanted - found, "\n".join(sorted(wanted - found))
