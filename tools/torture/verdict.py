"""What became of a tree."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """What became of a tree, in words of the report."""

    REFUSED = "refused"
    WHOLE = "whole"
    CRASHED = "check crashed"
    STUCK = "check too slow"
    PLACELESS = "no file or line"
    SOUND_REFUSED = "sound, refused"
    LOST = "words lost"
    LATER = "fails later"


#: What must never be.
FAILURES = frozenset(Verdict) - {Verdict.REFUSED, Verdict.WHOLE}


@dataclass(frozen=True, slots=True)
class Outcome:
    """The verdict on a tree.

    Attributes:
        number: of the tree.
        names: the changes that made it; of a failure, only one if that alone fails in the same way.
        kind: the same for all trees that fail in the same way: an exception and where it came from.
        detail: what was said: messages, words, a traceback.
        built: True if the site was built as well.
    """

    number: int
    names: tuple[str, ...]
    verdict: Verdict
    kind: str = ""
    detail: str = ""
    built: bool = False

    @property
    def failed(self) -> bool:
        """True if the tree shows a fault of the tools."""
        return self.verdict in FAILURES

    @property
    def accepted(self) -> bool:
        """True if the check said yes and nothing was found against it."""
        return self.verdict is Verdict.WHOLE
