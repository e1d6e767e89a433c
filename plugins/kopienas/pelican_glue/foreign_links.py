"""Links to pages in the other language say so, wherever they stand: in templates and in texts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Final

from jinja2 import Template

from kopienas.model.language import DEFAULT_LANGUAGE, Language
from kopienas.model.paths import home_path

_DRAWN: Final = re.compile(r"(<svg.*?</svg>)", re.DOTALL)


def name_languages(html: str, language: Language, base_path: str) -> str:
    """Return the page *html* with ``hreflang`` on each link to a page in another language.

    What has words in Latvian only is linked to from English lists and texts as well. Links in SVG
    stay as they are: there HTML knows no ``hreflang``.
    """
    link = re.compile(
        rf'<a (?![^>]*\bhreflang=)([^>]*?\bhref="{re.escape(base_path)}(/[^"#]*)(?:#[^"]*)?")'
    )

    def named(found: re.Match[str]) -> str:
        there = language_of(found[2])
        is_page = found[2].endswith(("/", ".html"))
        return f'<a hreflang="{there}" {found[1]}' if is_page and there != language else found[0]

    parts = _DRAWN.split(html)
    parts[::2] = [link.sub(named, part) for part in parts[::2]]
    return "".join(parts)


def language_of(path: str) -> Language:
    """Return the language of the page at *path*, a path below the site's root."""
    return Language.EN if path.startswith(home_path(Language.EN)) else DEFAULT_LANGUAGE


@dataclass(frozen=True, slots=True)
class NamingTemplate:
    """A template as Pelican's writer takes it, of the page at *path*."""

    template: Template
    path: str
    base_path: str

    def render(self, context: dict[str, Any]) -> str:
        """Return the page."""
        html = self.template.render(context)
        return name_languages(html, language_of(self.path), self.base_path)
