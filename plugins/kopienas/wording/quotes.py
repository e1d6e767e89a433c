"""Quotation marks: straight and misplaced ones are replaced by those of the language.

Latvian has „ ”, English “ ” and ‘ ’; a Latvian name in „ ” keeps its marks in English. Whether a
mark opens or closes is decided by its neighbours and by the marks still open, so that setting a set
text again changes nothing. A straight mark without a partner, as in 5", stays straight.
"""

import re
from typing import Final

from kopienas.model.language import Language
from kopienas.wording.masking import BREAK, INLINE
from kopienas.wording.quote_context import BRACKETS, JOINTS, begins, is_first_of_pair, is_word

_OPENING: Final = {Language.LV: "„", Language.EN: "“"}
_CLOSING: Final = "”"
_DOUBLE: Final = '"„“”«»‟'
_SINGLE: Final = "'‘’"

# Two commas typed in place of the lower mark.
_COMMAS: Final = re.compile(rf"(?<![^\s(\[{{–—/{INLINE}{BREAK}-]),,(?={INLINE}*\w)")


def set_quotes(block: str, language: Language) -> str:
    """Return a block of masked text with the quotation marks of the language."""
    return _Scan(_COMMAS.sub("„", block), language).run()


class _Scan:
    """Scanner that replaces the quotation marks of one block, one by one.

    Attributes:
        text: The block.
        language: The language of its marks.
        output: The characters set so far.
        unclosed: Indices in `output` of the opening marks not yet closed.
        straight: Indices in `output` of opening marks that were straight.
        single_is_open: An opening ‘ isn't closed yet.
        previous: The previous character, marks of inline tags aside.
        allows_opening: The previous character allows a quotation to begin.
        allows_closing: The previous character allows a quotation to end.
    """

    def __init__(self, text: str, language: Language) -> None:
        self.text = text
        self.language = language
        self.out: list[str] = []
        self.open: list[int] = []
        self.straight: set[int] = set()
        self.single = False
        self.before = ""
        self.free, self.solid = True, False

    def run(self) -> str:
        for place, char in enumerate(self.text):
            if char == INLINE:
                self.out.append(char)
            elif char in _DOUBLE:
                self._double(place, char)
            elif char in _SINGLE:
                self._single(place, char)
            else:
                self._other(char)
        for place in self.straight.intersection(self.open):
            self.out[place] = '"'
        return "".join(self.out)

    def _other(self, char: str) -> None:
        space = char.isspace() or char == BREAK
        self.free = space or char in BRACKETS or char in JOINTS
        self.solid = not space and char not in BRACKETS
        self.before = char
        self.out.append(char)

    def _mark(self, char: str, *, opens: bool = False) -> None:
        self.free, self.solid, self.before = opens, not opens, char
        self.out.append(char)

    def _double(self, place: int, char: str) -> None:
        following = self._following(place)
        may_open = self.free and begins(following)
        if char == "„":
            may_open, may_close = True, False
        elif char == _CLOSING:
            may_close = self.solid or not may_open
        else:
            begins_word = may_open and is_word(following)
            may_close = self.solid and bool(self.open) and not begins_word
        # “ closes in German; Latvian texts use it so even if the opening mark is missing.
        strays = char == "“" and self.solid and self.language is Language.LV
        if may_close or (strays and not may_open):
            self._close()
        elif may_open:
            self._open(char)
        else:
            self._mark(char)

    def _close(self) -> None:
        if self.open:
            self.open.pop()
        self._mark(_CLOSING)

    def _open(self, char: str) -> None:
        place = len(self.out)
        self.open.append(place)
        if char == '"':
            self.straight.add(place)
        self._mark("„" if char == "„" else _OPENING[self.language], opens=True)

    def _single(self, place: int, char: str) -> None:
        following = self._following(place)
        word_follows = is_word(following)
        if self.language is Language.LV:
            inside = self.before.isalpha() and following.isalpha()
            self._mark("’" if inside and char == "'" else char)
        elif self.solid and char != "‘":
            is_prime = char == "'" and self.before.isdigit() and not following.isalpha()
            self._mark(char if is_prime and not self.single else "’")
            self.single = self.single and word_follows
        elif self.free and begins(following):
            paired = following.isalpha() and is_first_of_pair(self.text, place)
            opens = char == "‘" or (char == "'" and paired)
            self.single = self.single or opens
            self._mark("‘" if opens else "’" if word_follows else char, opens=opens)
        else:
            self._mark(char)

    def _following(self, place: int) -> str:
        rest = self.text[place + 1 :].lstrip(INLINE)
        return rest[:1]
