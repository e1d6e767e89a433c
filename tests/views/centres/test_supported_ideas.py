"""Where a centre lies, the ideas that competitions supported there are told of."""

from pathlib import Path

from lxml import html

from kopienas.model.site import Site
from kopienas.views.centres.supported_ideas import find_supported_ideas


def test_ideas_are_those_of_the_municipality(model: Site) -> None:
    (one,) = find_supported_ideas(model, "nicas-novads")

    assert one.idea.holder == "biedrība „Ņiprie”"
    assert one.competition.slug == "ideju-konkurss"
    assert find_supported_ideas(model, "azu-novads") == ()


def test_pages_of_centre_and_municipality_lead_to_what_came_of_them(built: Path) -> None:
    for page in ("centri/nicas-krasts", "centri/pasvaldiba/nicas-novads"):
        tree = html.parse(str(built / page / "index.html"))
        (section,) = tree.xpath("//section[@aria-labelledby='ideas']")
        assert "Atbalstītās idejas Ņicas novadā" in section.text_content()
        assert section.xpath(".//li/a/@href") == [
            "/kopienas/konkursi/ideju-konkurss/",
            "/kopienas/aktivitates/dobju-ideja/",
        ]
    other = html.parse(str(built / "centri/azu-pagalms/index.html"))
    assert not other.xpath("//section[@aria-labelledby='ideas']")
