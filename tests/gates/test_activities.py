"""List, archives and belt of the activities tell the same of each."""

import re

import pytest
from lxml import html

from kopienas.model.activity import ACTIVITIES
from kopienas.model.language import Language
from kopienas.views.activities.archives import CENTRES, THEMES, YEARS
from tests.gates.built import BuiltPage, BuiltSite
from tests.gates.kinds_of_pages import entries, section

STEPS = tuple(series.step for series in (YEARS, CENTRES, THEMES) if series.step)
# The marks in all rhythms, and the numbers of the table
MARKS = "//*[@class='belt__weave']//a"
CELLS = "//details[@id='belt-table']//td"


def items(page: BuiltPage) -> list[html.HtmlElement]:
    return list(page.tree.xpath("//li[@data-status]"))


def link_of(item: html.HtmlElement) -> str:
    return str(item.xpath(".//*[@class='timeline__title']/a/@href")[0])


def whole_belts(site: BuiltSite, language: Language) -> list[BuiltPage]:
    """Return the pages whose belt holds everything: the first one and that of activities."""
    home = site.pages["/" if language is Language.LV else "/en/"]
    return [home, section(site, ACTIVITIES, language)]


@pytest.fixture(scope="module")
def belts(site: BuiltSite) -> list[BuiltPage]:
    """Every page with a belt."""
    return [page for page in site.pages.values() if page.tree.find_class("belt")]


@pytest.mark.parametrize("language", Language)
def test_every_activity_is_listed_once(site: BuiltSite, language: Language) -> None:
    """By falling year and month, old plans apart; a list that was cut has the newest."""
    page = section(site, ACTIVITIES, language)
    links = [link_of(item) for item in items(page)]
    pages = {site.base_path + one.path for one in entries(site, ACTIVITIES, language)}

    assert sorted(links) == sorted(set(links))
    assert is_cut(page) or pages <= set(links)
    for one in page.tree.find_class("timeline"):
        years = [int(text) for text in one.xpath(".//h2/text()") if text.strip().isdigit()]
        months = [name.rpartition("y")[2][:4] for name in one.xpath(".//h3/@id")]
        assert years == sorted(years, reverse=True)
        assert months == sorted(months, reverse=True)


def is_cut(page: BuiltPage) -> bool:
    """Say whether the list is too long for its page, so that archives have the rest."""
    return bool(page.tree.xpath("//activity-timeline[@data-cut]"))


@pytest.mark.parametrize("language", Language)
def test_archives_hold_what_their_names_say(site: BuiltSite, language: Language) -> None:
    """Each link above the list leads to a page with exactly the activities that it names."""
    page = section(site, ACTIVITIES, language)
    everything = items(page)
    for step in (one[language] for one in STEPS):
        for link in page.tree.xpath(f"//*[@data-filter='{step}']/a"):
            archive = site.at(link.get("href"))
            value = link.get("data-value")
            chosen = {
                link_of(one) for one in everything if value in one.get(f"data-{step}", "").split()
            }
            held = [link_of(one) for one in items(archive)]

            assert held
            assert len(held) == len(set(held))
            assert chosen <= set(held) if is_cut(page) else chosen == set(held)


def test_each_mark_of_a_belt_leads_to_what_it_stands_for(
    site: BuiltSite, belts: list[BuiltPage]
) -> None:
    """To a page, or to a place in a list that is there."""
    lost = [
        f"{page.path}: {href}"
        for page in belts
        for href in page.tree.xpath(f"{MARKS}/@href")
        if "#" in href and href.partition("#")[2] not in site.at(href).ids
    ]

    assert not lost


def test_each_mark_is_named(belts: list[BuiltPage]) -> None:
    """By its time and by what it stands for."""
    names = [
        mark.findtext("title", "").partition(": ")
        for page in belts
        for mark in page.tree.xpath(MARKS)
    ]

    assert all(when.strip() and what.strip() for when, _, what in names)


@pytest.mark.parametrize("language", Language)
def test_the_belt_counts_every_activity_with_each_owner(
    site: BuiltSite, language: Language
) -> None:
    """What the table and the words beside it count is what the list holds."""
    assert CENTRES.step
    step = CENTRES.step[language]
    owners = [
        one.get(f"data-{step}", "").split() or ["none"]
        for one in items(section(site, ACTIVITIES, language))
    ]
    for page in whole_belts(site, language):
        on_belt = sum(
            int(number)
            for cell in page.tree.xpath(CELLS)
            for number in re.findall(r"\d+", cell.text_content())
        )
        beside = sum(
            int(number)
            for item in page.tree.xpath("//*[@class='belt__beside-list']/li")
            for number in re.findall(r"\d+", item.text_content().rpartition(": ")[2])
        )

        assert is_cut(section(site, ACTIVITIES, language)) or (
            on_belt + beside == sum(map(len, owners))
        ), page.path
