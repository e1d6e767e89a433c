"""The addresses of things, as they are in links elsewhere and must stay."""

import pytest

from kopienas.model.entry import Kind
from kopienas.model.language import Language
from kopienas.model.paths import entry_path, home_path, output_file_of, section_path
from kopienas.model.site import Site
from kopienas.planning.plan import Plan

#: Folder, Latvian address, English address. A site is linked to at these.
GOLDEN = [
    ("pages/home", "/", "/en/"),
    ("pages/not-found", "/404.html", None),
    ("pages/centres", "/centri/", "/en/centres/"),
    ("pages/activities", "/aktivitates/", "/en/activities/"),
    ("pages/news", "/jaunumi/", "/en/news/"),
    ("pages/competitions", "/konkursi/", "/en/competitions/"),
    ("pages/exhibitions", "/fotoizstade/", "/en/exhibitions/"),
    ("pages/about", "/par/", "/en/about/"),
    ("pages/results", "/rezultati/", "/en/results/"),
    ("pages/contacts", "/kontakti/", "/en/contacts/"),
    ("pages/partners", "/partneri/", "/en/partners/"),
    ("centres/azu-pagalms", "/centri/azu-pagalms/", "/en/centres/azu-pagalms/"),
    ("activities/rudens-talka", "/aktivitates/rudens-talka/", "/en/activities/rudens-talka/"),
    ("news/pagalms-atverts", "/jaunumi/pagalms-atverts/", "/en/news/pagalms-atverts/"),
    ("news/konkurss-izsludinats", "/jaunumi/konkurss-izsludinats/", None),
    ("competitions/ideju-konkurss", "/konkursi/ideju-konkurss/",
     "/en/competitions/ideju-konkurss/"),
    ("exhibitions/dziparu-stasti", "/fotoizstade/dziparu-stasti/",
     "/en/exhibitions/dziparu-stasti/"),
]  # fmt: skip


@pytest.fixture(scope="module")
def paths(plan: Plan) -> dict[tuple[str, Language], str]:
    """The addresses of the content, by source file and language."""
    return {
        (page.source, page.language): page.path
        for page in plan.pages
        if page.source and "entry" in page.data
    }


@pytest.mark.parametrize(("folder", "latvian", "english"), GOLDEN)
def test_address_stays(
    paths: dict[tuple[str, Language], str], folder: str, latvian: str, english: str | None
) -> None:
    assert paths[f"content/{folder}/index.lv.md", Language.LV] == latvian
    assert paths.get((f"content/{folder}/index.en.md", Language.EN)) == english


def test_sections_have_a_root_in_each_language() -> None:
    assert (home_path(Language.LV), home_path(Language.EN)) == ("/", "/en/")
    assert section_path(Kind.EXHIBITION, Language.LV) == "/fotoizstade/"
    assert section_path(Kind.EXHIBITION, Language.EN) == "/en/exhibitions/"


def test_page_in_latvian_only_is_found_from_english(model: Site) -> None:
    assert entry_path(model.pages["latviski"], Language.EN) == "/tikai-mums/"


@pytest.mark.parametrize(
    ("path", "file"),
    [
        ("/", "index.html"),
        ("/en/", "en/index.html"),
        ("/centri/aglona/", "centri/aglona/index.html"),
        ("/404.html", "404.html"),
    ],
)
def test_server_finds_the_file_of_a_path(path: str, file: str) -> None:
    assert output_file_of(path) == file
