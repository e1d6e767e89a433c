"""Sentences for the terminal about the pictures that are withheld, and why."""

from __future__ import annotations

from collections.abc import Iterator

from kopienas.model.consent import ConsentScope, Reason
from kopienas.model.language import Translated
from kopienas.model.site import Site

REASONS: dict[Reason, tuple[str, str]] = {
    Reason.MISSING: ("atļaujas nav", "there is no consent"),
    Reason.WITHDRAWN: ("atļauja ir atsaukta", "consent was withdrawn"),
    Reason.NOT_YET: ("atļauja vēl nav sākusies", "consent has not begun yet"),
    Reason.EXPIRED: ("atļauja ir beigusies", "consent has expired"),
    Reason.NARROW: ("atļauja to neaptver", "consent does not cover it"),
}
SCOPES: dict[ConsentScope, tuple[str, str]] = {
    ConsentScope.WEB: ("vietnē", "on the web"),
    ConsentScope.PRINT: ("drukā", "in print"),
    ConsentScope.PRESS: ("presē", "in the press"),
}


def describe_withheld(site: Site) -> Iterator[Translated[str]]:
    """Yield a sentence for each folder, reason and set of scopes in which pictures are withheld."""
    for folder, withheld in site.withheld.items():
        scopes: dict[tuple[str, Reason], list[ConsentScope]] = {}
        for one in withheld:
            scopes.setdefault((one.file, one.reason), []).append(one.scope)
        files: dict[tuple[Reason, tuple[ConsentScope, ...]], list[str]] = {}
        for (file, reason), kept_from in scopes.items():
            files.setdefault((reason, tuple(kept_from)), []).append(file)
        for (reason, everywhere), names in files.items():
            yield _sentence(f"content/{folder}", names, reason, everywhere)


def _sentence(
    folder: str, names: list[str], reason: Reason, kept_from: tuple[ConsentScope, ...]
) -> Translated[str]:
    where_lv, where_en = (", ".join(SCOPES[scope][i] for scope in kept_from) for i in (0, 1))
    lv, en = REASONS[reason]
    first, *others = names
    path = f"{folder}/{first}" if not others else folder
    listed = f": {', '.join(names)}" if others else ""
    return Translated(
        f"{path}: nerāda ({where_lv}) – {lv}{listed}.",
        f"{path}: not shown ({where_en}) – {en}{listed}.",
    )
