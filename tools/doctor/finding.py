"""The result of one examination."""

from __future__ import annotations

from dataclasses import dataclass

from kopienas.model.language import Translated


@dataclass(frozen=True, slots=True)
class Finding:
    """What one examination found.

    Attributes:
        what: What was found.
        remedy: How to mend it; None if all is well.
        is_optional: True if it only matters for some work, which the remedy names.
    """

    what: Translated[str]
    remedy: Translated[str] | None = None
    is_optional: bool = False

    @property
    def is_fault(self) -> bool:
        """Whether it has to be mended, whatever one wants to do."""
        return self.remedy is not None and not self.is_optional

    @property
    def sentence(self) -> Translated[str]:
        """One line for the terminal: ok or to mend, what was found, and the remedy."""
        if self.remedy is None:
            return Translated(f"labi    {self.what.lv}", f"ok     {self.what.en}")
        lv, en = ("varbūt ", "maybe ") if self.is_optional else ("JĀLABO ", "MEND  ")
        return Translated(
            f"{lv} {self.what.lv} – {self.remedy.lv}", f"{en} {self.what.en} – {self.remedy.en}"
        )


def well(lv: str, en: str) -> Finding:
    """Return a finding that needs nothing."""
    return Finding(Translated(lv, en))
