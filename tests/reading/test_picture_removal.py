"""A caption falls with its picture in every form of Markdown, and nothing empty is left behind."""

import re

import pytest
from markdown import Markdown

from kopienas.reading.picture_removal import remove_unresolved_pictures
from kopienas.wording.html_tree import inner_html, parse_html
from tests.site_copy import SiteCopy

HIDDEN, SHOWN = "![Bērns pie vārtiem](anna.jpg)", "![Bērzs pie žoga](berzs.jpg)"


def left(markdown: str) -> str:
    """Return the HTML between two paragraphs that *markdown* leaves, without line ends."""
    written = Markdown(extensions=["tables", "def_list", "sane_lists", "toc"]).convert(
        f"Sākums.\n\n{markdown}\n\nBeigas."
    )
    tree = parse_html(written.replace(' src="anna.jpg"', ""))
    remove_unresolved_pictures(tree)
    found = re.fullmatch(r"<p>Sākums\.</p>(.*)<p>Beigas\.</p>", re.sub(r"\n", "", inner_html(tree)))
    assert found is not None
    return found[1]


@pytest.mark.parametrize(
    "markdown",
    [
        HIDDEN,
        f"{HIDDEN}\n*Paraksts: Anna.*",
        f"{HIDDEN}  \n*Paraksts: Anna.*",
        f"{HIDDEN}\n\n*Paraksts: Anna.*",
        f"{HIDDEN}\n**Anna**\n*lasa*",
        f"*Anna*\n{HIDDEN}",
        f"{HIDDEN}\n{HIDDEN}\n*Anna un Juris*",
        f"[{HIDDEN}](https://example.org)",
        f"[{HIDDEN} Anna](https://example.org)",
        f"*{HIDDEN} Anna*",
        f"## {HIDDEN}",
        f"- {HIDDEN} Anna",
        f"- {HIDDEN}\n\n*Anna*",
        f"1. {HIDDEN}\n\n    *Anna*",
        f"> {HIDDEN}\n> *Anna*",
        f"Anna\n:   {HIDDEN} Anna lasa",
        f"| {HIDDEN} |\n|---|\n| Anna |",
        f"| {HIDDEN} | Anna |\n|---|---|",
        f"| {HIDDEN} | {HIDDEN} |\n|---|---|\n| Anna | Juris |",
        f"<figure>{HIDDEN}<figcaption>Anna</figcaption></figure>".replace(
            HIDDEN, '<img alt="Bērns" src="anna.jpg">'
        ),
        '<figure><img alt="Bērns" src="anna.jpg"></figure>\n\n*Anna*',
        '<figure><img alt="Anna" src="anna.jpg"><img alt="Juris" src="anna.jpg"></figure>',
    ],
)
def test_nothing_is_left_of_a_picture_and_its_caption(markdown: str) -> None:
    assert left(markdown) == ""


SHOWN_HTML = '<img alt="Bērzs pie žoga" src="berzs.jpg">'


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        (f"Pirms {HIDDEN} pēc.", "<p>Pirms  pēc.</p>"),
        (f"{HIDDEN}\n*Anna*\nTālāk teksts.", "<p>Tālāk teksts.</p>"),
        (f"{HIDDEN}\n*svarīgi* ir tas.", "<p><em>svarīgi</em> ir tas.</p>"),
        (f"{HIDDEN} te\n*ir* viss.", "<p> te<em>ir</em> viss.</p>"),
        (f"{HIDDEN}  \n*Anna*\nTālāk.", "<p><br>Tālāk.</p>"),
        (f"{HIDDEN}  \nte *ir*", "<p><br>te <em>ir</em></p>"),
        (f"{HIDDEN}\n\n**Nāc!**", "<p><strong>Nāc!</strong></p>"),
        (f"{HIDDEN}\n\n*Nāc* rīt!", "<p><em>Nāc</em> rīt!</p>"),
        (f"{HIDDEN} {SHOWN}\n*Abi*", f"<p> {SHOWN_HTML}<em>Abi</em></p>"),
        (f"## {HIDDEN} Talka", '<h2 id="talka"> Talka</h2>'),
        (f"- {HIDDEN} Anna\n- bērzs", "<ul><li>bērzs</li></ul>"),
        (f"- {HIDDEN} {SHOWN}", f"<ul><li> {SHOWN_HTML}</li></ul>"),
        (
            f"- {HIDDEN} Anna\n- bērzs\n\n*Nāc*",
            "<ul><li>bērzs</li></ul><p><em>Nāc</em></p>",
        ),
        (f"Koki\n:   {HIDDEN} Anna\n:   bērzs", "<dl><dt>Koki</dt><dd>bērzs</dd></dl>"),
        (
            f"Anna\n:   {HIDDEN}\n\nKoki\n:   bērzs",
            "<dl><dt>Koki</dt><dd>bērzs</dd></dl>",
        ),
        (
            f"| {HIDDEN} | {SHOWN} |\n|---|---|\n| Anna | Bērzs |",
            (
                f"<table><thead><tr><th>{SHOWN_HTML}</th></tr></thead>"
                "<tbody><tr><td>Bērzs</td></tr></tbody></table>"
            ),
        ),
        (
            f"| {HIDDEN} | {SHOWN} |\n|---|---|\n| {SHOWN} | {SHOWN} |",
            (
                f"<table><thead><tr><th></th><th>{SHOWN_HTML}</th></tr></thead><tbody><tr>"
                f"<td>{SHOWN_HTML}</td><td>{SHOWN_HTML}</td></tr></tbody></table>"
            ),
        ),
        (
            f"| Attēls | Kas |\n|---|---|\n| {HIDDEN} | Anna |\n| {SHOWN} | Bērzs |",
            (
                "<table><thead><tr><th>Attēls</th><th>Kas</th></tr></thead>"
                f"<tbody><tr><td>{SHOWN_HTML}</td><td>Bērzs</td></tr></tbody></table>"
            ),
        ),
        (
            f"| {HIDDEN} Anna | te |\n|---|---|\n| 1 | 2 |",
            "<table><tbody><tr><td>1</td><td>2</td></tr></tbody></table>",
        ),
    ],
)
def test_words_that_do_not_belong_to_the_picture_stay(markdown: str, html: str) -> None:
    assert left(markdown) == html


def test_withdrawn_picture_takes_its_caption_along_on_the_page(site: SiteCopy) -> None:
    folder = "activities/rudens-talka"
    site.write(f"{folder}/anna.jpg", site.path("news/pagalms-atverts/varti.jpg").read_bytes())
    html = site.body("rudens-talka", f"{HIDDEN}\n*Paraksts: Anna.*\n\nBeigas.")

    assert "Anna" not in html
    assert "<em>" not in html
    assert "Beigas." in html
