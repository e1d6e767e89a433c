"""Conversion of Markdown into safe, typeset HTML with resolved links.

The order matters: figures are filled into the Markdown, Python-Markdown makes HTML, nh3 reduces it
to a safe set while each link is resolved, and only then quotes, dashes and spaces are set. The
checks look at the element tree and not at Python-Markdown's own, which lacks an editor's raw HTML.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

import nh3
from markdown import Markdown

from kopienas.model.entry import SITE_SCHEME, Prose
from kopienas.model.language import Language
from kopienas.reading.document import MarkdownDocument
from kopienas.reading.figures import Figures, fill_figures, format_as_data
from kopienas.reading.headings import heading_faults
from kopienas.reading.links import LinkResolver
from kopienas.reading.problem import N_, Message, Problem
from kopienas.wording.html_tree import inner_html, parents_in, parse_html, replace_element
from kopienas.wording.typography import typeset_html, typogrify_html

TAGS = {
    *("p", "h2", "h3", "h4", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "hr", "br"),
    *("a", "em", "strong", "b", "i", "s", "small", "sub", "sup", "abbr", "q", "cite", "span"),
    *("code", "pre", "kbd", "data", "time", "img", "figure", "figcaption"),
    *("table", "caption", "thead", "tbody", "tr", "th", "td"),
}
ATTRIBUTES = {
    "*": {"lang", "id"},
    "a": {"href", "title"},
    "abbr": {"title"},
    "img": {"src", "alt"},
    "data": {"value"},
    "time": {"datetime"},
    "th": {"scope"},
}
SCHEMES = {"http", "https", "mailto", "tel", "geo", SITE_SCHEME.removesuffix(":")}
#: A scheme by RFC 3986, section 3.1.
SCHEME = re.compile(r"[a-z][a-z0-9+.-]*", re.IGNORECASE)
#: A date at the beginning of a line, which Markdown would read as item 2020 of a list.
DATE_FIRST = re.compile(
    r"^((?:[-*] )?\d{1,4})\.(?= (?:gad|janv|febr|mart|apr|maij|jūn|jūl|aug|sept|okt|nov|dec))",
    re.MULTILINE,
)
#: Link texts that say nothing about the target of the link.
EMPTY_WORDS = {"šeit", "te", "lasiet šeit", "lasīt šeit", "here", "click here", "link", "saite"}
#: Characters; a shorter alternative text says no more than a file's name.
SHORTEST_ALT = 15


def render_prose(
    document: MarkdownDocument,
    language: Language,
    figures: Figures,
    links: LinkResolver,
    problems: list[Problem],
) -> Prose:
    """Return the body of *document* as prose in *language*; faults are reported in *problems*."""

    def report(fault: str, what: Message, mend: Message) -> None:
        problems.append(Problem(document.path, document.line_of(fault), "", what, mend))

    for fault in heading_faults(document.body):
        report(*fault)
    body = DATE_FIRST.sub(r"\1\\.", document.body)
    text = fill_figures(body, language, figures, format_as_data, report)
    markdown = Markdown(
        extensions=["tables", "def_list", "sane_lists", "toc"], output_format="html"
    )
    written = markdown.convert(text)
    tree = parse_html(_clean_html(written, links))
    _remove_unresolved_pictures(tree)
    faults = (*_scheme_faults(parse_html(written)), *_link_faults(tree), *_picture_faults(tree))
    for fault in faults:
        report(*fault)
    return Prose(typogrify_html(typeset_html(inner_html(tree), language)))


def _clean_html(written: str, links: LinkResolver) -> str:
    """Return the safe part of the HTML *written*, with its links resolved."""
    return nh3.clean(
        written,
        tags=TAGS,
        attributes=ATTRIBUTES,
        attribute_filter=lambda tag, name, value: (
            links.resolve(tag, value) if name in {"href", "src"} else value
        ),
        url_schemes=SCHEMES,
        link_rel=None,
        strip_comments=True,
    )


def _remove_unresolved_pictures(tree: ET.Element) -> None:
    """Remove each picture without an address from *tree*.

    The figure around it goes as well, with its caption, and the paragraph that holds nothing else.
    """
    for picture in [one for one in tree.iter("img") if one.get("src") is None]:
        parents = parents_in(tree)
        removed = picture
        above = parents.get(picture)
        while above is not None and above.tag != "figure":
            above = parents.get(above)
        if above is not None:
            removed = above
        elif picture in parents and _is_filled_by(parents[picture], picture):
            removed = parents[picture]
        if removed in parents:
            replace_element(parents[removed], removed, "")


def _is_filled_by(paragraph: ET.Element, picture: ET.Element) -> bool:
    texts = (paragraph.text or "") + (picture.tail or "")
    return paragraph.tag == "p" and len(paragraph) == 1 and not texts.strip()


def _scheme_faults(written: ET.Element) -> Iterator[tuple[str, Message, Message]]:
    """Yield the faults of links in unsafe HTML whose schemes are not allowed."""
    for link in written.iter("a"):
        scheme, colon, _ = link.get("href", "").partition(":")
        if colon and SCHEME.fullmatch(scheme) and scheme.lower() not in SCHEMES:
            values = {"scheme": scheme, "allowed": "https:, mailto:, tel:, geo:"}
            what = Message(N_("a link of the kind “{scheme}:” is not allowed"), values)
            yield f"{scheme}:", what, Message(N_("use one of these: {allowed}"), values)


def _link_faults(tree: ET.Element) -> Iterator[tuple[str, Message, Message]]:
    """Yield the faults of links whose texts say nothing."""
    for link in tree.iter("a"):
        words = "".join(link.itertext()).strip()
        if words.lower() in EMPTY_WORDS:
            what = Message(N_("the link is called “{words}”"), {"words": words})
            yield f"[{words}]", what, Message(N_("name where the link leads"))


def _picture_faults(tree: ET.Element) -> Iterator[tuple[str, Message, Message]]:
    for picture in tree.iter("img"):
        if len(picture.get("alt", "")) < SHORTEST_ALT:
            what = Message(N_("the picture has no words for those who do not see it"))
            mend = Message(N_("write them between the square brackets: ![what is seen](file.jpg)"))
            yield "![", what, mend
