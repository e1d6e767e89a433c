"""What reading the whole content promises."""

import shutil

import pytest

from kopienas.model.language import Language
from kopienas.model.page import EVERY_KIND, PageTemplate
from kopienas.model.site import Site
from tests.site_copy import SiteCopy


def test_empty_content_is_told(site: SiteCopy) -> None:
    shutil.rmtree(site.content)
    site.content.mkdir()
    faults = site.faults()

    assert faults.english == [
        "content:1: the content folder is empty – bring the files back from the history"
    ]
    assert faults.latvian == ["content:1: satura mape ir tukša – atjaunojiet failus no vēstures"]


def test_everything_is_known_by_its_slug(model: Site) -> None:
    assert list(model.centres) == ["azu-pagalms", "nicas-krasts"]
    assert list(model.news) == ["konkurss-izsludinats", "pagalms-atverts"]
    assert {entry.kind for entry in model.every_entry()} == set(EVERY_KIND)
    assert model.page_of(PageTemplate.HOME).slug == "home"


def test_facts_are_the_same_in_both_languages_and_words_are_not(model: Site) -> None:
    yard = model.centres["azu-pagalms"]

    assert yard.facts.location.latitude == 56.1327
    assert yard.words[Language.LV].locative == "Āžos"
    assert yard.words[Language.EN].locative == "in Āži"


def test_faults_of_front_matter_and_body_are_told_together(site: SiteCopy) -> None:
    """Of different kinds, in different files, in one go."""
    site.edit("data/contacts.yaml", "+371 20000000", "20000000")
    line = site.add("news/pagalms-atverts/index.lv.md", "[šeit](../nav/)")
    places = [one.partition(": ")[0] for one in site.faults().english]

    assert "content/data/contacts.yaml:5" in places
    assert places.count(f"content/news/pagalms-atverts/index.lv.md:{line}") >= 1


@pytest.mark.parametrize("name", ["data", "pages"])
def test_missing_folder_is_told(site: SiteCopy, name: str) -> None:
    shutil.rmtree(site.path(name))

    assert any(line.startswith(f"content/{name}") for line in site.faults().english)
