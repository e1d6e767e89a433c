"""Typesetting by language: quotation marks, dashes, no-break spaces.

Letters and digits never change, and text that is already set stays as it is.
"""

import re
from typing import Final

from typogrify.filters import typogrify

from kopienas.model.language import Language
from kopienas.wording.html_text import mask_html
from kopienas.wording.masking import BORDER, MaskedText
from kopienas.wording.quotes import set_quotes
from kopienas.wording.spacing import set_dashes, set_ellipses, set_no_break_spaces

_BLOCKS: Final = re.compile(rf"({BORDER}|\n[^\S\n]*\n\s*)")


def typeset(text: str, language: Language) -> str:
    """Return plain text typeset; web and mail addresses and `{placeholders}` stay unchanged."""
    masked = MaskedText()
    masked.add(text)
    return masked.reveal(_typeset_masked(masked.text, language))


def typeset_html(html: str, language: Language) -> str:
    """Return an HTML fragment with its text typeset, except in code, pre, kbd, samp and the like.

    Quotation marks pair across inline tags and not across blocks. Attributes and comments stay
    as they are; character references in the text become characters.
    """
    masked = mask_html(html)
    return masked.reveal(_typeset_masked(masked.text, language))


def typogrify_html(html: str) -> str:
    """Return *html* after one pass of typogrify's filters amp, widont and caps, not its quotes."""
    set_html: str = typogrify(
        html, ["kbd", "samp", "script", "style"], smartypants=False, initial_quotes=False
    )
    return set_html


def _typeset_masked(text: str, language: Language) -> str:
    return "".join(_set_block(block, language) for block in _BLOCKS.split(text))


def _set_block(block: str, language: Language) -> str:
    quoted = set_quotes(set_ellipses(block), language)
    return set_no_break_spaces(set_dashes(quoted), language)
