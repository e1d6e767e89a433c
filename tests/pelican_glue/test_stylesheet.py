"""What publishing the stylesheet promises."""

from pathlib import Path

import pytest

from kopienas.pelican_glue.stylesheet import inline_imports, publish_stylesheet
from tests.site_copy import ROOT

MAIN = '@layer a, b;\n@import "parts/one.css" layer(a);\n@import "two.css";\n'


@pytest.fixture
def styles(tmp_path: Path) -> Path:
    (tmp_path / "parts").mkdir()
    (tmp_path / "parts" / "one.css").write_text("p { color: red }", "utf-8")
    (tmp_path / "two.css").write_text("q { quotes: '„' '”' }", "utf-8")
    (tmp_path / "main.css").write_text(MAIN, "utf-8")
    return tmp_path / "main.css"


def test_parts_take_the_place_of_their_imports(styles: Path) -> None:
    """In their order, each in its layer."""
    assert inline_imports(styles) == (
        "@layer a, b;\n@layer a {\np { color: red }\n}\nq { quotes: '„' '”' }\n"
    )


OWN = ":root { --row: 30px; }"


def test_name_follows_the_content(styles: Path, tmp_path: Path) -> None:
    """Browsers keep an unchanged stylesheet and fetch a changed one."""
    output = tmp_path / "output"
    first = publish_stylesheet(styles, output, OWN)
    again = publish_stylesheet(styles, output, OWN)
    (styles.parent / "two.css").write_text("q { quotes: none }", "utf-8")
    changed = publish_stylesheet(styles, output, OWN)

    assert first == again != changed
    assert (output / changed.lstrip("/")).is_file()


def test_what_is_published_says_the_same_in_fewer_bytes(styles: Path, tmp_path: Path) -> None:
    """Only space that means nothing is gone."""
    published = publish_stylesheet(styles, tmp_path / "output", OWN)
    small = (tmp_path / "output" / published.lstrip("/")).read_text("utf-8")

    assert len(small) < len(inline_imports(styles)) + len(OWN)
    for kept in ("@layer a", "color:red", "quotes:'„' '”'", "--row:30px"):
        assert kept in small


def test_missing_part_is_an_error(styles: Path) -> None:
    (styles.parent / "two.css").unlink()

    with pytest.raises(FileNotFoundError):
        inline_imports(styles)


def test_no_import_of_the_theme_is_left() -> None:
    """A line that is not recognised would be fetched by browsers, or ignored."""
    assert "@import" not in inline_imports(ROOT / "theme" / "styles" / "main.css")
