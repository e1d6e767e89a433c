"""Pieces of the theme drawn alone, with the words that the build gives its templates."""

from types import SimpleNamespace
from typing import Any

from jinja2 import Environment, FileSystemLoader

from kopienas.model.language import Language
from kopienas.model.site import Site
from kopienas.pelican_glue.template_filters import install_filters
from kopienas.planning.settings import read_site_settings
from pelicanconf import JINJA_ENVIRONMENT
from tests.site_copy import ROOT, SITE_URL

SETTINGS = read_site_settings(
    {"PATH": "content", "THEME": "theme", "OUTPUT_PATH": "output", "SITEURL": SITE_URL}
)


def draw(
    source: str, language: Language = Language.LV, site: Site | None = None, **values: object
) -> str:
    """Return what *source* becomes on a page in *language*, with spaces run together."""
    loader = FileSystemLoader(ROOT / "theme" / "templates")
    options: dict[str, Any] = JINJA_ENVIRONMENT
    env = Environment(loader=loader, **options)  # noqa: S701 - autoescape is in it
    install_filters(env, SETTINGS)
    if site:
        values = {"motifs": site.centre_motifs(), "motifs_of": site.motifs_of, **values}
    values = {"coming": frozenset(), **values}
    page = SimpleNamespace(language=language)
    drawn = env.from_string(source).render(page=page, site=site, **values)
    return " ".join(drawn.split(" "))
