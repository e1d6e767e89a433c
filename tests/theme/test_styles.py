"""The stylesheet holds what the pages use, and nothing else."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.site_copy import ROOT

THEME = ROOT / "theme"
STYLES = THEME / "styles"
#: Typogrify marks words in capitals so.
OF_LIBRARIES = {"caps"}
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
STRING = re.compile(r'"[^"]*"')
#: What stands before the opening brace of a rule.
SELECTOR = re.compile(r"([^{};]+)\{")
CLASS = re.compile(r"\.(-?[a-zA-Z_][\w-]*)")
DEFINED = re.compile(r"(?<![\w-])(--[\w-]+)\s*:")
#: Left and right are other sides in a language that runs the other way.
PHYSICAL = re.compile(
    r"^\s*((?:(?:min|max)-)?(?:width|height)"
    r"|(?:margin|padding|border|inset)-(?:left|right|top|bottom)[\w-]*"
    r"|left|right|top|bottom)\s*:",
    re.MULTILINE,
)


def rules(file: Path) -> str:
    """Return the text of *file* without its comments."""
    return COMMENT.sub("", file.read_text("utf-8"))


def styles() -> list[Path]:
    return sorted(STYLES.rglob("*.css"))


def classes() -> set[str]:
    """Return every class that a rule asks for."""
    return {
        name
        for file in styles()
        for selector in SELECTOR.findall(STRING.sub("", rules(file)))
        if not selector.lstrip().startswith("@")
        for name in CLASS.findall(selector)
    }


def sources() -> Iterator[str]:
    """Yield everything that writes HTML."""
    for folder, pattern in (
        (THEME / "templates", "*.html"),
        (THEME / "bundle", "*.html"),
        (THEME / "static" / "js", "*.js"),
        (ROOT / "plugins", "*.py"),
    ):
        for file in folder.rglob(pattern):
            yield file.read_text("utf-8")


def is_written(name: str, text: str) -> bool:
    """Say whether *text* writes the class, whole or with its end filled in (``plan--{{ … }}``)."""
    block, modifier, _value = name.partition("--")
    whole = re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", text)
    return bool(whole or (modifier and f"{block}--{{{{" in text))


def test_every_class_is_used() -> None:
    text = "\n".join(sources())
    unused = {name for name in classes() - OF_LIBRARIES if not is_written(name, text)}

    assert unused == set()


def test_every_property_of_our_own_is_used() -> None:
    text = "\n".join(map(rules, styles()))
    unused = {name for name in DEFINED.findall(text) if f"var({name}" not in text}

    assert unused == set()


def test_every_file_is_imported_once() -> None:
    imported = re.findall(r'^@import "([^"]+)"', rules(STYLES / "main.css"), re.MULTILINE)
    there = [file.relative_to(STYLES).as_posix() for file in styles() if file.name != "main.css"]

    assert sorted(imported) == there


@pytest.mark.parametrize("file", styles(), ids=lambda file: file.relative_to(STYLES).as_posix())
def test_sides_are_named_by_the_direction_of_the_text(file: Path) -> None:
    text = re.sub(r"\([^()]*\)", "", rules(file))

    assert PHYSICAL.findall(text) == []
