"""HTML of a body as a page shows it, with the theme's macros around pictures and tables."""

from __future__ import annotations

from typing import Any
from xml.etree import ElementTree as ET

from jinja2.runtime import Context
from markupsafe import Markup

from kopienas.model.entry import SITE_SCHEME, Prose
from kopienas.wording.html_tree import (
    inner_html,
    outer_html,
    parents_in,
    parse_html,
    replace_element,
)
from kopienas.wording.prose_links import resolve_links_in

#: The template whose macros ``picture`` and ``table`` draw what is in a body.
MACROS = "macros/prose.html"


def draw_prose(prose: Prose, context: Context, base_path: str) -> Markup:
    """Return the HTML of *prose* on the page of *context*, for a site under *base_path*.

    It was sanitised when it was read. Each picture must be one of the site in *context*.
    """
    root = parse_html(prose.html)
    macros: Any = context.environment.get_template(MACROS).make_module(context.get_all())
    for image in list(root.iter("img")):
        address = image.get("src", "").removeprefix(SITE_SCHEME)
        picture = next(one for one in context["site"].pictures.values() if one.address == address)
        _put(root, image, macros.picture(picture, image.get("alt", "")))
    for table in list(root.iter("table")):
        html = Markup(outer_html(table))  # noqa: S704 - sanitised by nh3
        _put(root, table, macros.table(html))
    resolve_links_in(root, base_path)
    return Markup(inner_html(root))  # noqa: S704 - sanitised by nh3


def _put(root: ET.Element, element: ET.Element, html: Markup) -> None:
    replace_element(parents_in(root)[element], element, html.strip())
