"""What a Markdown body becomes: safe, typeset HTML."""

import re

import nh3
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html as lxml_html

from kopienas.model.language import Language
from kopienas.reading.document import MarkdownDocument
from kopienas.reading.figures import Figures
from kopienas.reading.links import KnownPictures, LinkResolver, LinkTargets
from kopienas.reading.problem import Problem
from kopienas.reading.prose import ATTRIBUTES, SCHEMES, TAGS, render_prose
from kopienas.reading.yaml_text import LocatedValues
from kopienas.wording.prose_links import resolve_links
from tests.site_copy import SiteCopy

TALKA = "activities/rudens-talka/index.lv.md"
#: Pieces of attacks; hypothesis puts them together in every order.
PIECES = [
    "<script>", "</script>", "<iframe src=x>", "<svg onload=x>", "<img src=x onerror=alert(1)>",
    "<a href='javascript:alert(1)'>", "[x](javascript:alert(1))", "[x](JaVaScRiPt&colon;x)",
    "![x](data:image/svg+xml;base64,PHN2Zz4=)", "<a href=data:text/html,x>", "</a>",
    "<p onclick=x>", "[x](vbscript:x)", "<style>*{}</style>", "<form action=x>",
    "<object data=x>", "<!--", "-->", "<math><mi xlink:href=javascript:x>", "<base href=//x>",
    "<meta http-equiv=refresh>", "`", "\n", "[x]: javascript:x\n", "[x]", "<javascript:x>", '"',
    "'", "\x00", "&#106;avascript:", "    ", "<table background=javascript:x>", "<td style=x>",
    "{figure:x}", "„ā”", "http://[", "| a |\n",
]  # fmt: skip


def rendered(text: str, language: Language = Language.LV) -> tuple[str, list[Problem]]:
    problems: list[Problem] = []
    document = MarkdownDocument("f.md", LocatedValues({}), text, 5)
    links = LinkResolver(
        document,
        "pages/x",
        language,
        LinkTargets({}, frozenset(), KnownPictures({}, set())),
        problems,
    )
    prose = render_prose(document, language, Figures({}), links, problems)
    return resolve_links(prose, "/kopienas"), problems


def spaced(html: str) -> str:
    """Return *html* with plain spaces for those that do not break."""
    return html.strip().replace("\u00a0", " ").replace("&nbsp;", " ")


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=8), max_size=12).map("".join))
def test_nothing_harmful_ever_survives(text: str) -> None:
    """No script, frame or handler, and no address of a scheme that could run one."""
    html, _ = rendered(text)

    for element in lxml_html.fromstring(f"<div>{html}</div>").iter():
        if not isinstance(element.tag, str):
            pytest.fail(f"a comment was kept: {html}")
        assert element.tag in TAGS | {"div"}
        for name, value in element.attrib.items():
            known = ATTRIBUTES["*"] | ATTRIBUTES.get(element.tag, set())
            assert name in known | {"class"}  # of Typogrify's spans
            if name in {"href", "src"}:
                scheme = re.match(r"[\s\x00]*([a-z][a-z0-9+.-]*):", str(value), re.IGNORECASE)
                assert scheme is None or scheme[1].lower() in SCHEMES - {"site"}
    assert nh3.clean(html, link_rel=None).count("<script") == 0


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("Vārti <script>alert(1)</script>vaļā.", "<p>Vārti vaļā.</p>"),
        ('Vārti <iframe src="https://example.org"></iframe>vaļā.', "<p>Vārti vaļā.</p>"),
        ('<em onclick="x()">Vārti</em>', "<p><em>Vārti</em></p>"),
        ("[Vārti](javascript:alert(1))", "<p><a>Vārti</a></p>"),
        ("[Vārti](data:text/html,x)", "<p><a>Vārti</a></p>"),
        ('<p lang="en" style="x">Gate</p>', '<p lang="en">Gate</p>'),
    ],
)
def test_raw_html_is_reduced_to_what_is_safe(text: str, html: str) -> None:
    assert spaced(rendered(text)[0]) == html


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("2020. gada talka bija pirmā.", "<p>2020. gada talka bija pirmā.</p>"),
        ("24. septembrī sākās talka.", "<p>24. septembrī sākās talka.</p>"),
        ("- 2020. gadā talka.", "<ul>\n<li>2020. gadā talka.</li>\n</ul>"),
        ("24. un 25. oktobrī.", "<p>24. un 25. oktobrī.</p>"),
        ("12. klases skolēni.", "<p>12. klases skolēni.</p>"),
        ("1. stāvā.\n\nTeksts.\n\n2. stāvā.", "<p>1. stāvā.</p>\n<p>Teksts.</p>\n<p>2. stāvā.</p>"),
        ("- 24. un 25. oktobrī", "<ul>\n<li>24. un 25. oktobrī</li>\n</ul>"),
        ("1. dobes\n2. žogs", "<ol>\n<li>dobes</li>\n<li>žogs</li>\n</ol>"),
        ("1. dobes\n1. žogs", "<ol>\n<li>dobes</li>\n<li>žogs</li>\n</ol>"),
        ("1. dobes\n\n2. žogs", "<ol>\n<li>\n<p>dobes</p>\n</li>\n<li>\n<p>žogs</p>\n</li>\n</ol>"),
    ],
)
def test_ordinal_at_the_beginning_of_a_line_is_no_list(text: str, html: str) -> None:
    assert spaced(rendered(text)[0]) == html


@pytest.mark.parametrize("heading", ["# Virsraksts", "#Virsraksts", "Virsraksts\n=========="])
def test_heading_of_the_first_level_is_told(site: SiteCopy, heading: str) -> None:
    """Whichever of Markdown's ways it is written in."""
    line = site.add(TALKA, f"Vārdi.\n\n{heading}\n\nVārdi.") + 2
    faults = site.faults()

    assert faults.english == [
        (
            f"content/{TALKA}:{line}: a heading of the first level stands in the text – "
            "begin with “##”; the page's title is the first level"
        )
    ]
    assert faults.latvian == [
        (
            f"content/{TALKA}:{line}: tekstā ir pirmā līmeņa virsraksts – "
            "sāciet ar „##”; pirmais līmenis ir lapas nosaukums"
        )
    ]


def test_headings_have_addresses(site: SiteCopy) -> None:
    html = spaced(site.body("senais-stasts", "## Žogs un dobes"))

    assert '<h2 id="zogs-un-dobes">Žogs un dobes</h2>' in html


@pytest.mark.parametrize(
    ("name", "words"), [("index.lv.md", "šeit"), ("index.lv.md", "Šeit"), ("index.en.md", "here")]
)
def test_link_that_says_nothing_is_told(site: SiteCopy, name: str, words: str) -> None:
    path = f"activities/rudens-talka/{name}"
    line = site.add(path, f"Rindas\n[{words}](../ziemas-gajiens/).") + 1
    faults = site.faults()

    assert faults.english == [
        f"content/{path}:{line}: the link is called “{words}” – name where the link leads"
    ]
    assert faults.latvian == [
        f"content/{path}:{line}: saites teksts ir „{words}” – nosauciet, kurp saite ved"
    ]


def test_quotation_marks_are_those_of_the_language(site: SiteCopy) -> None:
    """From straight marks in both files of the news item."""
    body = site.plan().site.news["pagalms-atverts"].body

    assert "„Ņiprais”" in body[Language.LV].html
    assert "“Ņiprais”" in body[Language.EN].html


@pytest.mark.parametrize(
    ("text", "html"),
    [
        (
            "Līdzi jāņem:\n- cimdi\n- grābeklis",
            "<p>Līdzi jāņem:</p>\n<ul>\n<li>cimdi</li>\n<li>grābeklis</li>\n</ul>",
        ),
        (
            "Kārtība:\n1. rok\n2. stāda",
            "<p>Kārtība:</p>\n<ol>\n<li>rok</li>\n<li>stāda</li>\n</ol>",
        ),
        (
            "- dārzs\n  - dobes\n  - žogs\n- māja",
            "<ul>\n<li>dārzs<ul>\n<li>dobes</li>\n<li>žogs</li>\n</ul>\n</li>\n<li>māja</li>\n</ul>",
        ),
        (
            "1. dārzs\n   - dobes\n2. māja",
            "<ol>\n<li>dārzs<ul>\n<li>dobes</li>\n</ul>\n</li>\n<li>māja</li>\n</ol>",
        ),
        ("- dārzs\n  un dobes", "<ul>\n<li>dārzs\n un dobes</li>\n</ul>"),
        ("- dārzs\n\nBeigas.", "<ul>\n<li>dārzs</li>\n</ul>\n<p>Beigas.</p>"),
        ("Vārdi\n\n- - -\n\nVārdi", "<p>Vārdi</p>\n<hr>\n<p>Vārdi</p>"),
    ],
)
def test_lists_are_read_as_in_the_preview_of_github(text: str, html: str) -> None:
    shown, problems = rendered(text)

    assert re.sub(r"\s+", " ", spaced(shown)) == re.sub(r"\s+", " ", html)
    assert not problems


FOR_MACHINES = (
    "is meant for machines: readers would not see it – delete it, or write the sign as “&lt;”"
)
LOST = "remove it; if it is a word, write it without “<” and “>”"
ADDRESS = "write it in the round brackets: [words](https://…)"
FRAME = "write a link to it: [what is seen](https://…)"


@pytest.mark.parametrize(
    ("text", "line", "told"),
    [
        ("Pulksten <laiks> sanāksme", 0, f"“<laiks>” is not shown on the site – {LOST}"),
        ("<script>\n\nVārdi", 0, f"“<script>” is not shown on the site – {LOST}"),
        ("Vārdi\n\n<style>p{}</style>", 2, f"“<style>” is not shown on the site – {LOST}"),
        ("Sk.\n\n[te būs]()", 2, f"the link “te būs” has no address – {ADDRESS}"),
        ("[te būs](#)", 0, f"the link “te būs” has no address – {ADDRESS}"),
        ("Sk. <a>te būs</a>", 0, f"the link “te būs” has no address – {ADDRESS}"),
        (
            "Sk. [centru](https://a:x/)",
            0,
            (
                "the address “https://a:x/” cannot be read – "
                "copy it anew from the page that it leads to"
            ),
        ),
        ("<u>Vārdi</u>", 0, f"“<u>” is not shown on the site – {LOST}"),
        (
            'Video:\n<iframe src="https://www.youtube.com/embed/x"></iframe>',
            1,
            f"“<iframe>” is not shown on the site – {FRAME}",
        ),
        (
            "![Bērns dārzā pie dobes](data:image/png;base64,iVBORw0KGgo48)",
            0,
            (
                "a picture is pasted into the text itself (data:) – "
                "put its file into this folder and write ![what is seen](file.jpg)"
            ),
        ),
        (
            "Vārdi\n\n<!-- šo vēl > pārbaudīt",
            2,
            "“<!--” is opened but not closed – end the remark with “-->”",
        ),
        (
            "Vārdi <b vārdi",
            0,
            "“<b” is opened but not closed – end it with “>”, or write the sign as “&lt;”",
        ),
        ("Vārdi\n<![CDATA[vārdi]]>", 1, f"“<![CDATA[vārdi]]” {FOR_MACHINES}"),
        ("Vārdi <?php echo 1; ?>", 0, f"“<?php” {FOR_MACHINES}"),
        ("<!DOCTYPE html>\n\nVārdi", 0, f"“<!DOCTYPE” {FOR_MACHINES}"),
        (
            "    Pirmā rindkopa",
            0,
            (
                "spaces or a tab stand before the paragraph: it would be code – "
                "begin the line with its first word"
            ),
        ),
        (
            "Vārdi\n\n\tOtrā rindkopa",
            2,
            (
                "spaces or a tab stand before the paragraph: it would be code – "
                "begin the line with its first word"
            ),
        ),
        (
            "Vārdi[^1]",
            0,
            (
                "“[^1]” is a footnote, which pages here don't have – "
                "write the remark in brackets, or as a sentence of its own"
            ),
        ),
        (
            "Vārdi [otrā vietā][nav]",
            0,
            "no line says where “[nav]” leads – write the link as [words](address)",
        ),
        (
            "[lapu](https://www.preili.lv/ “Preiļi”)",
            0,
            (
                "curly quotation marks stand in the address of the link – "
                "write only the address between the brackets: [words](https://…)"
            ),
        ),
        (
            "<a href=“https://www.preili.lv/”>lapu</a>",
            0,
            (
                "curly quotation marks stand in the address of the link – "
                "write only the address between the brackets: [words](https://…)"
            ),
        ),
        (
            "[pašvaldība](www.preili.lv)",
            0,
            (
                "the link leads to “www.preili.lv”, which does not exist – "
                "write “https://www.preili.lv”"
            ),
        ),
        (
            "> " * 30 + "Vārdi",
            0,
            "quotations are within each other too deep – begin the line with one “>”",
        ),
        (
            "Vārdi\n" + "[" * 30,
            1,
            (
                "brackets are opened here again and again, and not closed – "
                "close each “[” by “]”, and each “](” by “)”"
            ),
        ),
    ],
)
def test_what_would_be_lost_or_misread_is_told(
    site: SiteCopy, text: str, line: int, told: str
) -> None:
    """With its line, once, and with a remedy of its own."""
    begins = site.add(TALKA, f"\n{text}") + 1

    assert site.faults().english == [f"content/{TALKA}:{begins + line}: {told}"]


@pytest.mark.parametrize(
    "text",
    [
        "Vārdi <!-- piezīme\n\nvēl --> vārdi",
        "5 < 6, un <3",
        "`<laiks>` un `[x][y]`",
        "[GeoNames][g]\n\n[g]: https://www.geonames.org/",
        "- dārzs\n\n    Vēl par dārzu.",
        "<https://example.org/>",
        "| a | b |\n|---|---|\n| c | d |",
        '<span lang="ltg">Vuords</span>',
    ],
)
def test_what_is_shown_is_not_told(text: str) -> None:
    assert rendered(text)[1] == []


def test_tags_within_each_other_without_end_are_told() -> None:
    """Nothing goes so deep that the program gives up with a traceback."""
    _, problems = rendered("<b>" * 2000)

    assert [problem.render(Language.EN) for problem in problems] == [
        (
            "f.md:5: lists, quotations or tags are within each other too deep – "
            "write them one below the other"
        )
    ]
