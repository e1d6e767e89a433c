"""Links arrive at the place they name, every page is reached, and titles and levels are told."""

import re
from pathlib import Path

import pytest

from kopienas.model.paths import entry_path, output_file_of
from kopienas.model.site import Site
from kopienas.reading.way_checks import list_places
from tests.site_copy import SiteCopy

PAGE = """\
---
address: jauna
latvian_only: true
title: Jauna lapa
summary: Lapa, par kuru neviens nezina, jo uz to neved neviena saite.
---

Teksts.
"""


def test_place_that_no_heading_has_is_told(site: SiteCopy) -> None:
    line = site.add("news/pagalms-atverts/index.lv.md", "[Par mums](../../pages/about/#nekur)")

    (fault,) = site.faults().english
    where, _, said = fault.partition(": ")
    what, _, remedy = said.partition(" – ")
    assert where == f"content/news/pagalms-atverts/index.lv.md:{line}"
    assert what == "the link leads to the place “#nekur”, which the page does not have"
    assert remedy == "open the page, follow its heading, and copy what stands behind “#”"


def test_place_of_a_heading_is_found_on_its_own_page_and_from_others(site: SiteCopy) -> None:
    site.add("pages/about/index.lv.md", "## Kas mēs esam\n\n[augšā](#kas-mes-esam)")
    site.add("news/pagalms-atverts/index.lv.md", "[Par mums](../../pages/about/#kas-mes-esam)")

    assert site.plan().pages


@pytest.mark.parametrize("page", ["centres/azu-pagalms", "pages/contacts", "pages/centres"])
def test_place_of_a_page_that_is_more_than_words_is_told_too(site: SiteCopy, page: str) -> None:
    """What comes and goes with the content is no place to link to."""
    site.add("news/pagalms-atverts/index.lv.md", f"[Tur](../../{page}/#ideas)")

    (fault,) = site.faults().english
    assert "the link leads to the place “#ideas”, which the page does not have" in fault


def test_every_place_that_may_be_named_is_on_its_page(model: Site, built: Path) -> None:
    """And the same place is named for each thing of a kind: the templates give it to all."""
    missing = [
        f"{path}#{place}"
        for entry in model.every_entry()
        for language in entry.languages
        for path in [entry_path(entry, language)]
        for page in [(built / output_file_of(path)).read_text("utf-8")]
        for place in list_places(entry, language, model.directory)
        if f'id="{place}"' not in page
    ]

    assert missing == []


def test_page_that_nothing_leads_to_is_told(site: SiteCopy) -> None:
    site.write("pages/jauna/index.lv.md", PAGE)

    (fault,) = site.faults().english
    what, _, remedy = fault.partition(" – ")
    path = "content/pages/jauna/index.lv.md"
    assert what == f"{path}:1: no menu names this page and no text links to it"
    assert remedy == "add “jauna” to the menu, or link to it from another page"


@pytest.mark.parametrize("page", ["calendar", "contacts", "data", "partners"])
def test_page_to_which_only_a_menu_leads_is_told_when_it_leaves_the_menus(
    site: SiteCopy, page: str
) -> None:
    site.edit("data/menu.yaml", f", {page}", "")

    (fault,) = site.faults().english
    assert f"content/pages/{page}/index.lv.md:1: no menu names this page" in fault


def test_page_that_a_text_links_to_is_reached(site: SiteCopy) -> None:
    site.write("pages/jauna/index.lv.md", PAGE)
    site.add("pages/about/index.lv.md", "[Vēl viena lapa](../jauna/)")

    assert site.plan().pages


def test_two_things_may_have_one_title(site: SiteCopy) -> None:
    """A feast of each year keeps its name."""
    site.edit(
        "activities/senais-stasts/index.lv.md", "title: Senais stāsts", "title: Rudens talka Āžos"
    )
    text = site.path("activities/senais-stasts/index.lv.md").read_text("utf-8")
    summary = "summary: Gadu vēlāk pagalmu sakopa vēlreiz un iestādīja ābeles."
    site.write("activities/senais-stasts/index.lv.md", re.sub(r"(?m)^summary: .*$", summary, text))

    assert site.plan().pages


def test_level_that_is_left_out_is_told(site: SiteCopy) -> None:
    line = site.add("news/pagalms-atverts/index.lv.md", "## Viens\n\n#### Divi")

    assert site.faults().english == [
        (
            f"content/news/pagalms-atverts/index.lv.md:{line + 2}: a level is left out above the"
            " heading “#### Divi” – begin with “###”"
        )
    ]


def test_space_in_a_link_becomes_part_of_the_address(site: SiteCopy) -> None:
    link = "[programma](<https://a.example/programma 2026.pdf>)"

    assert 'href="https://a.example/programma%202026.pdf"' in site.body("senais-stasts", link)
