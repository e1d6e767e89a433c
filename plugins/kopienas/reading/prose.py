"""Conversion of Markdown into safe, typeset HTML with resolved links.

The order matters: figures are filled into the Markdown, Python-Markdown makes HTML, nh3 reduces it
to a safe set while each link is resolved, and only then quotes, dashes and spaces are set.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import nh3
from markdown import Markdown

from kopienas.model.entry import Prose
from kopienas.model.language import Language
from kopienas.model.picture import Format, Picture
from kopienas.reading.document import MarkdownDocument
from kopienas.reading.figures import Figures, fill_figures, format_as_data
from kopienas.reading.headings import heading_faults
from kopienas.reading.links import LinkResolver
from kopienas.reading.problem import N_, Message, Problem
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
SCHEMES = {"http", "https", "mailto", "tel", "geo", "site"}
#: A date at the beginning of a line, which Markdown would read as item 2020 of a list.
DATE_FIRST = re.compile(
    r"^((?:[-*] )?\d{1,4})\.(?= (?:gad|janv|febr|mart|apr|maij|jūn|jūl|aug|sept|okt|nov|dec))",
    re.MULTILINE,
)
#: Link texts that say nothing about the target of the link.
EMPTY_WORDS = {"šeit", "te", "lasiet šeit", "lasīt šeit", "here", "click here", "link", "saite"}
#: The scheme of a link in Markdown's output; it is reported if it is not one of SCHEMES.
SCHEME = re.compile(r'<a [^>]*?href="([a-z][a-z0-9+.-]*):', re.IGNORECASE)
LINK = re.compile(r"<a [^>]*>(.*?)</a>", re.DOTALL)
ALT = re.compile(r'alt="([^"]*)"')
#: Characters; a shorter alternative text says no more than a file's name.
SHORTEST_ALT = 15
PICTURE = re.compile(r'<img ([^>]*?)src="site:([^"]+)"([^>]*)>')
#: The remains of a picture that is not shown, with its caption or the paragraph that it fills.
NOT_SHOWN = r"<img (?![^>]*src=)[^>]*>"
REMOVED_PICTURE = re.compile(
    rf"<figure>(?:(?!</?figure>).)*{NOT_SHOWN}(?:(?!</?figure>).)*</figure>"
    rf"|<p>\s*{NOT_SHOWN}\s*</p>|{NOT_SHOWN}",
    re.DOTALL,
)
#: HTML's ``sizes`` of a picture: the width of the column of text.
SIZES = "(min-width: 50rem) 44rem, 92vw"


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
    html = REMOVED_PICTURE.sub("", _clean_html(written, links))
    for fault in (*_link_faults(written, html), *_picture_faults(html)):
        report(*fault)
    html = typogrify_html(typeset_html(html, language))
    return Prose(_expand_pictures(_wrap_tables(html), links))


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


def _link_faults(written: str, html: str) -> Iterator[tuple[str, Message, Message]]:
    """Yield the faults of links: schemes that are not allowed, and texts that say nothing."""
    for link in SCHEME.finditer(written):
        if link[1].lower() not in SCHEMES:
            values = {"scheme": link[1], "allowed": "https:, mailto:, tel:, geo:"}
            what = Message(N_("a link of the kind “{scheme}:” is not allowed"), values)
            yield f"{link[1]}:", what, Message(N_("use one of these: {allowed}"), values)
    for link in LINK.finditer(html):
        words = re.sub(r"<[^>]+>", "", link[1]).strip()
        if words.lower() in EMPTY_WORDS:
            what = Message(N_("the link is called “{words}”"), {"words": words})
            yield f"[{words}]", what, Message(N_("name where the link leads"))


def _picture_faults(html: str) -> Iterator[tuple[str, Message, Message]]:
    for picture in PICTURE.finditer(html):
        alt = ALT.search(picture[0])
        if alt is None or len(alt[1]) < SHORTEST_ALT:
            what = Message(N_("the picture has no words for those who do not see it"))
            mend = Message(N_("write them between the square brackets: ![what is seen](file.jpg)"))
            yield "![", what, mend


def _wrap_tables(html: str) -> str:
    """Return *html* with each table in a box that scrolls, so that the page does not."""
    opened = html.replace("<table>", '<div class="table-box" tabindex="0"><table>')
    return opened.replace("</table>", "</table></div>")


def _expand_pictures(html: str, links: LinkResolver) -> str:
    """Return *html* with each picture in its published sizes and formats.

    Its width and height keep the page from moving while it loads.
    """
    by_address = {picture.address: picture for picture in links.pictures.shown.values()}

    def sized(match: re.Match[str]) -> str:
        picture = by_address[match[2]]
        width = picture.widths[-1]
        size = f'width="{width}" height="{picture.height_at(width)}" loading="lazy"'
        sources = "".join(_source(picture, form) for form in (Format.AVIF, Format.WEBP))
        shown = f'<img {match[1]}src="site:{match[2]}"{match[3]} {size}>'
        return f"<picture>{sources}{shown}</picture>"

    return PICTURE.sub(sized, html)


def _source(picture: Picture, form: Format) -> str:
    offered = ", ".join(
        f"site:{picture.address_at(width, form)} {width}w" for width in picture.widths
    )
    return f'<source type="image/{form}" srcset="{offered}" sizes="{SIZES}">'
