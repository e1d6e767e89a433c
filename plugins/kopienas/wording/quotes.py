"""Quotation marks: straight and misplaced ones are replaced by those of the language.

Latvian has „ ”, English “ ” and ‘ ’; a Latvian name in „ ” keeps its marks in English. Whether a
mark opens or closes is decided by its neighbours and by the marks still open, so that setting a set
text again changes nothing. A straight mark without a partner, as in 5", stays straight.
"""

import re
from typing import Final

from kopienas.model.language import Language
from kopienas.wording.masking import BREAK, INLINE, OBJECT

_OPENING: Final = {Language.LV: "„", Language.EN: "“"}
_CLOSING: Final = "”"
_DOUBLE: Final = '"„“”«»‟'
_SINGLE: Final = "'‘’"

# Characters after which a quotation may begin but not end.
_BRACKETS: Final = "([{"
# Characters after which a quotation may begin or end.
_JOINTS: Final = "-–—/"

_STOPS: Final = ".,;:!?)]}"
_SINGLE_CLOSES: Final = re.compile(r"(?<=\S)['’](?!\w)")

# Words that begin with an apostrophe: ’tis, rock ’n’ roll.
_CLIPPED: Final = re.compile(r"(?:tis|twas|em|n|til)(?!\w)", re.IGNORECASE)

# Two commas typed in place of the lower mark.
_COMMAS: Final = re.compile(rf"(?<![^\s(\[{{–—/{INLINE}{BREAK}-]),,(?={INLINE}*\w)")


def set_quotes(block: str, language: Language) -> str:
    """Return a block of masked text with the quotation marks of the language."""
    return _QuoteScanner(_COMMAS.sub("„", block), language).scan()


class _QuoteScanner:
    """Scanner that replaces the quotation marks of one block, one by one.

    Attributes:
        text: The block.
        language: The language of its marks.
        output: The characters set so far.
        unclosed: Indices in `output` of the opening marks not yet closed.
        straight: Indices in `output` of opening marks that were straight.
        single_is_open: An opening ‘ isn't closed yet.
        last_single_close: Place of the last single mark that may close a pair.
        previous: The previous character, marks of inline tags aside.
        allows_opening: The previous character allows a quotation to begin.
        allows_closing: The previous character allows a quotation to end.
    """

    def __init__(self, text: str, language: Language) -> None:
        self.text = text
        self.language = language
        self.output: list[str] = []
        self.unclosed: list[int] = []
        self.straight: set[int] = set()
        self.single_is_open = False
        # Looked for once: a text of nothing but marks would be searched anew for each.
        self.last_single_close = max(
            (one.start() for one in _SINGLE_CLOSES.finditer(text)), default=-1
        )
        self.previous = ""
        self.allows_opening, self.allows_closing = True, False

    def scan(self) -> str:
        for place, char in enumerate(self.text):
            if char == INLINE:
                self.output.append(char)
            elif char in _DOUBLE:
                self._set_double(place, char)
            elif char in _SINGLE:
                self._set_single(place, char)
            else:
                self._add_other(char)
        for place in self.straight.intersection(self.unclosed):
            self.output[place] = '"'
        return "".join(self.output)

    def _add_other(self, char: str) -> None:
        space = char.isspace() or char == BREAK
        self.allows_opening = space or char in _BRACKETS or char in _JOINTS
        self.allows_closing = not space and char not in _BRACKETS
        self.previous = char
        self.output.append(char)

    def _add_mark(self, char: str, *, opens: bool = False) -> None:
        self.allows_opening, self.allows_closing, self.previous = opens, not opens, char
        self.output.append(char)

    def _set_double(self, place: int, char: str) -> None:
        following = self._following(place)
        may_open = self.allows_opening and _may_begin_quotation(following)
        if char == "„":
            may_open, may_close = True, False
        elif char == _CLOSING:
            may_close = self.allows_closing or not may_open
        else:
            begins_word = may_open and _is_word_character(following)
            may_close = self.allows_closing and bool(self.unclosed) and not begins_word
        # “ closes in German; Latvian texts use it so even if the opening mark is missing.
        strays = char == "“" and self.allows_closing and self.language is Language.LV
        if may_close or (strays and not may_open):
            self._close_quotation()
        elif may_open:
            self._open_quotation(char)
        else:
            self._add_mark(char)

    def _close_quotation(self) -> None:
        if self.unclosed:
            self.unclosed.pop()
        self._add_mark(_CLOSING)

    def _open_quotation(self, char: str) -> None:
        place = len(self.output)
        self.unclosed.append(place)
        if char == '"':
            self.straight.add(place)
        self._add_mark("„" if char == "„" else _OPENING[self.language], opens=True)

    def _set_single(self, place: int, char: str) -> None:
        following = self._following(place)
        word_follows = _is_word_character(following)
        if self.language is Language.LV:
            inside = self.previous.isalpha() and following.isalpha()
            self._add_mark("’" if inside and char == "'" else char)
        elif self.allows_closing and char != "‘":
            is_prime = char == "'" and self.previous.isdigit() and not following.isalpha()
            self._add_mark(char if is_prime and not self.single_is_open else "’")
            self.single_is_open = self.single_is_open and word_follows
        elif self.allows_opening and _may_begin_quotation(following):
            paired = following.isalpha() and self._may_open_pair(place)
            opens = char == "‘" or (char == "'" and paired)
            self.single_is_open = self.single_is_open or opens
            self._add_mark("‘" if opens else "’" if word_follows else char, opens=opens)
        else:
            self._add_mark(char)

    def _may_open_pair(self, place: int) -> bool:
        """Return whether the single mark at this place may open a pair and is no apostrophe."""
        return _CLIPPED.match(self.text, place + 1) is None and place < self.last_single_close

    def _following(self, place: int) -> str:
        place += 1
        while self.text.startswith(INLINE, place):
            place += 1
        return self.text[place : place + 1]


def _may_begin_quotation(following: str) -> bool:
    """Return whether a quotation may begin before this character; "" is the end of the block."""
    space = following.isspace() or following in ("", BREAK)
    return not space and following not in _STOPS


def _is_word_character(following: str) -> bool:
    """Return whether this character belongs to a word or takes the place of one."""
    return following.isalnum() or following == OBJECT
