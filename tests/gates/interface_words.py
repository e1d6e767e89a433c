"""The theme's own words, looked for in pages of the other language."""

from collections.abc import Iterable, Iterator
from functools import cache

from babel.messages.pofile import read_po
from lxml import html

from kopienas.model.language import Language
from kopienas.wording.interface import INTERFACE_CATALOGUE
from tests.gates.built import BuiltPage

SPOKEN = ("aria-label", "alt", "title", "placeholder")


@cache
def foreign_to(language: Language) -> frozenset[str]:
    """Return the words of the theme that are only right in the other language."""
    with INTERFACE_CATALOGUE.open("rb") as file:
        catalogue = read_po(file, locale="lv")
    english: set[str] = set()
    latvian: set[str] = set()
    for message in catalogue:
        if message.id and "%" not in str(message.id):
            english |= _forms(message.id)
            latvian |= _forms(message.string)
    return frozenset(english - latvian if language is Language.LV else latvian - english)


def foreign_words(page: BuiltPage) -> Iterator[str]:
    """Yield each word of the theme that stands on *page* in a language which is not its place's.

    Code is in no language: values in data files are the same for all. What people wrote is not the
    theme's.
    """
    of_theme = "//*[not(ancestor-or-self::code or ancestor-or-self::*[contains(@class, 'prose')])]"
    for element in page.tree.xpath(of_theme):
        language = Language(next(_languages(element)))
        texts = [element.text, *(child.tail for child in element)]
        texts += [element.get(name) for name in SPOKEN]
        for text in filter(None, texts):
            if " ".join(text.split()) in foreign_to(language):
                yield f"<{element.tag!s}> {text.strip()}"


def _languages(element: html.HtmlElement) -> Iterator[str]:
    """Yield the languages around *element*, the nearest first."""
    yield from element.xpath("ancestor-or-self::*[@lang][1]/@lang")


def _forms(words: str | Iterable[str] | None) -> set[str]:
    return {words} if isinstance(words, str) else set(words or ())
