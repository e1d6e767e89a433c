"""The menus of the header and the footer."""

from __future__ import annotations

from dataclasses import dataclass

from kopienas.model.language import Language
from kopienas.model.paths import entry_path
from kopienas.model.site import Site


@dataclass(frozen=True, slots=True)
class MenuItem:
    """A link in a menu."""

    title: str
    path: str


@dataclass(frozen=True, slots=True)
class Menus:
    """Links of the header and the footer, in order."""

    header: tuple[MenuItem, ...]
    footer: tuple[MenuItem, ...]


def build_menus(site: Site, language: Language) -> Menus:
    """Return the menus of the header and the footer in *language*."""

    def items(names: tuple[str, ...]) -> tuple[MenuItem, ...]:
        pages = [site.pages[name] for name in names]
        return tuple(
            MenuItem(page.words[language].title, entry_path(page, language)) for page in pages
        )

    menu = site.directory.menu
    return Menus(items(menu.header), items(menu.footer))
