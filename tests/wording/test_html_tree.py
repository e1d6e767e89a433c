"""HTML is the same after it was a tree, but for what was replaced in it."""

import pytest

from kopienas.wording.html_tree import inner_html, outer_html, parse_html, replace_element


@pytest.mark.parametrize(
    "html",
    [
        "",
        "tikai vārdi &amp; &lt;zīmes&gt;",
        "<p>Ā<br>ž <em>ņ</em> pēc</p>\n<hr>\n<p>beigas</p> un vēl",
        '<img src="a.jpg" alt="&quot;ā&quot; &amp; b"><pre>\n  x</pre>',
        "<table><thead><tr><th>a</th></tr></thead></table>",
    ],
)
def test_html_comes_back_as_it_was(html: str) -> None:
    assert inner_html(parse_html(html)) == html


@pytest.mark.parametrize(
    ("html", "mended"),
    [
        ("<p>a</b></p>b", "<p>a</p>b"),
        ("<ul><li>a</ul>b", "<ul><li>a</li></ul>b"),
        ("<em>a", "<em>a</em>"),
        ("a<br/>b<!-- c -->", "a<br>b"),
    ],
)
def test_broken_html_becomes_a_tree(html: str, mended: str) -> None:
    assert inner_html(parse_html(html)) == mended


@pytest.mark.parametrize(
    ("new", "html"),
    [
        ("", "<p>pirms pēc</p>"),
        ("vārdi ", "<p>pirms vārdi pēc</p>"),
        ("<b>a</b> un <i>b</i>", "<p>pirms <b>a</b> un <i>b</i>pēc</p>"),
    ],
)
def test_text_around_a_replaced_element_stays(new: str, html: str) -> None:
    root = parse_html("<p>pirms <img>pēc</p>")
    replace_element(root[0], root[0][0], new)

    assert inner_html(root) == html


def test_element_alone_comes_without_what_follows() -> None:
    assert outer_html(parse_html("<b>a &amp; b</b> & c")[0]) == "<b>a &amp; b</b>"
