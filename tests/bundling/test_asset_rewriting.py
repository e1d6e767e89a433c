"""Styles and scripts that work without a server."""

import pytest

from kopienas.bundling.asset_rewriting import ModuleOnlyError, rewrite_script, rewrite_stylesheet


def test_fonts_are_in_the_stylesheet() -> None:
    text = '@font-face{src:url("fonts/a.woff2")}b{background:url(data:x)}'
    asked = {"theme/fonts/a.woff2": b"font"}

    assert rewrite_stylesheet(text, "theme/site.css", asked.__getitem__) == (
        "@font-face{src:url(data:font/woff2;base64,Zm9udA==)}b{background:url(data:x)}"
    )


def test_script_keeps_its_names_to_itself() -> None:
    """Two modules may each have a ``MOST``; classic scripts would clash."""
    assert (
        rewrite_script("const MOST = 4;\n") == '(() => {\n"use strict";\nconst MOST = 4;\n})();\n'
    )


@pytest.mark.parametrize(
    "text", ['import "./a.js";\n', "export const A = 1;\n", 'await import("./a.js");\n']
)
def test_script_that_needs_others_is_refused(text: str) -> None:
    with pytest.raises(ModuleOnlyError):
        rewrite_script(text)


def test_word_import_elsewhere_is_no_matter() -> None:
    assert "important" in rewrite_script('const important = "import";\n')
