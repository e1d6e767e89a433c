"""Check that the fonts of the printed sheets have every character of what is printed.

The sheets are PDF/UA (ISO 14289-1), in which no character may be missing; an emoji would end the
typesetting of all of them.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final

from fontTools.ttLib import TTFont

from kopienas.model.exhibition import ExhibitionFacts
from kopienas.model.fields import Bilingual, BilingualAlt, Form
from kopienas.model.language import DEFAULT_LANGUAGE
from kopienas.reading.data_lists import ReadDirectory
from kopienas.reading.entries import ReadEntry
from kopienas.reading.problem import N_, Message, Problem
from kopienas.reading.yaml_text import FieldPath

#: Stems of the files of the fonts; a character must be in every font.
_FONTS: Final = ("commissioner", "bricolage-grotesque")
#: Fields of a contact and of the organisation that posters show.
_PRINTED: Final = frozenset({"name", "role", "funding"})
#: Scripts that the typesetter's own font, Libertinus Serif, adds.
_ADDED: Final = ("CYRILLIC", "GREEK")


def find_font_folder(project: Path) -> Path:
    """Return the folder of the theme's fonts; a project without a theme gets this checkout's."""
    own = project / "theme" / "static" / "fonts"
    return own if own.is_dir() else Path(__file__).resolve().parents[3] / "theme/static/fonts"


def check_printed_words(
    read: Mapping[str, ReadEntry], fonts: Path, problems: list[Problem]
) -> None:
    """Report every character of an exhibition that its printed sheets could not show."""
    for one in read.values():
        facts = one.entry.facts
        if not isinstance(facts, ExhibitionFacts):
            continue
        for location, text in _words(facts):
            if missing := find_unprintable(text, fonts):
                path, line, field = one.locate_fact(location)
                name = ".".join(map(str, field))
                problems.append(Problem(path, line, name, *_explain(missing)))
        for language in one.entry.languages:
            document = one.documents.get(language, one.documents[DEFAULT_LANGUAGE])
            for name in ("title", "summary"):
                if missing := find_unprintable(getattr(one.entry.words[language], name), fonts):
                    line = document.front_matter.line((name,))
                    problems.append(Problem(document.path, line, name, *_explain(missing)))


def check_printed_lists(lists: ReadDirectory, fonts: Path, problems: list[Problem]) -> None:
    """Report every character of the contacts and the organisation that no sheet could show."""
    printed: list[tuple[str, str, Form]] = [
        ("organisation", "", lists.directory.organisation),
        *(("contacts", name, contact) for name, contact in lists.directory.contacts.items()),
    ]
    for file, item, form in printed:
        for location, text in _words(form):
            if location[0] in _PRINTED and (missing := find_unprintable(text, fonts)):
                path, line = lists.locate(file, item, location)
                problems.append(
                    Problem(path, line, ".".join(map(str, location)), *_explain(missing))
                )


def find_unprintable(text: str, fonts: Path) -> str | None:
    """Return the first character of *text* that the sheets could not show, or None."""
    known = _characters(fonts)
    for char in text:
        if ord(char) not in known and not char.isspace():
            name = unicodedata.name(char, "")
            if not (name.startswith(_ADDED) and char.isalpha()):
                return char
    return None


@cache
def _characters(fonts: Path) -> frozenset[int]:
    """Return the characters that all fonts of the sheets have."""
    return frozenset.intersection(*(_read_characters(fonts / f"{stem}.woff2") for stem in _FONTS))


def _read_characters(file: Path) -> frozenset[int]:
    with TTFont(file, lazy=True) as font:
        return frozenset(font.getBestCmap())


def _words(form: Any, above: FieldPath = ()) -> Iterator[tuple[FieldPath, str]]:  # noqa: ANN401 - any form of the model
    """Yield every name, and every text in both languages, in *form* and the forms within it."""
    for field in type(form).model_fields:
        value = getattr(form, field)
        items = value if isinstance(value, tuple) else (value,)
        for index, item in enumerate(items):
            here = (*above, field, index) if isinstance(value, tuple) else (*above, field)
            if field == "name" and isinstance(item, str):
                yield here, item
            elif isinstance(item, Bilingual | BilingualAlt):
                yield (*here, "lv"), item.lv
                yield (*here, "en"), item.en
            elif hasattr(type(item), "model_fields"):
                yield from _words(item, here)


def _explain(char: str) -> tuple[Message, Message]:
    values = {"char": char, "name": unicodedata.name(char, f"U+{ord(char):04X}")}
    what = Message(N_("the fonts of the printed sheets lack “{char}” ({name})"), values)
    return what, Message(N_("say it in words"))
