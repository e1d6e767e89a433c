"""What the pages of news promise."""

from kopienas.model.language import Language
from kopienas.model.site import Site
from kopienas.planning.plan import Plan
from kopienas.views.news.pages import YEARS, category_archive, news_archives, sort_news


def test_newest_item_stands_first(model: Site) -> None:
    assert [item.slug for item in sort_news(model.news.values())] == [
        "konkurss-izsludinats",
        "pagalms-atverts",
    ]


def test_years_and_categories_are_those_that_have_news(model: Site) -> None:
    archives = news_archives(model, Language.LV)

    assert [one.value for one in archives.years] == [2023, 2020]
    assert [one.id for one in archives.categories] == ["opening", "competitions"]


def test_archives_have_addresses_without_latvian_letters(model: Site) -> None:
    opening = model.directory.categories["opening"]

    assert category_archive(opening, Language.EN).paths == {
        Language.LV: "/jaunumi/kategorija/atklasana/",
        Language.EN: "/en/news/category/openings/",
    }
    assert YEARS.of_year(2020, Language.LV).paths == {
        Language.LV: "/jaunumi/2020/",
        Language.EN: "/en/news/2020/",
    }


def test_archive_has_the_news_of_its_year(plan: Plan) -> None:
    (page,) = [page for page in plan.pages if page.path == "/jaunumi/2020/"]

    assert page.title == "Jaunumi: 2020. gads"
    assert [item.slug for item in page.data["items"]] == ["pagalms-atverts"]
