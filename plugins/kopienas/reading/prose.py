"""Conversion of Markdown into safe, typeset HTML with resolved links.

The order matters: figures are filled into the Markdown, Python-Markdown makes HTML, nh3 reduces it
to a safe set while each link is resolved, and only then quotes, dashes and spaces are set. The
checks look at the element tree and not at Python-Markdown's own, which lacks an editor's raw HTML.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from urllib.parse import urlsplit
from xml.etree import ElementTree as ET

import nh3
from markdown import Markdown

from kopienas.model.entry import SITE_SCHEME, Prose
from kopienas.model.language import Language
from kopienas.reading.document import MarkdownDocument
from kopienas.reading.figures import Figures, fill_figures, format_as_data
from kopienas.reading.headings import heading_faults
from kopienas.reading.links import LinkResolver
from kopienas.reading.markdown_text import adapt_markdown
from kopienas.reading.markup_checks import (
    MarkupFault,
    find_misread_markup,
    find_stopping_faults,
)
from kopienas.reading.picture_removal import remove_unresolved_pictures
from kopienas.reading.problem import N_, Message, Problem
from kopienas.wording.html_tree import inner_html, parse_html
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
#: Link texts that say nothing about the target of the link.
EMPTY_WORDS = {"šeit", "te", "lasiet šeit", "lasīt šeit", "here", "click here", "link", "saite"}
#: Tags of what other sites show within a page.
FRAMES = {"iframe", "embed", "object", "video", "audio", "frame"}
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

    def report_markup(faults: Iterable[MarkupFault]) -> bool:
        found = list(faults)
        for number, what, mend in found:
            problems.append(Problem(document.path, document.body_line + number, "", what, mend))
        return bool(found)

    if report_markup(find_stopping_faults(document.body)):
        return Prose()
    report_markup(find_misread_markup(document.body))
    for fault in heading_faults(document.body):
        report(*fault)
    text = fill_figures(document.body, language, figures, format_as_data, report)
    try:
        return _convert(adapt_markdown(text), language, links, report)
    except RecursionError:
        what = Message(N_("lists, quotations or tags are within each other too deep"))
        report(document.body, what, Message(N_("write them one below the other")))
        return Prose()


def _convert(
    text: str,
    language: Language,
    links: LinkResolver,
    report: Callable[[str, Message, Message], None],
) -> Prose:
    markdown = Markdown(
        extensions=["tables", "def_list", "sane_lists", "toc"], output_format="html"
    )
    written = markdown.convert(text)
    tree = parse_html(_clean_html(written, links))
    remove_unresolved_pictures(tree)
    unsafe = parse_html(written)
    for fault in (
        *_lost_tags(unsafe),
        *_scheme_faults(unsafe),
        *_address_faults(unsafe),
        *_link_faults(tree),
        *_picture_faults(tree),
    ):
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


def _lost_tags(written: ET.Element) -> Iterator[tuple[str, Message, Message]]:
    """Yield a fault for each tag in unsafe HTML that is not shown, once; also for pasted pictures.

    Whoever wrote it sees it in GitHub's preview, and would not know that it is gone. Headings of
    other levels than the three are told for themselves.
    """
    below = {one.tag for child in written for one in child.iter()}
    for tag in sorted(below - TAGS - {"h1", "h5", "h6"}):
        what = Message(N_("“<{tag}>” is not shown on the site"), {"tag": tag})
        mend = (
            Message(N_("write a link to it: [what is seen](https://…)"))
            if tag in FRAMES
            else Message(N_("remove it; if it is a word, write it without “<” and “>”"))
        )
        yield f"<{tag}", what, mend
    for picture in written.iter("img"):
        if picture.get("src", "").lower().startswith("data:"):
            what = Message(N_("a picture is pasted into the text itself (data:)"))
            mend = Message(N_("put its file into this folder and write ![what is seen](file.jpg)"))
            yield "data:", what, mend


def _scheme_faults(written: ET.Element) -> Iterator[tuple[str, Message, Message]]:
    """Yield the faults of links in unsafe HTML whose schemes are not allowed."""
    for link in written.iter("a"):
        scheme, colon, _ = link.get("href", "").partition(":")
        if colon and SCHEME.fullmatch(scheme) and scheme.lower() not in SCHEMES:
            values = {"scheme": scheme, "allowed": "https:, mailto:, tel:, geo:"}
            what = Message(N_("a link of the kind “{scheme}:” is not allowed"), values)
            yield f"{scheme}:", what, Message(N_("use one of these: {allowed}"), values)


def _address_faults(written: ET.Element) -> Iterator[tuple[str, Message, Message]]:
    """Yield a fault for each link in unsafe HTML that has no address or an unreadable one."""
    for link in written.iter("a"):
        address = link.get("href", "").strip()
        if _has_unreadable_port(address):
            what = Message(N_("the address “{target}” cannot be read"), {"target": address})
            yield address, what, Message(N_("copy it anew from the page that it leads to"))
        if address in {"", "#"}:
            words = "".join(link.itertext()).strip()
            what = Message(N_("the link “{words}” has no address"), {"words": words})
            mend = Message(N_("write it in the round brackets: [words](https://…)"))
            yield f"[{words}]" if "href" in link.attrib else words, what, mend


def _has_unreadable_port(address: str) -> bool:
    """Say whether *address* is torn behind its host; other damage is told where links resolve."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    try:
        _ = parts.port
    except ValueError:
        return True
    return False


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
