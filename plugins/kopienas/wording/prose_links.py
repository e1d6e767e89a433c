"""Links inside the site in the HTML of a body, completed for the place where it is shown."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from kopienas.model.entry import SITE_SCHEME, Prose
from kopienas.wording.html_tree import inner_html, parse_html


def resolve_links(prose: Prose, base_path: str) -> str:
    """Return the HTML of *prose* for a site under *base_path*, such as "", "/name" or a URL."""
    root = parse_html(prose.html)
    resolve_links_in(root, base_path)
    return inner_html(root)


def resolve_links_in(root: ET.Element, base_path: str) -> None:
    """Complete the links and pictures below *root* for a site under *base_path*."""
    for element in root.iter():
        for name in ("href", "src"):
            target = element.get(name, "")
            if target.startswith(SITE_SCHEME):
                element.set(name, base_path + target.removeprefix(SITE_SCHEME))
