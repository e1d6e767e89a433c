"""Field types that front matter and data files share.

Every type refuses a value with a :class:`pydantic_core.PydanticCustomError` whose *type* names the
editor's message in :mod:`kopienas.reading.error_messages`; texts for people are there, not here.
"""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
)
from pydantic_core import PydanticCustomError

from kopienas.model.language import Language
from kopienas.model.period import Period

SLUG_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"
#: Most characters that an editor may put into one field; a longer text is pasted by mistake.
LONGEST_TEXT = 2_000


class Form(BaseModel):
    """A form that editors fill: an unknown field is an error, and a value never changes."""

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)


def _parse_period(value: object) -> Period:
    if isinstance(value, Period):
        return value
    if not isinstance(value, str | int) or isinstance(value, bool):
        raise PydanticCustomError("edtf", "not EDTF")
    try:
        return Period.parse(str(value))
    except ValueError as error:
        raise PydanticCustomError("edtf", "not EDTF", {"reason": str(error)}) from error


#: A number with the decimal comma of Latvian; other text with a comma is not a number.
DECIMAL_COMMA = re.compile(r"[+-]?\d+,\d+")


def _refuse_decimal_comma(value: object) -> object:
    if isinstance(value, str) and DECIMAL_COMMA.fullmatch(value.strip()):
        raise PydanticCustomError(
            "decimal_comma", "decimal comma", {"wanted": value.replace(",", ".")}
        )
    return value


def _round_degrees(degrees: float) -> float:
    """Round to five decimals: about a metre, no more than is known (RFC 7946, section 11.2)."""
    return round(degrees, 5)


#: A date of EDTF level 1: a day, month, season, year or interval, also uncertain or "about".
EdtfDate = Annotated[Period, BeforeValidator(_parse_period)]
#: A folder name and the last part of an address.
Slug = Annotated[str, StringConstraints(pattern=SLUG_PATTERN, max_length=80)]
#: A text of one line.
Line = Annotated[str, StringConstraints(min_length=1, max_length=200, pattern=r"^[^\n]*$")]
#: A text of one or a few sentences.
Text = Annotated[str, StringConstraints(min_length=1, max_length=LONGEST_TEXT)]
#: Words that are also printed, as long as the smallest readable type lets their sheet hold them:
#: a title, a name or a place; a credit or who gives the money; a few sentences beside a picture.
Heading = Annotated[str, StringConstraints(min_length=1, max_length=80)]
Remark = Annotated[str, StringConstraints(min_length=1, max_length=200)]
Caption = Annotated[str, StringConstraints(min_length=1, max_length=500)]
#: The description that search engines, cards and lists show under a title.
Summary = Annotated[str, StringConstraints(min_length=30, max_length=400)]
#: Alternative text: long enough to be useful, short enough for a listener.
AltText = Annotated[str, StringConstraints(min_length=15, max_length=250)]
#: WGS 84 degrees, rounded; a decimal comma is refused with its own message.
Degrees = Annotated[float, BeforeValidator(_refuse_decimal_comma), AfterValidator(_round_degrees)]
Latitude = Annotated[Degrees, Field(ge=-90, le=90)]
Longitude = Annotated[Degrees, Field(ge=-180, le=180)]
#: The address of a page on another site.
WebAddress = Annotated[str, StringConstraints(pattern=r"^https?://[^\s\"'<>]+$", max_length=500)]
#: Euro, with cents if any.
Money = Annotated[float, BeforeValidator(_refuse_decimal_comma), Field(ge=0)]
Count = Annotated[int, Field(ge=0)]
Several = Annotated[int, Field(ge=1, le=20)]


class Bilingual(Form):
    """A text in both languages, for fields that do not need a whole file per language."""

    lv: Text
    en: Text

    def __getitem__(self, language: Language) -> str:
        """Return the words in *language*."""
        return self.lv if language is Language.LV else self.en


class BilingualHeading(Bilingual):
    """A short heading in both languages."""

    lv: Heading
    en: Heading


class BilingualRemark(Bilingual):
    """A sentence in both languages."""

    lv: Remark
    en: Remark


class BilingualCaption(Bilingual):
    """A few sentences in both languages, to read standing before a picture."""

    lv: Caption
    en: Caption


class BilingualAlt(Form):
    """Alternative text of a picture in both languages."""

    lv: AltText
    en: AltText

    def __getitem__(self, language: Language) -> str:
        """Return the words in *language*."""
        return self.lv if language is Language.LV else self.en


class Term(Form):
    """A term of a controlled vocabulary: a theme or a category."""

    id: Slug
    name: Bilingual
