"""Text in which everything that typography must not change is masked by one-character marks.

The marks are Unicode noncharacters, which no HTML document may contain
(https://www.unicode.org/faq/private_use.html#nonchar1).
"""

import re
from collections.abc import Callable
from typing import Final

#: An inline tag, which interrupts neither a quotation nor a word.
INLINE: Final = "\ufdd0"
#: An object that takes the place of a word: code, an address, a picture.
OBJECT: Final = "\ufdd1"
#: A line break within a block.
BREAK: Final = "\ufdd2"
#: The border of a block, across which quotation marks don't pair.
BORDER: Final = "\ufdd3"

_MARK: Final = re.compile(f"[{INLINE}-{BORDER}]")

# Web and mail addresses, placeholders in braces, and the marks themselves if a text contains any.
_UNTOUCHABLE: Final = re.compile(
    r"(?:https?://|www\.)[^\s<>\"„“”«»]+"
    r"|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|\{[^{}\s]*\}"
    rf"|{_MARK.pattern}"
)


class MaskedText:
    """A text built piece by piece, which can restore the parts masked in it."""

    def __init__(self, escape: Callable[[str], str] = str) -> None:
        """Start empty; *escape* is applied to all text when it is revealed."""
        self._pieces: list[str] = []
        self._hidden: list[str] = []
        self._escape = escape

    @property
    def text(self) -> str:
        """The text so far, with its marks."""
        return "".join(self._pieces)

    def add(self, text: str) -> None:
        """Append text, with the addresses and placeholders in it hidden."""
        position = 0
        for match in _UNTOUCHABLE.finditer(text):
            self._pieces.append(text[position : match.start()])
            self.hide(self._escape(match[0]), OBJECT)
            position = match.end()
        self._pieces.append(text[position:])

    def hide(self, raw: str, mark: str) -> None:
        """Append *mark* in place of *raw*, which `reveal` restores unchanged."""
        self._pieces.append(mark)
        self._hidden.append(raw)

    def reveal(self, text: str) -> str:
        """Return *text*, which has the same marks in order, with the hidden parts restored."""
        hidden = iter(self._hidden)
        return _MARK.sub(lambda _: next(hidden), self._escape(text))
