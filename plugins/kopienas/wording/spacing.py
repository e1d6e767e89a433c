"""Dashes, the ellipsis and no-break spaces."""

import re
from typing import Final

from kopienas.model.language import Language
from kopienas.wording.masking import BREAK, INLINE

_NO_BREAK: Final = "\u00a0"
_GAP: Final = rf"({INLINE}*)[ \n{_NO_BREAK}]+({INLINE}*)"
_UPPER: Final = "A-ZĀČĒĢĪĶĻŅŌŖŠŪŽ"
_LOWER: Final = "a-zāčēģīķļņōŗšūž"

_ELLIPSIS: Final = re.compile(r"(?<!\.)\.\.\.(?!\.)")
_SPACED_DASH: Final = re.compile(
    rf"(?<=[^\s{BREAK}])[ {_NO_BREAK}]+({INLINE}*)(?:--?|–)({INLINE}*)(?=\s+\S)"
)
_TIGHT_DASH: Final = re.compile(r"(?<=\w)--(?=\w)")
_DIGITS_DASH: Final = re.compile(r"(?<=\d)--(?=\d)")

# Two plain numbers, or two Latvian ordinals, without surroundings that suggest a code or a date.
_RANGE: Final = re.compile(
    rf"(?<![\w.,:/+–-])(?<!\d[ {_NO_BREAK}])([1-9]\d{{0,3}})(\.?)-([1-9]\d{{0,3}})\2"
    rf"(?![\w/:–-]|[.,]\d|[ {_NO_BREAK}]\d)"
)
_AFTER_PHONE_WORD: Final = re.compile(
    rf"\b(?:tālr|tel|mob|phone|fax|faks)\w*[.:]*[\d\s{_NO_BREAK}()+-]*$", re.IGNORECASE
)
#: Characters, from the word for a telephone to a part of the number.
_LONGEST_PHONE: Final = 60
_YEAR_DIGITS: Final = 4
_YEARS: Final = range(1000, 2200)

_MONTHS_EN: Final = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
)
_IN_BOTH_LANGUAGES: Final = (
    rf"(\d){_GAP}(?=(?:%|(?:€|EUR|km²?|m²?|ha|kg|h|min)(?!\w)))",
    rf"(?<!\w)((?:[{_UPPER}]|D[zž])\.){_GAP}(?=[{_UPPER}][{_LOWER}.])",
)
_BINDING: Final = {
    Language.LV: tuple(
        map(
            re.compile,
            (
                *_IN_BOTH_LANGUAGES,
                rf"(\d\.){_GAP}(?=[{_LOWER}])",
                rf"(?<!\w)((?:[Pp]lkst|[Nn]r|[Tt]ālr)\.:?){_GAP}(?=[\d(+])",
                rf"(?<!\w)([tu]\.){_GAP}(?=(?:al|c|d|i|k|p|s|sk|t|tml)\.)",
            ),
        )
    ),
    Language.EN: tuple(
        map(
            re.compile,
            (
                *_IN_BOTH_LANGUAGES,
                rf"(?<!\d)(\d\d?){_GAP}(?=(?:{_MONTHS_EN})(?!\w))",
                rf"(?<!\w)((?:[Nn]o|[Tt]el)\.:?){_GAP}(?=[\d(+])",
                rf"(\d){_GAP}(?=[ap]\.?m\.?(?!\w))",
            ),
        )
    ),
}


def set_ellipses(block: str) -> str:
    """Return the block with an ellipsis in place of three dots."""
    return _ELLIPSIS.sub("…", block)


def set_dashes(block: str) -> str:
    """Return the block with en dashes in place of hyphens that mean a dash."""
    block = _DIGITS_DASH.sub("–", block)
    block = _TIGHT_DASH.sub(f"{_NO_BREAK}– ", block)
    block = _SPACED_DASH.sub(rf"{_NO_BREAK}\1–\2", block)
    return _RANGE.sub(_join_range, block)


def set_no_break_spaces(block: str, language: Language) -> str:
    """Return the block with no-break spaces between words that must stay on one line."""
    for pattern in _BINDING[language]:
        block = pattern.sub(rf"\1\2{_NO_BREAK}\3", block)
    return block


def _join_range(match: re.Match[str]) -> str:
    """Return two ascending numbers joined by an en dash; a phone number or code stays as it is."""
    first, last = match[1], match[3]
    rises = int(first) < int(last) and len(last) - len(first) <= 1
    four_digits = _YEAR_DIGITS in (len(first), len(last))
    are_years = int(first) in _YEARS and int(last) in _YEARS
    nearest = max(0, match.start() - _LONGEST_PHONE)
    is_phone = _AFTER_PHONE_WORD.search(match.string, nearest, match.start())
    if not rises or (four_digits and not are_years) or is_phone:
        return match[0]
    return f"{first}{match[2]}–{last}{match[2]}"
