"""The two languages of the site and values written in both."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

T_co = TypeVar("T_co", covariant=True)


class Language(StrEnum):
    """A language of the site; the value is its BCP 47 tag."""

    LV = "lv"
    EN = "en"


DEFAULT = Language.LV


@dataclass(frozen=True, slots=True)
class Translated(Generic[T_co]):
    """A value in Latvian and, when someone has translated it, in English.

    Attributes:
        lv: The Latvian value, always there.
        en: The English value, or None as long as there is none.
    """

    lv: T_co
    en: T_co | None = None

    def __getitem__(self, language: Language) -> T_co:
        """Return the value to show in this language; English falls back to Latvian."""
        if language is Language.EN and self.en is not None:
            return self.en
        return self.lv

    def has(self, language: Language) -> bool:
        """Say whether the value is written in this language, not merely borrowed for it."""
        return language is Language.LV or self.en is not None
