"""Rewrites a page of the built site so that it opens from a folder.

For ``file:`` URLs a browser treats each file as a foreign origin. So links become relative paths of
files; module scripts, which it then refuses, become classic ones; fonts are not preloaded; and the
content security policy, whose ``'self'`` means nothing there, is removed. As files on a stick load
at once, only the largest size of a picture is kept, as AVIF and as JPEG for older browsers.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape, unescape
from html.parser import HTMLParser

#: Returns the new address for one found in a page.
RewriteAddress = Callable[[str], str]

_ADDRESS = re.compile(r'\b(href|src|poster)="([^"]*)"')
_SRCSET = re.compile(r'\b(?:srcset|imagesrcset)="([^"]*)"')
_LEFT_OUT = (
    re.compile(r'<meta\b[^>]*\bhttp-equiv="Content-Security-Policy"'),
    re.compile(r'<link\b[^>]*\bas="font"'),
    re.compile(r'<source\b[^>]*\btype="image/webp"'),
)
#: Links for search engines and feed readers; a browser doesn't load them.
_ONLY_NAMED = re.compile(r'<link\b[^>]*\brel="(?:canonical|alternate)"')


class _PageRewriter(HTMLParser):
    """A parser that copies a page tag by tag and rewrites its addresses."""

    def __init__(self, rewrite_address: RewriteAddress) -> None:
        super().__init__(convert_charrefs=False)
        self.rewrite_address, self.parts = rewrite_address, list[str]()

    def handle_starttag(
        self,
        tag: str,
        attrs: list[tuple[str, str | None]],  # noqa: ARG002 - the tag's text is changed as it is
    ) -> None:
        text = self.get_starttag_text() or ""
        if any(one.match(text) for one in _LEFT_OUT):
            return
        if _ONLY_NAMED.match(text):
            if 'rel="canonical"' in text:
                self.parts.append(text)
            return
        text = _ADDRESS.sub(self._address, text)
        text = _SRCSET.sub(self._widest_candidate, text)
        self.parts.append(text.replace('type="module"', "defer") if tag == "script" else text)

    handle_startendtag = handle_starttag

    def handle_endtag(self, tag: str) -> None:
        self.parts.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        self.parts.append(data)

    def handle_entityref(self, name: str) -> None:
        self.parts.append(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self.parts.append(f"&#{name};")

    def handle_decl(self, decl: str) -> None:
        self.parts.append(f"<!{decl}>")

    def _address(self, match: re.Match[str]) -> str:
        return f'{match[1]}="{escape(self.rewrite_address(unescape(match[2])))}"'

    def _widest_candidate(self, match: re.Match[str]) -> str:
        """Return the srcset with only its widest candidate ("/picture-1920.avif 1920w")."""
        pairs = [one.split() for one in unescape(match[1]).split(",")]
        address, width = max(pairs, key=lambda pair: int(pair[1].removesuffix("w")))
        return match[0].replace(match[1], escape(f"{self.rewrite_address(address)} {width}"))


def rewrite_page(page: str, rewrite_address: RewriteAddress) -> str:
    """Return the HTML *page*, rewritten to open from a folder.

    *rewrite_address* is called with every address that the page loads or links to and returns the
    new one.
    """
    parser = _PageRewriter(rewrite_address)
    parser.feed(page)
    parser.close()
    return "".join(parser.parts)
