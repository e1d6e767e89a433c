"""What the theme's macros draw, each alone."""

import pytest
from lxml import html as lxml_html

from kopienas.model.activity import ActivityStatus
from kopienas.model.centre import CentreStatus
from kopienas.model.language import Language
from kopienas.model.site import Site
from kopienas.views.exhibitions.layout import lay_out
from kopienas.views.exhibitions.tied_photos import find_tied_photos
from tests.drawing import draw
from tests.views.made_activities import activity

MARKS = '{% import "macros/marks.html" as marks %}'
FACTS = '{% import "macros/facts.html" as facts with context %}'
LISTS = '{% import "macros/lists.html" as lists with context %}'
PICTURES = '{% import "macros/pictures.html" as pictures with context %}'


def test_each_status_has_a_mark_of_its_own_shape() -> None:
    """Told apart without colour, and silent: the word beside it says the same."""
    drawn = {one: draw(f"{MARKS}{{{{ marks.status(s) }}}}", s=one) for one in CentreStatus}
    shapes = {
        lxml_html.fromstring(mark).xpath("string(//path[last()]/@d)") for mark in drawn.values()
    }

    assert len(shapes) == len(CentreStatus)
    assert all('aria-hidden="true"' in mark for mark in drawn.values())


@pytest.mark.parametrize(
    ("language", "value", "shown"),
    [
        (Language.LV, "Žagaru iela 1", "Žagaru iela 1"),
        (Language.LV, None, '<span class="unknown">vēl jāprecizē</span>'),
        (Language.EN, "", '<span class="unknown">to be confirmed</span>'),
        (Language.EN, "<b>", "&lt;b&gt;"),
    ],
)
def test_fact_that_is_not_known_says_so(language: Language, value: object, shown: str) -> None:
    drawn = draw(f'{FACTS}{{{{ facts.row("Adrese", v) }}}}', language, v=value)

    assert drawn.strip() == f"<div><dt>Adrese</dt><dd>{shown}</dd></div>"


def test_activities_are_listed_with_date_status_and_centre(model: Site) -> None:
    source = f"{LISTS}{{{{ lists.activities(items, site) }}}}"
    items = [model.activities[slug] for slug in ("rudens-talka", "ziemas-gajiens", "senais-stasts")]
    tied = find_tied_photos(model)
    listed = lxml_html.fromstring(draw(source, site=model, items=items, tied_photos=tied))
    first, second, third = listed.xpath("//li")

    assert first.xpath(".//a/@href") == ["/kopienas/aktivitates/rudens-talka/"]
    words = [" ".join(item.text_content().split()) for item in (first, second, third)]
    assert "24.–27. septembris" in words[0]
    assert "ap 380 bērnu" in words[0]
    assert "Āži" in words[0]
    assert not first.find_class("plan")
    assert second.find_class("plan")[0].text_content() == "plāns"
    assert "Visa iniciatīva" in words[2]


def test_what_was_moved_is_listed_with_both_dates(model: Site) -> None:
    moved = activity("gajiens", "2026-11-01", ActivityStatus.MOVED, moved_to="2027-02-13")
    source, tied = f"{LISTS}{{{{ lists.activities(items, site) }}}}", find_tied_photos(model)
    (item,) = lxml_html.fromstring(draw(source, site=model, items=[moved], tied_photos=tied)).xpath(
        "//li"
    )

    words = " ".join(item.text_content().split())
    assert words.startswith("2027. gada 13. februāris Talka pārcelts")
    assert "sākotnēji paredzēts 2026. gada 1. novembrī" in words


def test_news_are_listed_in_the_order_given(model: Site) -> None:
    source = f'{LISTS}{{{{ lists.news(items, site, "h2") }}}}'
    items = list(model.news.values())
    tied = find_tied_photos(model)
    listed = lxml_html.fromstring(draw(source, Language.EN, model, items=items, tied_photos=tied))

    assert listed.xpath("//h2/a/@href") == [
        "/kopienas/jaunumi/konkurss-izsludinats/",
        "/kopienas/en/news/pagalms-atverts/",
    ]


def test_picture_is_offered_in_its_sizes(model: Site) -> None:
    first, second = lay_out(model, model.exhibitions["dziparu-stasti"]).photos
    source = f'{PICTURES}{{{{ pictures.photo(hung.photo, hung.picture, "100vw") }}}}'
    large = lxml_html.fromstring(draw(source, Language.EN, model, hung=first))
    small = lxml_html.fromstring(draw(source, Language.LV, model, hung=second))

    folder = "/kopienas/pictures/exhibitions/dziparu-stasti"
    assert large.xpath(".//source/@srcset") == [
        ", ".join(f"{folder}/pagalms-{width}.{form} {width}w" for width in (320, 640, 960, 1280))
        for form in ("avif", "webp")
    ]
    (image,) = large.xpath(".//img")
    assert (image.get("width"), image.get("height")) == ("1280", "823")
    assert image.get("alt") == "An embroidered yard with three beds and a fence"
    (image,) = small.xpath(".//img")
    assert (image.get("src"), image.get("width")) == (f"{folder}/krasts-300.jpg", "300")
