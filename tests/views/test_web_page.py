"""What every planned page promises."""

from kopienas.planning.plan import Plan
from kopienas.views.web_page import Crumb


def test_page_has_its_trail_sources_and_file_to_mend(plan: Plan) -> None:
    (page,) = [page for page in plan.pages if page.path == "/en/centres/azu-pagalms/"]

    assert page.trail[:2] == (Crumb("Home", "/en/"), Crumb("Centres", "/en/centres/"))
    assert [source.id for source in page.sources] == ["notes", "letter"]
    assert page.source == "content/centres/azu-pagalms/index.en.md"
    assert page.title == "Āži Community Yard"


def test_every_page_has_words_for_search_engines(plan: Plan) -> None:
    for page in plan.pages:
        assert page.title, page.path
        assert 30 <= len(page.summary) <= 400, page.path
