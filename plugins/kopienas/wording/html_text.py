"""The text of an HTML fragment, with its tags masked for typography."""

import html
from functools import partial
from html.parser import HTMLParser
from typing import Final

from kopienas.wording.masking import BORDER, BREAK, INLINE, OBJECT, MaskedText

_escape = partial(html.escape, quote=False)

# Phrasing elements that do not interrupt a sentence; all that aren't named here are borders.
_INLINE_TAGS: Final = frozenset(
    {"a", "abbr", "b", "bdi", "bdo", "cite", "data", "del", "dfn", "em", "i", "ins", "label"}
    | {"mark", "q", "s", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr"}
)
_OBJECT_TAGS: Final = frozenset({"img", "input", "code", "kbd", "samp", "svg", "math"})

# Elements whose content isn't prose.
_VERBATIM_TAGS: Final = frozenset(
    {"code", "kbd", "math", "pre", "samp", "script", "style", "svg", "textarea"}
)
_UNESCAPED_TAGS: Final = frozenset({"script", "style"})


def mask_html(source: str) -> MaskedText:
    """Return the text of *source* with tags, comments and code masked."""
    reader = _HtmlMasker()
    reader.feed(source)
    reader.close()
    return reader.masked


class _HtmlMasker(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.masked = MaskedText(_escape)
        self._verbatim_tag: str | None = None
        self._depth = 0
        self._raw = ""

    def close(self) -> None:
        super().close()
        if self._verbatim_tag is not None:
            self.masked.hide(self._raw, BORDER)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs  # the tag goes back as it was written
        if self._verbatim_tag is None and tag in _VERBATIM_TAGS:
            self._verbatim_tag = tag
        self._depth += tag == self._verbatim_tag
        self._keep(self.get_starttag_text() or "", _mark_of_tag(tag))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self._keep(self.get_starttag_text() or "", _mark_of_tag(tag))

    def handle_endtag(self, tag: str) -> None:
        self._keep(f"</{tag}>", _mark_of_tag(tag))
        if tag == self._verbatim_tag:
            self._depth -= 1
            if self._depth == 0:
                self._verbatim_tag = None
                self.masked.hide(self._raw, _mark_of_tag(tag))
                self._raw = ""

    def handle_data(self, data: str) -> None:
        if self._verbatim_tag is None:
            self.masked.add(data)
        else:
            self._raw += data if self._verbatim_tag in _UNESCAPED_TAGS else _escape(data)

    def handle_comment(self, data: str) -> None:
        self._keep(f"<!--{data}-->", INLINE)

    def handle_decl(self, decl: str) -> None:
        self._keep(f"<!{decl}>", BORDER)

    def unknown_decl(self, data: str) -> None:
        self._keep(f"<![{data}]>", INLINE)

    def handle_pi(self, data: str) -> None:
        self._keep(f"<?{data}>", INLINE)

    def _keep(self, raw: str, mark: str) -> None:
        if self._verbatim_tag is None:
            self.masked.hide(raw, mark)
        else:
            self._raw += raw


def _mark_of_tag(tag: str) -> str:
    if tag in _INLINE_TAGS:
        return INLINE
    if tag in _OBJECT_TAGS:
        return OBJECT
    return BREAK if tag == "br" else BORDER
