"""Text in which all that typography must not touch is hidden behind one-character marks.

The marks are Unicode noncharacters, which no HTML document may contain
(https://www.unicode.org/faq/private_use.html#nonchar1).
"""

import re
from collections.abc import Callable
from typing import Final

#: An inline tag: quotes and words run through it.
INLINE: Final = "\ufdd0"
#: Something that stands like a word: code, an address, a picture.
OBJECT: Final = "\ufdd1"
#: A line break within a block.
BREAK: Final = "\ufdd2"
#: The border of a block: quotes don't pair across it.
BORDER: Final = "\ufdd3"

_MARK: Final = re.compile(f"[{INLINE}-{BORDER}]")

# Web and mail addresses, placeholders in braces, and the marks themselves should a text hold any.
_UNTOUCHABLE: Final = re.compile(
    r"(?:https?://|www\.)[^\s<>\"„“”«»]+"
    r"|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|\{[^{}\s]*\}"
    rf"|{_MARK.pattern}"
)


class MaskedText:
    """Collects a text piece by piece and gives back what was hidden in it."""

    def __init__(self, escape: Callable[[str], str] = str) -> None:
        """Start empty; *escape* is applied to every piece of text on its way back."""
        self.text = ""
        self._hidden: list[str] = []
        self._escape = escape

    def add(self, text: str) -> None:
        """Append words, hiding the addresses and placeholders among them."""
        position = 0
        for match in _UNTOUCHABLE.finditer(text):
            self.text += text[position : match.start()]
            self.hide(self._escape(match[0]), OBJECT)
            position = match.end()
        self.text += text[position:]

    def hide(self, raw: str, mark: str) -> None:
        """Append something that must come back as it is, standing as *mark* until then."""
        self.text += mark
        self._hidden.append(raw)

    def reveal(self, text: str) -> str:
        """Put what was hidden back into *text*, which has the same marks in the same order."""
        hidden = iter(self._hidden)
        return _MARK.sub(lambda _: next(hidden), self._escape(text))
