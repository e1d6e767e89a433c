"""A body on a page: its pictures and tables are drawn as everywhere else in the theme."""

from lxml import html as lxml_html

from kopienas.model.entry import Prose
from kopienas.model.language import Language
from kopienas.model.site import Site
from tests.drawing import draw
from tests.site_copy import SiteCopy

GATE = '<img src="site:/pictures/news/pagalms-atverts/varti-800.jpg" alt="Vārti & „debesis”">'


def test_picture_in_a_text_is_drawn_like_any_other(model: Site) -> None:
    """By the macro of all pictures; its words are those in the text."""
    words = '{{ pictures.photo({"alt": {page.language: alt}}, picture, sizes) }}'
    macro = '{% import "macros/pictures.html" as pictures with context %}'
    expected = draw(
        macro + words,
        picture=model.pictures["news/pagalms-atverts/varti.jpg"],
        alt="Vārti & „debesis”",
        sizes="(min-width: 50rem) 44rem, 92vw",
    )
    body = Prose(f"<p>Pirms {GATE} pēc.</p>")
    (picture,) = lxml_html.fromstring(draw("{{ body|prose }}", site=model, body=body)).iter("span")
    same = lxml_html.fragment_fromstring(expected.strip())

    picture.tail = None
    assert lxml_html.tostring(picture) == lxml_html.tostring(same)
    assert picture.xpath("string(.//img/@src)").startswith("/kopienas/pictures/")


def test_picture_of_a_file_reaches_the_page(site: SiteCopy) -> None:
    """In every width and format, with a size that keeps the page from moving."""
    text = "![Vārti zilās debesīs](../../news/pagalms-atverts/varti.jpg)"
    site.add("activities/senais-stasts/index.lv.md", text)
    known = site.plan().site
    body = known.activities["senais-stasts"].body[Language.LV]
    drawn = draw("{{ body|prose }}", site=known, body=body)
    stem = "/kopienas/pictures/news/pagalms-atverts/varti"

    offered = ", ".join(f"{stem}-{width}.avif {width}w" for width in (320, 640, 800))
    assert f'srcset="{offered}"' in " ".join(drawn.split())
    assert 'width="800" height="500"' in drawn
    assert "site:" not in drawn


def test_wide_tables_scroll_in_a_box(model: Site) -> None:
    """Also one in which there are links and pictures."""
    table = f'<table><tr><td><a href="site:/par/">par</a>{GATE}</td></tr></table>'
    drawn = draw("{{ body|prose }}", site=model, body=Prose(f"{table} pēc"))
    (box,) = lxml_html.fragment_fromstring(drawn, create_parent=True)

    assert (box.get("class"), box.get("tabindex"), box.tail) == ("table-box", "0", " pēc")
    assert [one.tag for one in box] == ["table"]
    assert box.xpath(".//a/@href") == ["/kopienas/par/"]
    assert len(box.find_class("picture")) == 1
