"""The two languages of the site, and values that are translated."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

T_co = TypeVar("T_co", covariant=True)


class Language(StrEnum):
    """A language of the site; the value is its BCP 47 tag."""

    LV = "lv"
    EN = "en"


DEFAULT_LANGUAGE = Language.LV


@dataclass(frozen=True, slots=True)
class Translated(Generic[T_co]):
    """A value in Latvian and, if it is translated, in English.

    Attributes:
        lv: The Latvian value, which always exists.
        en: The English value, or None if it is not translated.
    """

    lv: T_co
    en: T_co | None = None

    def __getitem__(self, language: Language) -> T_co:
        """Return the value to show in *language*; English falls back to Latvian."""
        if language is Language.EN and self.en is not None:
            return self.en
        return self.lv

    def has_language(self, language: Language) -> bool:
        """Return whether the value exists in *language* itself, without a fallback."""
        return language is Language.LV or self.en is not None
