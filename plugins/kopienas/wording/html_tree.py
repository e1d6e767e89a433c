"""HTML fragments as element trees, so that code can look for elements and replace them."""

from __future__ import annotations

from html import escape
from html.parser import HTMLParser
from typing import Final
from xml.etree import ElementTree as ET

_VOID_TAGS: Final = frozenset({"br", "hr", "img", "source", "wbr"})


def parse_html(html: str) -> ET.Element:
    """Return the fragment *html* as the content of a root element.

    End tags without a start are ignored, and open elements end with the one around them; browsers
    mend broken HTML in more ways, so show a tree only if its HTML has been sanitised.
    """
    parser = _TreeParser()
    parser.feed(html)
    parser.close()
    return parser.root


def inner_html(root: ET.Element) -> str:
    """Return the HTML of the content of *root*."""
    children = (ET.tostring(child, "unicode", method="html") for child in root)
    return escape(root.text or "", quote=False) + "".join(children)


def outer_html(element: ET.Element) -> str:
    """Return the HTML of *element* itself, without the text after it."""
    return ET.tostring(element, "unicode", method="html").removesuffix(
        escape(element.tail or "", quote=False)
    )


def parents_in(root: ET.Element) -> dict[ET.Element, ET.Element]:
    """Return the parent of each element below *root*."""
    return {child: parent for parent in root.iter() for child in parent}


def replace_element(parent: ET.Element, element: ET.Element, html: str) -> None:
    """Put *html* in the place of the child *element* of *parent*; the text after it stays."""
    new = parse_html(html)
    _append_text(new, element.tail or "")
    index = list(parent).index(element)
    parent.remove(element)
    if index:
        parent[index - 1].tail = (parent[index - 1].tail or "") + (new.text or "")
    else:
        parent.text = (parent.text or "") + (new.text or "")
    for child in reversed(new):
        parent.insert(index, child)


def _append_text(parent: ET.Element, text: str) -> None:
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "") + text
    else:
        parent.text = (parent.text or "") + text


class _TreeParser(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = ET.Element("div")
        self._open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = self._add(tag, attrs)
        if tag not in _VOID_TAGS:
            self._open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._add(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if any(element.tag == tag for element in self._open[1:]):
            while self._open.pop().tag != tag:
                pass

    def handle_data(self, data: str) -> None:
        _append_text(self._open[-1], data)

    def _add(self, tag: str, attrs: list[tuple[str, str | None]]) -> ET.Element:
        return ET.SubElement(self._open[-1], tag, {name: value or "" for name, value in attrs})
