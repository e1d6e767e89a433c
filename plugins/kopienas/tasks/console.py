"""What the tasks tell the person who runs them, in that person's language."""

import sys
from dataclasses import dataclass

from kopienas.model.language import Language, Translated


class PublishingError(Exception):
    """Something that stops a build or a publication, told in both languages."""

    def __init__(self, lv: str, en: str) -> None:
        """Keep the same message in Latvian and English."""
        self.message = Translated(lv, en)
        super().__init__(en)


@dataclass(frozen=True, slots=True)
class Voice:
    """Speaks one language on the terminal.

    Attributes:
        language: The language the person asked for.
    """

    language: Language

    def say(self, lv: str, en: str) -> None:
        """Tell how the work goes."""
        print(Translated(lv, en)[self.language], flush=True)

    def warn(self, error: PublishingError) -> None:
        """Tell what went wrong, apart from the ordinary output."""
        print(error.message[self.language], file=sys.stderr, flush=True)
