"""The XML sitemap, with a link from each page to its version in the other language.

Format: https://www.sitemaps.org/protocol.html with ``xhtml:link`` as search engines document it.
"""

from __future__ import annotations

from collections.abc import Iterable
from xml.etree import ElementTree as ET

from kopienas.model.language import DEFAULT_LANGUAGE
from kopienas.views.web_page import WebPage

SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
XHTML = "http://www.w3.org/1999/xhtml"


def sitemap_xml(pages: Iterable[WebPage], site_url: str) -> str:
    """Return the sitemap of *pages*, sorted by path, as XML text."""
    ET.register_namespace("", SITEMAP)
    ET.register_namespace("xhtml", XHTML)
    root = ET.Element(f"{{{SITEMAP}}}urlset")
    for page in sorted(pages, key=lambda page: page.path):
        if page.path.endswith(".html"):
            continue  # the page for addresses that don't exist
        url = ET.SubElement(root, f"{{{SITEMAP}}}url")
        ET.SubElement(url, f"{{{SITEMAP}}}loc").text = site_url + page.path
        for language, path in page.alternates.items():
            _link(url, str(language), site_url + path)
        _link(url, "x-default", site_url + page.alternates[DEFAULT_LANGUAGE])
    ET.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, "unicode") + "\n"


def _link(url: ET.Element, language: str, href: str) -> None:
    values = {"rel": "alternate", "hreflang": language, "href": href}
    ET.SubElement(url, f"{{{XHTML}}}link", values)
