"""Which pictures are kept back and why, in words for the terminal."""

from __future__ import annotations

from collections.abc import Iterator

from kopienas.model.consent import Reason, Scope
from kopienas.model.language import Translated
from kopienas.model.site import Site

REASONS: dict[Reason, tuple[str, str]] = {
    Reason.MISSING: ("atļaujas nav", "there is no consent"),
    Reason.WITHDRAWN: ("atļauja ir atsaukta", "consent was withdrawn"),
    Reason.NOT_YET: ("atļauja vēl nav sākusies", "consent has not begun yet"),
    Reason.EXPIRED: ("atļauja ir beigusies", "consent has expired"),
    Reason.NARROW: ("atļauja to neaptver", "consent does not cover it"),
}
SCOPES: dict[Scope, tuple[str, str]] = {
    Scope.WEB: ("vietnē", "on the web"),
    Scope.PRINT: ("drukā", "in print"),
    Scope.PRESS: ("presē", "in the press"),
}


def withheld_words(site: Site) -> Iterator[Translated[str]]:
    """Yield a sentence for each picture and the places where it is not shown, for one reason."""
    for folder, withheld in site.withheld.items():
        grouped: dict[tuple[str, Reason], list[Scope]] = {}
        for one in withheld:
            grouped.setdefault((one.file, one.reason), []).append(one.scope)
        for (file, reason), scopes in grouped.items():
            path = f"content/{folder}/{file}"
            where = [", ".join(SCOPES[scope][i] for scope in scopes) for i in (0, 1)]
            lv, en = REASONS[reason]
            yield Translated(
                f"{path}: nerāda ({where[0]}) – {lv}.", f"{path}: not shown ({where[1]}) – {en}."
            )
