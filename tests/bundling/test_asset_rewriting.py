"""Styles and scripts that work without a server."""

import pytest
from playwright.sync_api import Browser

from kopienas.bundling.asset_rewriting import ModuleOnlyError, rewrite_script, rewrite_stylesheet


def test_fonts_are_in_the_stylesheet() -> None:
    text = '@font-face{src:url("fonts/a.woff2")}b{background:url(data:x)}'
    asked = {"theme/fonts/a.woff2": b"font"}

    assert rewrite_stylesheet(text, "theme/site.css", asked.__getitem__) == (
        "@font-face{src:url(data:font/woff2;base64,Zm9udA==)}b{background:url(data:x)}"
    )


def test_a_picture_in_a_stylesheet_keeps_its_type() -> None:
    asked = {"theme/images/a.svg": b"<svg/>"}

    assert rewrite_stylesheet("a{mask:url(images/a.svg)}", "theme/site.css", asked.__getitem__) == (
        "a{mask:url(data:image/svg+xml;base64,PHN2Zy8+)}"
    )


def rewritten(text: str, **modules: str) -> str:
    """Return *text* as a classic script beside *modules*, which are named without their ending."""
    held = {f"theme/js/{name}.js": module.encode() for name, module in modules.items()}
    return rewrite_script(text, "theme/js/own.js", held.__getitem__)


def test_script_keeps_its_names_to_itself() -> None:
    """Two modules may each have a ``MOST``; classic scripts would clash."""
    assert rewritten("const MOST = 4;\n") == '(() => {\n"use strict";\nconst MOST = 4;\n})();\n'


def test_script_has_what_it_imports(browser: Browser) -> None:
    """Each module once, before whatever needs it, with names of its own."""
    script = rewritten(
        'import { twice } from "./b.js";\nimport { one } from "./a.js";\n'
        "const MOST = 1;\nglobalThis.said = [twice(one), MOST, globalThis.runs];\n",
        a="globalThis.runs = (globalThis.runs ?? 0) + 1;\nconst MOST = 7;\nexport const one = 1;\n",
        b='import { one } from "./a.js";\nexport function twice(x) {\n  return one + x;\n}\n',
    )
    page = browser.new_page()
    page.evaluate(script)

    assert page.evaluate("globalThis.said") == [2, 1, 1]
    page.close()


@pytest.mark.parametrize(
    "text",
    ['import "./a.js";\n', "export default 1;\n", 'await import("./a.js");\n', "export * from 1"],
)
def test_script_that_cannot_be_one_is_refused(text: str) -> None:
    with pytest.raises(ModuleOnlyError):
        rewritten(text, a="")


def test_word_import_elsewhere_is_no_matter() -> None:
    assert "important" in rewritten('const important = "import";\n')
