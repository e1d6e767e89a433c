"""Latvian personal codes in a text: they name one person and never belong on a site."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

#: Day, month, year, hyphen, century (0, 1 or 2) and four digits; since 2017 also 32 and nine
#: digits, of which nothing can be read (Iedzīvotāju reģistra likums, section 4; Fizisko personu
#: reģistra likums, section 5). Without the hyphen eleven digits are a company's number as well.
_CODE: Final = re.compile(
    r"(?<![\d.,/+-])(?:(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d ?[-‐‑–−] ?[0-2]\d{4}"
    r"|32\d{4} ?[-‐‑–−] ?\d{5})(?![\d/])"
)


def find_personal_codes(text: str) -> Iterator[tuple[int, str]]:
    """Yield position and beginning of each personal code; messages must not repeat it whole."""
    yield from ((found.start(), f"{found[0][:2]}…") for found in _CODE.finditer(text))
